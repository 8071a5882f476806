package health.cx.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One filled-in questionnaire. */
record Response(
        String id,
        Visit visit,
        @Nullable String invitation,
        String respondent,
        String mode,
        LocalDate sentOn,
        LocalDate receivedOn,
        List<Questionnaire.Answer> answers) {

    Stream<Row> rows() {
        return answers.stream()
                .map(answer -> Row.of(Subject.SURVEYS, receivedOn)
                        .set("response_id", id)
                        .set("practice_id", visit.practice().id())
                        .set("item", answer.item())
                        .set("answer", answer.answer())
                        .set("invitation_id", invitation)
                        .set("visit_id", visit.id())
                        .set("respondent", respondent)
                        .set("mode", mode)
                        .set("sent_on", sentOn)
                        .set("received_on", receivedOn));
    }
}
