package health.cx.evaluate.score;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import java.math.BigDecimal;
import java.util.List;

/** A sum of money over visits; exact. */
public final class Amount implements Cell {

    private BigDecimal sum = BigDecimal.ZERO;
    private long n;

    /** Adds an amount over so many visits. */
    public void add(BigDecimal amount, long visits) {
        sum = sum.add(amount);
        n += visits;
    }

    @Override
    public void addAll(Cell other) {
        Amount amount = (Amount) other;
        add(amount.sum, amount.n);
    }

    @Override
    public List<Estimate> estimates(Measure measure) {
        return List.of(Estimate.of(Statistic.SUM, sum.doubleValue(), n, null));
    }
}
