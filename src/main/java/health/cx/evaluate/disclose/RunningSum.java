package health.cx.evaluate.disclose;

/**
 * A sum that grows from month to month, as far as a reader knows it: of any two boundaries between months the most that the
 * later can lie before the other. A figure told of some months fixes how far their ends lie apart; what follows for all
 * other boundaries are shortest ways (systems of difference constraints; Cormen TH, Leiserson CE, Rivest RL, Stein C
 * (2009), Introduction to Algorithms, section 24.4).
 */
final class RunningSum {

    private final double[] at;
    private final double[][] most;

    /** What a reader knows of every month beforehand: from {@code lowest} to {@code highest}; it holds {@code each}. */
    RunningSum(double[] each, double[] lowest, double[] highest) {
        int boundaries = each.length + 1;
        this.at = new double[boundaries];
        this.most = new double[boundaries][boundaries];
        for (int to = 1; to < boundaries; to++) {
            at[to] = at[to - 1] + each[to - 1];
            for (int from = to - 1; from >= 0; from--) {
                most[from][to] = most[from][to - 1] + highest[to - 1];
                most[to][from] = most[to - 1][from] - lowest[to - 1];
            }
        }
    }

    private double held(Span span) {
        return at[span.to()] - at[span.from()];
    }

    /** How far apart the least and the most are that some months may hold. */
    double width(Span span) {
        return most[span.from()][span.to()] + most[span.to()][span.from()];
    }

    /** The same when other months were told as well. */
    double width(Span span, Span told) {
        return after(span.from(), span.to(), told) + after(span.to(), span.from(), told);
    }

    private double after(int from, int to, Span told) {
        double held = held(told);
        double forward = most[from][told.from()] + held + most[told.to()][to];
        double backward = most[from][told.to()] - held + most[told.from()][to];
        return Math.min(most[from][to], Math.min(forward, backward));
    }

    /** Takes in that the sum of some months was told. */
    void tell(Span told) {
        double held = held(told);
        // of the two ends' own ways, before they change
        double[] fromFirst = most[told.from()].clone();
        double[] fromLast = most[told.to()].clone();
        for (double[] ways : most) {
            double toFirst = ways[told.from()];
            double toLast = ways[told.to()];
            for (int to = 0; to < ways.length; to++) {
                ways[to] = Math.min(ways[to], Math.min(toFirst + held + fromLast[to], toLast - held + fromFirst[to]));
            }
        }
    }
}
