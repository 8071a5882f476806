package health.cx.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class BillTest {

    private static final SampleNetwork NETWORK = Folder.COMMITTED;

    /** Bills as the billing office sees them, before anything goes wrong on the way into the files. */
    private static List<Bill> bills() {
        Practice practice = new Practices(NETWORK).all().get(1);
        Truths truths = new Truths(practice.role(), NETWORK);
        Patients patients = new Patients(practice, truths, NETWORK);
        Timetable timetable = new Timetable(truths, Dice.of(1, 1, "clocks"));
        FrontDesk desk = new FrontDesk(practice, patients, timetable, NETWORK.to(), Dice.of(1, 1, "visits"));
        BillingOffice office = new BillingOffice(truths, Dice.of(1, 1, "bills"));
        List<Bill> bills = new ArrayList<>();
        desk.open(new Workdays.Day(LocalDate.of(2025, 9, 1), 5_000), visit -> {
            if (visit.completed()) {
                bills.add(office.bill(visit));
            }
        });
        return bills;
    }

    @Test
    void settledBillsBalanceAndOthersOweSomething() {
        List<Bill> bills = bills();

        assertThat(bills).allMatch(bill -> bill.balance() >= 0);
        assertThat(share(bills.stream().filter(bill -> bill.balance() == 0).count(), bills))
                .isBetween(0.94, 0.98);
    }

    @Test
    void wrongBillsArePutRightAfterTheirStatementAndWithinNinetyDays() {
        List<Bill> wrong = bills().stream().filter(Bill::wrong).toList();

        assertThat(wrong).hasSizeGreaterThan(500).allSatisfy(bill -> {
            LocalDate statement = statement(bill);
            assertThat(bill.lines().stream().filter(BillTest::putsRight))
                    .hasSize(1)
                    .allMatch(line -> line.postedOn().isAfter(statement)
                            && line.postedOn().isBefore(statement.plusDays(90)));
        });
    }

    @Test
    void denialsMoveNoMoneyAndNameTheirCharge() {
        List<Bill> denied = bills().stream()
                .filter(bill -> bill.lines().stream().anyMatch(line -> line.denial() != null))
                .toList();

        assertThat(denied).isNotEmpty().allSatisfy(bill -> {
            BillLine denial = bill.lines().stream()
                    .filter(line -> line.denial() != null)
                    .findFirst()
                    .orElseThrow();
            assertThat(denial.cents()).isZero();
            assertThat(bill.lines())
                    .anyMatch(line ->
                            line.id().equals(denial.corrects()) && line.entry().equals("charge"));
        });
    }

    @Test
    void committedBillsAreMostlySettledAfterFourMonths() {
        Map<String, BigDecimal> balances = new HashMap<>();
        Map<String, String> newest = new HashMap<>();
        for (CSVRecord line :
                new Folder(Path.of("input")).current("billing", "line_id").values()) {
            String visit = line.get("practice_id") + line.get("visit_id");
            balances.merge(visit, new BigDecimal(line.get("amount")), BigDecimal::add);
            if (line.get("entry").equals("charge")) {
                newest.merge(visit, line.get("posted_on"), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        List<String> old = newest.entrySet().stream()
                .filter(charged -> charged.getValue().compareTo("2025-11-30") < 0)
                .map(Map.Entry::getKey)
                .toList();
        long settled = old.stream()
                .filter(visit -> balances.getOrDefault(visit, BigDecimal.ONE).signum() == 0)
                .count();
        assertThat((double) settled / old.size()).isBetween(0.94, 0.98);
    }

    private static LocalDate statement(Bill bill) {
        BillLine.Charge charge = Objects.requireNonNull(bill.lines().get(0).charge());
        return Objects.requireNonNull(charge.statementOn());
    }

    private static boolean putsRight(BillLine line) {
        return List.of("correction", "refund", "void").contains(line.entry());
    }

    private static double share(long count, List<Bill> bills) {
        return (double) count / bills.size();
    }
}
