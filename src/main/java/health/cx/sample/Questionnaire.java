package health.cx.sample;

import static health.cx.sample.Question.definitely;

import health.cx.sample.Question.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The items: a core that everybody is asked, and one of five modules to keep it short. */
final class Questionnaire {

    /** An item and what was ticked. */
    record Answer(String item, String answer) {}

    private static final Question TOLD_ABOUT_DELAY = definitely("told_about_delay", 3, 0.1);
    private static final int LONG_WAIT = 15;
    private static final double SKIPPED = 0.03;

    private static final List<Question> CORE = List.of(
            definitely("greeted", 1, 0.95),
            definitely("staff_helpful", 2, 0.85),
            new Question("seen_within_15", 3, Scale.SEEN_IN_TIME, 0),
            new Question("perceived_wait_minutes", 3, Scale.MINUTES, 0),
            definitely("explained", 4, 0.9),
            definitely("respect", 5, 1.0),
            definitely("compassion", 5, 0.85),
            definitely("knew_whom_to_call", 6, 0.65),
            definitely("checkout_smooth", 7, 0.85),
            new Question("bill_as_expected", 7, Scale.AS_EXPECTED, 1.3),
            new Question("rating_provider", 0, Scale.RATING, 5.95));

    private static final Odds MODULES = Odds.of("staff 34, provider 24, ease 16, answers 16, access 10");
    private static final Map<String, List<Question>> MODULE = Map.of(
            "staff",
                    List.of(
                            definitely("staff_courteous", 1, 1.05),
                            definitely("knew_history", 2, 0.65),
                            definitely("results_followed_up", 6, 0.55)),
            "provider",
                    List.of(
                            definitely("listened", 4, 0.95),
                            definitely("enough_time", 5, 0.75),
                            new Question("recommend", 0, Scale.RATING, 5.8)),
            "ease",
                    List.of(
                            definitely("felt_at_ease", 5, 0.9),
                            definitely("instructions_clear", 4, 0.9),
                            definitely("expectations_met", 0, 0.75)),
            "answers",
                    List.of(
                            definitely("questions_answered", 4, 0.85),
                            definitely("options_discussed", 4, 0.5),
                            definitely("symptoms_better", 0, 0.3)),
            "access",
                    List.of(
                            definitely("treated_fairly", 0, 1.05),
                            definitely("appointment_soon_enough", 0, 0.5),
                            definitely("cost_worry", -1, -0.7)));

    private static final List<Question> STAFF = List.of(
            definitely("staff_helpful", 2, 0.9),
            definitely("listened", 4, 0.9),
            definitely("respect", 5, 0.9),
            definitely("compassion", 5, 0.9),
            new Question("recommend", 0, Scale.RATING, 5.7));

    private final Dice dice;

    Questionnaire(Dice dice) {
        this.dice = dice;
    }

    List<Answer> patient(Feelings feelings) {
        List<Question> asked = new ArrayList<>(CORE);
        if (feelings.visit().waited() > LONG_WAIT) {
            asked.add(TOLD_ABOUT_DELAY);
        }
        asked.addAll(Objects.requireNonNull(MODULE.get(MODULES.draw(dice))));
        return answers(asked, feelings);
    }

    List<Answer> staff(Feelings feelings) {
        return answers(STAFF, feelings);
    }

    private List<Answer> answers(List<Question> asked, Feelings feelings) {
        int rememberedWait = rememberedWait(feelings);
        List<Answer> answers = new ArrayList<>();
        for (Question question : asked) {
            int answer = question.answer(feelings, rememberedWait, dice);
            if (!dice.chance(SKIPPED)) {
                answers.add(new Answer(question.item(), Integer.toString(answer)));
            }
        }
        return answers;
    }

    /** Memory stretches a wait, more so for the discontented, and rounds it to five minutes. */
    private int rememberedWait(Feelings feelings) {
        double stretched = (feelings.visit().waited() + 1) * dice.around(1.08, 0.25) - 1.5 * feelings.common();
        long rounded = dice.chance(0.6) ? 5 * Math.round(stretched / 5) : Math.round(stretched);
        return (int) Math.max(0, rounded);
    }
}
