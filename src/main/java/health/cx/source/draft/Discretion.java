package health.cx.source.draft;

import health.cx.source.Subject;
import java.util.List;

/**
 * Which values of an unknown file may be shown. Only what can't tell who somebody is: numbers and days in ranges, and
 * words that are known to be codes. Of everything else the looks are shown.
 */
final class Discretion {

    private static final int FAR_BACK = 15;
    private final Vocabulary vocabulary;

    Discretion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the column's name says that it tells about a person, or holds what somebody wrote. */
    boolean isPersonal(Field field) {
        List<String> words = field.name().words();
        String joined = String.join("", words);
        boolean patient = joined.equals("patientid")
                || vocabulary.namesOf(Subject.PATIENTS, "patient_id").stream()
                        .anyMatch(name -> Name.joined(name).equals(joined));
        return patient
                || words.stream().anyMatch(word -> vocabulary.says("person", word) || vocabulary.says("written", word));
    }

    /** Whether the smallest and greatest number or day may be shown. */
    boolean showsRange(Field field) {
        if (isPersonal(field)) {
            return false;
        }
        return switch (field.kind()) {
            case DAY, CLOCK -> field.dates().stream().noneMatch(Discretion::reachesFarBack);
            // long numbers are numbers of something: phones, insured people, accounts
            case INTEGER ->
                !isNumbering(field)
                        && field.values().stream()
                                .noneMatch(value -> value.text().length() > 5);
            case DECIMAL ->
                field.values().stream().allMatch(value -> value.text().length() <= 14);
            default -> false;
        };
    }

    /** Numbers that are nearly all different number things, and so may be somebody's. */
    private static boolean isNumbering(Field field) {
        return field.filled() > 20 && field.uniqueness() > 0.5;
    }

    /** Days over many years are likely days of birth. */
    private static boolean reachesFarBack(Dates dates) {
        return dates.earliest() != null
                && dates.latest() != null
                && dates.latest().getYear() - dates.earliest().getYear() > FAR_BACK;
    }

    /** Whether a column's different values may be listed: they are few and none can be a name. */
    boolean showsWords(Field field) {
        return field.kind() == Kind.CODE
                && !isPersonal(field)
                && field.values().stream().allMatch(value -> isCode(value.text()));
    }

    private boolean isCode(String text) {
        return text.matches("\\p{Lu}{1,3}\\d{0,3}|\\d{1,3}") || vocabulary.isWord(text);
    }
}
