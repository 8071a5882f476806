package health.cx.job;

import health.cx.evaluate.Evidence;
import health.cx.evaluate.drivers.Experience;
import health.cx.evaluate.drivers.Mark;
import health.cx.evaluate.drivers.Trait;
import health.cx.warehouse.PublishedStar;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Hands over what went with answered visits, and which visits were asked about. */
final class ExperienceLoader {

    private final PublishedStar star;
    private final Map<String, String> words = new HashMap<>();

    ExperienceLoader(PublishedStar star) {
        this.star = star;
    }

    /** After the answers, whose respondents are numbered. */
    void load(Evidence evidence, Numbering respondents) {
        star.each("experience", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            int respondent = respondents.of(row.optionalInteger());
            evidence.experience(practice, month, experience(row, respondent));
        });
        star.each("frame", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            Trait trait = Trait.valueOf(row.text().toUpperCase(Locale.ROOT));
            evidence.frame(practice, month, trait, once(row.text()), row.integer(), row.integer());
        });
    }

    private Experience experience(PublishedStar.Row row, int respondent) throws SQLException {
        float wait = (float) row.optionalNumber();
        float withProvider = (float) row.optionalNumber();
        float perceived = (float) row.optionalNumber();
        Experience visit = new Experience(respondent, wait, withProvider, perceived, once(row.text()), 0, 0);
        for (Mark mark : Mark.observed()) {
            Long has = row.optionalInteger();
            visit = has == null ? visit : visit.with(mark, has == 1);
        }
        return visit;
    }

    /** The same word is kept once, however many visits have it. */
    private String once(String word) {
        return words.computeIfAbsent(word, w -> w);
    }
}
