package health.cx.report.sheets;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Remark;
import health.cx.report.edition.Edition;
import health.cx.report.edition.MatchRate;
import health.cx.report.edition.SourceAccount;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of every row read, how many found their visit, and how figures were computed or why not. */
final class DataQualitySheet {

    static final String ID = "data-quality";

    private record Row(
            String subject,
            String source,
            String file,
            String what,
            @Nullable Double rows,
            @Nullable Double share) {}

    private final Wording wording;
    private final boolean ofNetwork;
    private final List<Row> rows = new ArrayList<>();

    private DataQualitySheet(View view) {
        this.wording = view.wording();
        this.ofNetwork = view.ofNetwork();
    }

    static Table of(View view) {
        DataQualitySheet sheet = new DataQualitySheet(view);
        Edition edition = view.edition();
        edition.accounts().forEach(sheet::account);
        edition.matches().forEach(sheet::match);
        sheet.response(view);
        edition.evaluation().notes().forEach(sheet::note);
        return Table.of(
                view.wording().tab(ID),
                view.wording().say("quality.title", view.name()),
                Notes.of(view, view.ofNetwork() ? "quality.line" : "quality.line.practice"),
                sheet.columns(),
                sheet.rows,
                view.wording().say("nothing"));
    }

    private List<Column<Row>> columns() {
        return List.of(
                new Column<>(wording.say("column.subject"), row -> Cell.text(row.subject)),
                new Column<>(wording.say("column.source-name"), row -> Cell.text(row.source)),
                new Column<>(wording.say("column.file"), row -> Cell.text(row.file)),
                new Column<>(wording.say("column.what"), row -> Cell.text(row.what)),
                new Column<>(
                        wording.say("column.rows"),
                        row -> Cell.numberOr(row.rows, Shape.COUNT, Columns.notApplicable())),
                new Column<>(
                        wording.say("column.share"),
                        row -> Cell.numberOr(row.share, Shape.RATE, Columns.notApplicable())));
    }

    private void account(SourceAccount account) {
        add(account, wording.say("quality.read"), account.read());
        add(account, wording.say("quality.accepted"), account.accepted());
        account.rejectedByReason()
                .forEach((reason, n) -> add(account, wording.say("quality.rejected", reason(reason)), n));
        add(account, wording.say("quality.rejected-all"), account.rejected());
        add(account, wording.say("quality.duplicate"), account.duplicate());
        add(account, wording.say("quality.superseded"), account.superseded());
        add(account, wording.say("quality.filtered"), account.filtered());
    }

    /** In a practice's workbook these are counts of all practices together, and say so. */
    private String subject(String subject) {
        String words = wording.code("subject", subject);
        return ofNetwork ? words : wording.say("quality.all-practices", words);
    }

    /** A reason in words, with its code as in the folder of rejects. */
    private String reason(String code) {
        String key = "reason." + code;
        return wording.knows(key) ? wording.say("quality.reason", wording.say(key), code) : code;
    }

    private void add(SourceAccount account, String what, long n) {
        rows.add(new Row(
                subject(account.subject()),
                account.source(),
                account.file(),
                what,
                (double) n,
                share(n, account.read())));
    }

    private void match(MatchRate match) {
        rows.add(new Row(
                subject(match.subject()),
                "[z]",
                "[z]",
                wording.say("quality.matched"),
                (double) match.matched(),
                share(match.matched(), match.rows())));
    }

    private void response(View view) {
        MeasureLine line = view.line("response_rate");
        Figure figure = line == null ? null : line.now();
        if (line != null && figure != null && figure.n() != null) {
            rows.add(new Row(
                    line.measure().label(),
                    "[z]",
                    "[z]",
                    wording.say("quality.invited"),
                    figure.n().doubleValue(),
                    figure.value()));
        }
    }

    private void note(Remark remark) {
        rows.add(new Row(wording.say("quality.how"), "[z]", "[z]", wording.say(remark), null, null));
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / (double) whole;
    }
}
