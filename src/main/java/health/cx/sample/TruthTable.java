package health.cx.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** truth.csv: what is planted where, what a correct evaluation says of it, and how much dirt there is. */
final class TruthTable {

    private static final String HEADER = "practice_id,truth,since,measure_id,against,expected,count,description";

    private final SampleNetwork network;

    TruthTable(SampleNetwork network) {
        this.network = network;
    }

    List<String> lines(List<Practice> practices, Tally tally) {
        Stream<String> planted = practices.stream()
                .flatMap(practice -> Claim.of(practice.role()).stream().map(claim -> line(practice, claim)));
        Stream<String> dirt = Stream.of(Dirt.values()).map(kind -> line(kind, tally.of(kind)));
        return Stream.of(Stream.of(HEADER), planted, dirt)
                .flatMap(lines -> lines)
                .toList();
    }

    private String line(Practice practice, Claim claim) {
        return String.join(
                ",",
                practice.id(),
                practice.role().truth(),
                since(practice.role()),
                claim.measure(),
                claim.against(),
                claim.verdict(),
                "",
                quoted(claim.because()));
    }

    private static String line(Dirt kind, long count) {
        return "," + kind.code() + ",,,,," + count + "," + quoted(kind.consequence());
    }

    private String since(Role role) {
        LocalDate waits = network.monthsBeforeEnd(Truths.WAITS_CUT_MONTHS);
        LocalDate bills = network.monthsBeforeEnd(Truths.BILLS_CORRECTED_MONTHS);
        return switch (role) {
            case WAITS_CUT -> waits.toString();
            case BILLS_CORRECTED -> bills.toString();
            default -> "";
        };
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }
}
