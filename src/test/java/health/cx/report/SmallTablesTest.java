package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.cx.evaluate.Outcome;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.report.edition.Edition;
import health.cx.report.edition.EventCount;
import health.cx.report.edition.PayerLine;
import health.cx.report.edition.WaitCell;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Volume;
import health.cx.report.sheets.Volumes;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of counts under a policy that protects every number, beside the same under one that does not. */
class SmallTablesTest {

    private static Edition under(Policy policy, long... visitsByHour) throws IOException {
        Edition e = new Altered(Fixture.network(2))
                .certificate(new Certificate(policy, Map.of()))
                .edition();
        List<WaitCell> waits = Stream.of("P01", "*")
                .flatMap(id -> LongStream.of(visitsByHour)
                        .mapToObj(visits -> new WaitCell(id, DayOfWeek.MONDAY, hour(visits), 10, visits)))
                .toList();
        return new Edition(
                e.evaluation(),
                e.accounts(),
                e.matches(),
                e.money(),
                waits,
                List.of(
                        new PayerLine("P01", "Medicare", 400, 380, 400, 30, 400, BigDecimal.TEN),
                        new PayerLine("P01", "Commercial", 300, 250, 300, 20, 300, BigDecimal.TEN),
                        new PayerLine("P01", "Self-pay", 200, 196, 200, 20, 200, BigDecimal.TEN)),
                List.of(
                        count("follow_ups_due", 25),
                        count("follow_ups_attempted", 23),
                        count("patients_reached", 12),
                        count("complaints", 3)),
                e.partners(),
                e.segments(),
                e.habits(),
                e.providers(),
                e.examples(),
                e.provenance());
    }

    /** Told from each other by their numbers. */
    private static int hour(long visits) {
        return (int) visits % 24;
    }

    private static EventCount count(String what, long number) {
        return new EventCount("P01", Outcome.FOLLOW_UP, what, false, number);
    }

    private static Edition seen(Edition edition) {
        return new Volumes(edition, House.plain())
                .of(edition.evaluation().practices().get(0))
                .edition();
    }

    @Test
    void leavesOutTheSmallRowAndOneMore() throws IOException {
        assertThat(seen(under(Policy.CMS11, 30, 40, 4, 50)).waits())
                .extracting(WaitCell::visits)
                .containsExactly(40L, 50L);
        assertThat(seen(under(Policy.OWN, 30, 40, 4, 50)).waits()).hasSize(4);
    }

    @Test
    void leavesOutOfTheNetworkWhatItLeavesOutOfAPractice() throws IOException {
        assertThat(new Volumes(under(Policy.CMS11, 30, 40, 4, 50), House.plain())
                        .ofNetwork()
                        .edition()
                        .waits())
                .extracting(WaitCell::practiceId, WaitCell::visits)
                .containsExactly(tuple("P01", 40L), tuple("P01", 50L), tuple("*", 40L), tuple("*", 50L));
    }

    /** Four of 200 bills were wrong; with those of all payers shown, one more payer has to go. */
    @Test
    void aShareTellsOfThoseItLeavesOut() throws IOException {
        assertThat(seen(under(Policy.CMS11, 50)).payers())
                .extracting(PayerLine::payerClass)
                .containsExactly("Medicare");
    }

    /** 25 follow-ups of which 23 were made are two that were not. */
    @Test
    void countsThatLieCloseTellOfTheFewBetween() throws IOException {
        assertThat(seen(under(Policy.CMS11, 50)).counts())
                .extracting(EventCount::what)
                .containsExactly("follow_ups_due", "patients_reached");
    }

    @Test
    void theMethodSheetCertifiesThePolicy() throws IOException {
        Edition edition = under(Policy.CMS11, 50);
        assertThat(method(new Volumes(edition, House.plain())
                        .of(edition.evaluation().practices().get(0))))
                .contains("Privacy certificate,Policy,\"cms11: no number of 1 to 10")
                .contains("Privacy certificate,Figures considered,0 figures")
                .contains("What it does not promise");
        assertThat(method(new Volumes(Fixture.network(2), House.plain()).ofNetwork()))
                .contains("It is not the rule of CMS.");
    }

    private static String method(Volume volume) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (Table table : volume.tables()) {
            if (table.sheet().equals("Method")) {
                Twin.write(table, csv);
            }
        }
        return csv.toString();
    }

    private static List<String> driversSeen(Policy policy, DriverLine... lines) throws IOException {
        Edition e = under(policy, 30);
        Edition with = e.with(e.evaluation().with(List.of(), List.of(lines)));
        return new Volumes(with, House.plain())
                .ofNetwork().edition().evaluation().drivers().stream()
                        .map(line -> line.practiceId() + " " + line.key())
                        .toList();
    }

    private static DriverLine share(String practice, Topic topic, String key, double value) {
        return new DriverLine(practice, topic, key, 100L, 100L, value, 0.5, null, null, null, null, null);
    }

    /** 4 of 100 answered after a corrected bill; and of 40 who remember longer waits the policy tells no share. */
    @Test
    void sharesOfFewAreNumbersToo() throws IOException {
        DriverLine[] lines = {
            share("*", Topic.SILENT, "CORRECTION.yes", 0.2),
            share("*", Topic.SILENT, "WAIT.0-5", 0.4),
            share("P01", Topic.SILENT, "CORRECTION.yes", 0.04),
            share("P01", Topic.SILENT, "WAIT.0-5", 0.4),
            share("P01", Topic.LONGER, "0-5", 0.4)
        };
        assertThat(driversSeen(Policy.CMS11, lines)).containsExactly("* WAIT.0-5", "P01 WAIT.0-5");
        assertThat(driversSeen(Policy.OWN, lines)).hasSize(5);
    }
}
