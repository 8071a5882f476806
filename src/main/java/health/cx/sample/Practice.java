package health.cx.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A practice, its name and its place, all by its number. */
record Practice(int number, String id, Role role, long visits, int patients, int providers) {

    private static final String SPECIALTY = "family medicine";
    private static final List<String> NAMES = List.of(
            "Elm Street Family Practice",
            "Harbor, Hill & Lake Medical Group",
            "Miller's Creek Clinic",
            "Pine Ridge Country Doctors",
            "Lighthouse Bay Health",
            "São João Family Clinic",
            "Maple Court Medical Center",
            "Old Mill Road Practice");
    private static final List<String> REGIONS = List.of("north", "coast", "north", "mountains", "coast", "city");
    private static final List<String> RURALITIES =
            List.of("urban", "suburban", "suburban", "rural", "tourism", "urban", "urban", "suburban");
    private static final List<String> GROUPS = List.of("Northern Doctors", "Independent", "Coastal Care");
    private static final List<String> SURNAMES =
            List.of("Abel", "Brandt", "Costa", "Dvorak", "Eklund", "Fontaine", "Grau", "Hale", "Ivers", "Jansen");

    private static final int CHANGES_EVERY = 8;

    /** An id that practices.csv doesn't have. */
    String unknownId() {
        return id.replace('P', 'U');
    }

    /** Its rows of practices.csv: two where it joined another group on the way. */
    Stream<Row> rows(LocalDate from, LocalDate change) {
        Row first = row().set("valid_from", from);
        if (number % CHANGES_EVERY != 0) {
            return Stream.of(first);
        }
        Row second = first.copy().set("practice_group", "Lakeland Alliance").set("valid_from", change);
        return Stream.of(first, second);
    }

    private Row row() {
        return Row.of(Subject.PRACTICES, LocalDate.EPOCH)
                .set("practice_id", id)
                .set("name", name())
                .set("specialty", SPECIALTY)
                .set("region", turn(REGIONS))
                .set("rurality", turn(RURALITIES))
                .set("practice_group", turn(GROUPS));
    }

    private String name() {
        int round = (number - 1) / NAMES.size();
        return round == 0 ? turn(NAMES) : turn(NAMES) + " " + (round + 1);
    }

    /** Its rows of providers.csv. */
    Stream<Row> staff() {
        Stream<Row> doctors = Stream.iterate(1, i -> i <= providers, i -> i + 1)
                .map(i -> staff("D" + i, i % 3 == 0 ? "nurse" : "physician", i).set("specialty", SPECIALTY));
        Stream<Row> desks = Stream.of(staff("F1", "front_desk", providers + 1), staff("B1", "billing", providers + 2));
        return Stream.concat(doctors, desks);
    }

    private Row staff(String staffId, String role, int i) {
        return Row.of(Subject.PROVIDERS, LocalDate.EPOCH)
                .set("provider_id", staffId)
                .set("practice_id", id)
                .set("name", (char) ('A' + i) + ". " + SURNAMES.get((number * 3 + i) % SURNAMES.size()))
                .set("role", role);
    }

    private String turn(List<String> list) {
        return list.get((number - 1) % list.size());
    }
}
