package health.cx.source.records.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.source.InvalidInput;
import health.cx.source.records.Entry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A remittance is told as its financial facts, to the cent; what does not add up is not believed. */
class X12RecordsTest {

    private static final Path FILES = Path.of("src/test/resources/x12");

    @TempDir
    private Path folder;

    /** The sums were made by hand from the file. */
    @Test
    void addsUpToWhatThePayersSay() throws IOException {
        List<Map<Field, String>> facts = facts(FILES.resolve("two-payers.835"));
        Map<String, BigDecimal> sums = Map.of(
                "charged", new BigDecimal("790"),
                "paid", new BigDecimal("545"),
                "CO", new BigDecimal("190"),
                "PR", new BigDecimal("25"),
                "OA", new BigDecimal("30"),
                "withheld", new BigDecimal("21.5"));
        assertThat(Map.of(
                        "charged", sum(facts.stream(), Field.CHARGE),
                        "paid", sum(facts.stream(), Field.PAID),
                        "CO", sum(facts.stream().filter(fact -> "CO".equals(fact.get(Field.GROUP))), Field.AMOUNT),
                        "PR", sum(facts.stream().filter(fact -> "PR".equals(fact.get(Field.GROUP))), Field.AMOUNT),
                        "OA", sum(facts.stream().filter(fact -> "OA".equals(fact.get(Field.GROUP))), Field.AMOUNT),
                        "withheld", sum(of(facts, "provider_adjustment"), Field.AMOUNT)))
                .isEqualTo(sums);
        assertThat(facts).hasSize(24);
    }

    @Test
    void tellsAFactWithAllThatHoldsForIt() throws IOException {
        List<Map<Field, String>> facts = facts(FILES.resolve("two-payers.835"));
        assertThat(facts.get(0))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Field.KIND, "service_payment"),
                        Map.entry(Field.LINE_ID, "1351840597-CHK70001-16"),
                        Map.entry(Field.PAYER_ID, "12345"),
                        Map.entry(Field.PAYER_NAME, "FIRST MUTUAL"),
                        Map.entry(Field.PAYEE_ID, "1234567893"),
                        Map.entry(Field.CHECK_NUMBER, "CHK70001"),
                        Map.entry(Field.PAYMENT_DATE, "20260312"),
                        Map.entry(Field.CLAIM_ID, "C1001"),
                        Map.entry(Field.CLAIM_STATUS, "1"),
                        Map.entry(Field.PAYER_CLAIM_ID, "71A0001"),
                        Map.entry(Field.PATIENT_ID, "W100200300"),
                        Map.entry(Field.RENDERING_ID, "1093817465"),
                        Map.entry(Field.SERVICE_DATE, "20260303"),
                        Map.entry(Field.PROCEDURE, "99213"),
                        Map.entry(Field.REFERENCE, "L1"),
                        Map.entry(Field.CHARGE, "150"),
                        Map.entry(Field.PAID, "100"),
                        Map.entry(Field.QUANTITY, "1")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a service without a day has the claim's        | service_payment     | SERVICE_DATE | 20260303 20260302 20260304 20260110 20260110 20260306 20260306 20260307",
                "a claim without services, or a rest of its own | claim_payment       | PAID         | 60 -30",
                "who pays                                       | service_payment     | PAYER_ID     | 12345 12345 12345 12345 12345 12345 12345 SSP01",
                "why not                                        | adjustment          | REASON       | 45 1 45 197 16 45 3 45 45 23 45 45",
                "remarks                                        | adjustment          | REMARK       | - - - N130;M76 N130;M76 MA01;MA18 MA01;MA18 - - - - -",
                "a reversal keeps its signs                     | adjustment          | AMOUNT       | 30 20 20 80 0 25 5 -30 25 30 20 20",
                "what the provider owes                         | provider_adjustment | REFERENCE    | C0880 -"
            })
    void tells(String what, String kind, Field field, String expected) throws IOException {
        String told = of(facts(FILES.resolve("two-payers.835")), kind)
                .map(fact -> fact.getOrDefault(field, "-"))
                .collect(Collectors.joining(" "));
        assertThat(told).as(what).isEqualTo(expected);
    }

    @Test
    void readsSeveralInterchangesWithoutLineEndsAndWithOtherSeparators() throws IOException {
        List<Map<Field, String>> facts = facts(FILES.resolve("no-line-ends.txt"));
        assertThat(facts.stream().map(fact -> fact.get(Field.PAID) + " " + fact.get(Field.AMOUNT)))
                .containsExactly("65.25 null", "null 25.25", "null 10", "40 null");
        assertThat(facts.get(0))
                .containsEntry(Field.PROCEDURE, "99213")
                .containsEntry(Field.PAYER_NAME, "Müller Kasse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "~", "~\r\n", "'\n"})
    void readsLineEndsAndTerminatorsOfAllKinds(String terminator) throws IOException {
        String text = text().replace("~\n", terminator);
        assertThat(facts(write(text))).hasSize(24);
    }

    @Test
    void readsLinesWrappedAtEightyCharacters() throws IOException {
        String text = text().replace("\n", "").replaceAll("(.{80})", "$1\r\n");
        assertThat(facts(write(text))).hasSize(24);
    }

    @Test
    void givesNoNameOfAPatient() throws IOException {
        assertThat(facts(FILES.resolve("two-payers.835")).toString()).doesNotContain("MEIER", "ANNA", "KING", "OTT");
    }

    @Test
    void namesEachFactOnceAndTheSameWayWhereverItsTransactionStands() throws IOException {
        List<String> ids = ids(text());
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        String onlySecond = text().replaceFirst("(?s)ST\\*835\\*0001.*?(?=ST\\*835\\*0002)", "");
        assertThat(ids(onlySecond)).containsExactly("1999999999-CHK70002-10").isSubsetOf(ids);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a service      | SVC*HC:85025*50*30    | SVC*HC:85025*50*31    | 19 | 14!unbalanced-claim",
                "a claim        | CLP*C1003*1*90*60     | CLP*C1003*1*95*60     | 21 | 33!unbalanced-claim",
                "its services   | SVC*HC:99213*150*100  | SVC*HC:99213*160*110  | 19 | 14!unbalanced-claim",
                "a payment      | BPR*I*403.5           | BPR*I*403.6           | 24 | 61.1!unbalanced-transaction",
                "lost segments  | REF*6R*L2~            | ''                    | 24 | 60!unbalanced-transaction",
                "no number      | CAS*CO*45*-30         | CAS*CO*45*thirty      | 22 | 40!unreadable-segment",
                "no remittance  | ST*835*0002           | ST*837*0002           | 23 | 62!wrong-transaction",
                "no end         | SE*59*0001~           | ''                    | 24 | 61!incomplete-transaction"
            })
    void breaksWhatDoesNotAddUp(String what, String right, String wrong, int whole, String broken) throws IOException {
        assertThat(text()).contains(right);
        List<Entry> entries = entries(write(text().replace(right, wrong)));
        assertThat(told(entries)).as(what).containsExactly(broken.split(" "));
        assertThat(entries.stream().filter(Entry.Fields.class::isInstance).count())
                .as(what)
                .isEqualTo(whole);
    }

    /** Wherever the file breaks off, all claims that end before are given, and one sentence says where the rest begins. */
    @Test
    void givesWhatIsCompleteOfAFileThatIsCutOff() throws IOException {
        String text = text();
        int inSecondClaim = text.indexOf("CAS*CO*197") + 5;
        List<Entry> entries = entries(write(text.substring(0, inSecondClaim)));
        assertThat(told(entries)).containsExactly("26!incomplete-transaction");
        assertThat(entries).hasSize(6);
        for (int end = text.indexOf("GS*"); end < text.lastIndexOf("SE*12"); end++) {
            List<Entry> read = entries(write(text.substring(0, end)));
            boolean between = end >= text.indexOf("ST*835*0002") - 1 && end < text.indexOf("ST*835*0002") + 11;
            assertThat(told(read)).as(text.substring(0, end)).hasSizeLessThanOrEqualTo(1);
            if (end > text.indexOf("ST*835*0001") + 11 && !between) {
                assertThat(told(read)).as(text.substring(0, end)).hasSize(1);
            }
        }
    }

    /** Damage anywhere ends in records and rejections, or in a sentence about the file: never in a stop of the run. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesDamage(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 100; run++) {
            StringBuilder text = new StringBuilder(text());
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int at = random.nextInt(106, text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(300)));
                    case 2 -> text.insert(at, "x".repeat(random.nextInt(9_000)));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
                }
            }
            assertThat(entries(write(text.toString()))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "visit,day\n1,2\n", "ISA*00*  ", "{}"})
    void refusesAFileThatIsNoX12(String text) {
        assertThatThrownBy(() -> entries(write(text)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("remit.835, segment 1: an X12 file begins with a whole ISA segment");
    }

    private String text() throws IOException {
        return Files.readString(FILES.resolve("two-payers.835"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("remit.835"), text, StandardCharsets.ISO_8859_1);
    }

    private static List<Entry> entries(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (X12Records records = new X12Records(file, "remit.835")) {
            for (Entry entry = records.next(); entry != null; entry = records.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static List<String> told(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Broken.class::isInstance)
                .map(Entry.Broken.class::cast)
                .map(broken -> broken.place().line()
                        + (broken.place().part() == 0
                                ? ""
                                : "." + broken.place().part()) + "!" + broken.reason())
                .toList();
    }

    private List<String> ids(String text) throws IOException {
        return facts(write(text)).stream()
                .map(fact -> fact.getOrDefault(Field.LINE_ID, ""))
                .toList();
    }

    private static List<Map<Field, String>> facts(Path file) throws IOException {
        List<Entry> entries = entries(file);
        assertThat(told(entries)).isEmpty();
        return entries.stream()
                .map(entry -> present(((Entry.Fields) entry).values()))
                .toList();
    }

    @SuppressWarnings("EnumOrdinal") // the fields of a record stand in this order
    private static Map<Field, String> present(@Nullable String[] values) {
        return Stream.of(Field.values())
                .filter(field -> values[field.ordinal()] != null)
                .collect(Collectors.toMap(field -> field, field -> String.valueOf(values[field.ordinal()])));
    }

    private static Stream<Map<Field, String>> of(List<Map<Field, String>> facts, String kind) {
        return facts.stream().filter(fact -> kind.equals(fact.get(Field.KIND)));
    }

    private static BigDecimal sum(Stream<Map<Field, String>> facts, Field field) {
        return facts.map(fact -> new BigDecimal(fact.getOrDefault(field, "0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
