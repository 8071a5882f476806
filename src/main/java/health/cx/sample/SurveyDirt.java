package health.cx.sample;

import java.util.function.Consumer;

/** What goes wrong with surveys on their way into the files. */
final class SurveyDirt {

    private static final Odds OUT_OF_RANGE = Odds.of("97 30, 98 30, 99 40");
    private static final double ANSWERS_OUT_OF_RANGE = 0.003;
    private static final double WITHOUT_VISIT = 0.006;

    private final Dice dice;
    private final Tally tally;
    private final Consumer<Row> out;

    SurveyDirt(Dice dice, Tally tally, Consumer<Row> out) {
        this.dice = dice;
        this.tally = tally;
        this.out = out;
    }

    void response(Response response) {
        if (dice.chance(WITHOUT_VISIT)) {
            tally.count(Dirt.SURVEY_WITHOUT_VISIT);
            response.rows().map(row -> byPatient(row, response.visit())).forEach(this::answer);
        } else {
            response.rows().forEach(this::answer);
        }
    }

    /** Two responses for one visit; at least three items more make the later one count. */
    void twice(Response first, Response second, boolean fuller) {
        boolean counts = fuller && second.answers().size() >= first.answers().size() + 3;
        tally.count(counts ? Dirt.SURVEY_TWICE_FULLER : Dirt.SURVEY_TWICE);
        first.rows().forEach(out);
        second.rows().forEach(out);
    }

    void staff(Response response) {
        response.rows().forEach(out);
    }

    private void answer(Row row) {
        boolean minutes = "perceived_wait_minutes".equals(row.get("item"));
        if (!minutes && dice.chance(ANSWERS_OUT_OF_RANGE)) {
            tally.count(Dirt.ANSWER_OUT_OF_RANGE);
            row.set("answer", OUT_OF_RANGE.draw(dice));
        }
        out.accept(row);
    }

    private static Row byPatient(Row row, Visit visit) {
        return row.set("visit_id", null)
                .set("invitation_id", null)
                .set("patient_id", visit.patient().id())
                .set("visit_date", visit.date());
    }
}
