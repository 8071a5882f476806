package health.cx.report.sheets;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Outcome;
import health.cx.report.edition.Money;
import health.cx.report.edition.PayerLine;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the bills show; and, on a sheet of its own because a sheet holds one table, the same by payer class. */
final class BillingSheet {

    static final String ID = "billing";
    static final String BY_PAYER = "billing-by-payer";

    private BillingSheet() {}

    static Table measures(View view) {
        Wording wording = view.wording();
        Columns columns = new Columns(wording);
        List<Column<MeasureLine>> all = new ArrayList<>(columns.name());
        all.addAll(columns.now());
        all.addAll(columns.change());
        if (!view.ofNetwork()) {
            all.addAll(columns.peers());
        }
        Table table = Table.of(
                view.wording().tab(ID),
                wording.say("billing.title", view.name()),
                Notes.of(view, "billing.line", "note.difference", "note.exploratory"),
                all,
                view.lines().stream().filter(BillingSheet::fromBills).toList(),
                wording.say("nothing"));
        return table.and(view.edition().money().stream()
                .filter(money -> money.practiceId().equals(view.subject()))
                .flatMap(money -> amounts(view, money))
                .map(amount -> amount.asRow(table.headers().size()))
                .toList());
    }

    private record Amount(String name, String currency, BigDecimal sum) {

        List<Cell> asRow(int width) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(name), Cell.text(currency), Cell.money(sum)));
            row.addAll(Collections.nCopies(width - row.size(), Columns.notApplicable()));
            return row;
        }
    }

    private static Stream<Amount> amounts(View view, Money money) {
        Wording wording = view.wording();
        String currency = view.edition().provenance().currency();
        return Stream.of(
                new Amount(wording.say("money.charged"), currency, money.charged()),
                new Amount(wording.say("money.denied"), currency, money.denied()),
                new Amount(wording.say("money.corrected"), currency, money.corrected()),
                new Amount(wording.say("money.refunded"), currency, money.refunded()));
    }

    /** Sums of money stand below, all over the same months. */
    private static boolean fromBills(MeasureLine line) {
        return line.measure().outcome() == Outcome.BILL && line.measure().kind() != Kind.SUM;
    }

    static Table byPayer(View view) {
        Wording wording = view.wording();
        String currency = view.edition().provenance().currency();
        return Table.of(
                view.wording().tab(BY_PAYER),
                wording.say("payers.title", view.name()),
                Notes.of(view, "payers.line"),
                List.<Column<PayerLine>>of(
                        new Column<>(
                                wording.say("column.payer"), p -> Cell.text(wording.code("payer", p.payerClass()))),
                        new Column<>(wording.say("column.visits"), p -> Cell.count(p.visits())),
                        new Column<>(wording.say("column.charges", currency), p -> Cell.money(p.charges())),
                        new Column<>(
                                wording.say("column.accuracy"),
                                p -> share(p.accuracyNumerator(), p.accuracyDenominator())),
                        new Column<>(wording.say("column.statements"), p -> Cell.count(p.accuracyDenominator())),
                        new Column<>(
                                wording.say("column.denied"), p -> share(p.deniedNumerator(), p.deniedDenominator())),
                        new Column<>(wording.say("column.lines"), p -> Cell.count(p.deniedDenominator()))),
                payers(view),
                wording.say("nothing"));
    }

    static List<PayerLine> payers(View view) {
        return view.edition().payers().stream()
                .filter(payer -> payer.practiceId().equals(view.subject()))
                .toList();
    }

    private static Cell share(long numerator, long denominator) {
        return denominator == 0 ? Cell.text("[x]") : Cell.number((double) numerator / (double) denominator, Shape.RATE);
    }
}
