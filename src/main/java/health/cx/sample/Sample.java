package health.cx.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up network of practices in the canonical input format, with planted truths and planted dirt. {@code truth.csv}
 * beside the inputs says what a correct evaluation finds and how many rows of each kind of dirt there are.
 */
public final class Sample {

    private static final List<List<String>> PAYERS = List.of(
            List.of("G1", "National Health Fund", "government"),
            List.of("G2", "Seniors' Fund", "government"),
            List.of("C1", "Blue Meadow Insurance", "commercial"),
            List.of("C2", "Anchor Mutual", "commercial"),
            List.of("S1", "Patient", "self_pay"),
            List.of("O1", "Employers' Accident Pool", "other"));

    private final SampleNetwork network;

    /** A sample of the given size. */
    public Sample(SampleNetwork network) {
        this.network = network;
    }

    /** Writes the files into a folder, which is made when missing; files of the same names are replaced. */
    public void write(Path folder) throws IOException {
        List<Practice> practices = new Practices(network).all();
        Tally tally = new Tally();
        try (QuarterFiles files = new QuarterFiles(folder)) {
            PAYERS.forEach(payer -> files.add(payer(payer)));
            for (Practice practice : practices) {
                practice.rows(network.from(), halfway()).forEach(files::add);
                practice.staff().forEach(files::add);
                patients(practice, files);
                new PracticeLog(practice, network, tally, files::addByQuarter).write();
            }
            files.add("truth", new TruthTable(network).lines(practices, tally));
        }
    }

    private void patients(Practice practice, QuarterFiles files) {
        Patients patients = new Patients(practice, new Truths(practice.role(), network), network);
        IntStream.range(0, practice.patients()).mapToObj(patients::row).forEach(files::add);
    }

    /** The first of the month in the middle. */
    private LocalDate halfway() {
        long days = network.to().toEpochDay() - network.from().toEpochDay();
        return network.from().plusDays(days / 2).withDayOfMonth(1);
    }

    private static Row payer(List<String> cells) {
        return Row.of(Subject.PAYERS, LocalDate.EPOCH)
                .set("payer_id", cells.get(0))
                .set("name", cells.get(1))
                .set("payer_class", cells.get(2));
    }
}
