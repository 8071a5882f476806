package health.cx.recompute;

/** Policy {@code own}: survey answers need 11 respondents for a mean and 30 for boxes. */
final class Suppression {

    private static final int FOR_A_MEAN = 11;
    private static final int FOR_BOXES = 30;

    private Suppression() {}

    static boolean of(Name name, Figure figure) {
        return figure.n() > 0
                && figure.n()
                        < switch (name.statistic()) {
                            case "mean", "linear_mean", "adjusted_mean" -> FOR_A_MEAN;
                            case "top_box", "middle_box", "bottom_box" -> FOR_BOXES;
                            default -> 0;
                        };
    }
}
