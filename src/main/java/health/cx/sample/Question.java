package health.cx.sample;

/** An item of the questionnaire: its touchpoint (0 for none), its scale and how well it usually goes. */
record Question(String item, int touchpoint, Scale scale, double usual) {

    enum Scale {
        DEFINITELY,
        RATING,
        MINUTES,
        SEEN_IN_TIME,
        AS_EXPECTED
    }

    private static final double NOISE = 0.85;
    private static final double SOMEWHAT = -0.9;

    private static final double SURPRISE = -1.5;

    static Question definitely(String item, int touchpoint, double usual) {
        return new Question(item, touchpoint, Scale.DEFINITELY, usual);
    }

    int answer(Feelings feelings, int rememberedWait, Dice dice) {
        double felt = usual + feelings.at(touchpoint);
        return switch (scale) {
            case DEFINITELY -> definitely(felt + NOISE * dice.normal());
            case RATING -> (int) Math.max(0, Math.min(10, Math.round(felt * 1.5 + 0.8 * dice.normal())));
            case MINUTES -> rememberedWait;
            case SEEN_IN_TIME -> (rememberedWait <= 15) == dice.chance(0.95) ? 1 : 0;
            case AS_EXPECTED -> felt + (feelings.wrongBill() ? SURPRISE : 0) + NOISE * dice.normal() > 0 ? 1 : 0;
        };
    }

    private static int definitely(double felt) {
        return felt > 0 ? 3 : felt > SOMEWHAT ? 2 : 1;
    }
}
