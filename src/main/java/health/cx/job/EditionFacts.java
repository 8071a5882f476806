package health.cx.job;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Remark;
import health.cx.evaluate.Window;
import health.cx.evaluate.habit.Habits;
import health.cx.evaluate.segment.Segments;
import health.cx.operate.CorrectionStore;
import health.cx.report.edition.Edition;
import health.cx.report.edition.MatchRate;
import health.cx.report.edition.Money;
import health.cx.report.edition.PayerLine;
import health.cx.report.edition.Provenance;
import health.cx.report.edition.ProviderName;
import health.cx.report.edition.SourceAccount;
import health.cx.report.edition.WaitCell;
import health.cx.warehouse.PublishedStar;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** What the workbooks say beside the evaluation: accounts of the files, money, waits by hour, payers, provenance. */
final class EditionFacts {

    private final PublishedStar star;
    private final AftercareFacts aftercare;
    private final Setup setup;
    private @Nullable String dataVersion;

    EditionFacts(PublishedStar star, Setup setup) {
        this.star = star;
        this.aftercare = new AftercareFacts(star);
        this.setup = setup;
    }

    Edition edition(Evaluation evaluation, Segments segments, Habits habits, String label) {
        List<Account> accounts = accounts();
        return new Edition(
                evaluation,
                accounts.stream().map(Account::shown).toList(),
                star.list("matches", row -> new MatchRate(row.text(), row.integer(), row.integer())),
                money(window(evaluation, Outcome.BILL)),
                waits(window(evaluation, Outcome.LOG)),
                payers(window(evaluation, Outcome.BILL)),
                aftercare.counts(evaluation),
                aftercare.partners(evaluation),
                segments,
                habits,
                star.list("provider_names", row -> new ProviderName(row.text(), row.text(), row.text())),
                examples(evaluation.practices()),
                provenance(label, accounts, evaluation.practices()));
    }

    private List<Practice> examples(List<Practice> practices) {
        return practices.stream()
                .filter(practice -> setup.job().privacy().examples().contains(practice.id()))
                .toList();
    }

    /** An account with the hash of its file. */
    private record Account(SourceAccount shown, String sha256) {}

    private List<Account> accounts() {
        Map<Long, Map<String, Long>> reasons = new HashMap<>();
        star.each(
                "reject_reasons",
                row -> reasons.computeIfAbsent(row.integer(), k -> new LinkedHashMap<>())
                        .put(row.text(), row.integer()));
        return star.list("accounting", row -> {
            String source = row.text();
            String subject = row.text();
            String file = row.text();
            String sha256 = row.text();
            long read = row.integer();
            long current = row.integer();
            long superseded = row.integer();
            long duplicate = row.integer();
            long rejected = row.integer();
            long filtered = row.integer();
            Map<String, Long> byReason = reasons.getOrDefault(row.integer(), Map.of());
            return new Account(
                    new SourceAccount(
                            source, subject, file, read, current, rejected, byReason, duplicate, superseded, filtered),
                    sha256);
        });
    }

    private List<Money> money(@Nullable Period window) {
        return over(
                window, "money", row -> new Money(row.text(), row.amount(), row.amount(), row.amount(), row.amount()));
    }

    private List<WaitCell> waits(@Nullable Period window) {
        return over(
                window,
                "wait_cells",
                row -> new WaitCell(
                        row.text(),
                        DayOfWeek.of((int) row.integer()),
                        (int) row.integer(),
                        row.number(),
                        row.integer()));
    }

    private List<PayerLine> payers(@Nullable Period window) {
        return over(
                window,
                "payer_lines",
                row -> new PayerLine(
                        row.text(),
                        row.text(),
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.integer(),
                        row.amount()));
    }

    /** The months that verdicts of this kind are about; null where there are none, and then nothing is summed. */
    private static @Nullable Period window(Evaluation evaluation, Outcome outcome) {
        Window window = evaluation.windows().get(outcome);
        return window == null ? null : window.current();
    }

    private <T> List<T> over(@Nullable Period window, String query, PublishedStar.RowMapper<T> mapper) {
        return window == null ? List.of() : star.list(query, mapper, window.start(), window.end());
    }

    private Provenance provenance(String label, List<Account> accounts, List<Practice> practices) {
        return new Provenance(
                setup.job().name(),
                setup.run().version(),
                dataVersion(),
                setup.jobVersion(),
                setup.dictionaryVersion(),
                label,
                setup.job().currency().getCurrencyCode(),
                setup.job().timeZone().getId(),
                inputs(accounts),
                notes(),
                networkNotes(practices));
    }

    private List<Provenance.InputFile> inputs(List<Account> accounts) {
        Map<String, Long> corrected = new HashMap<>();
        new CorrectionStore(setup.correctionsFolder())
                .all()
                .forEach(file ->
                        corrected.merge(file.sha256(), (long) file.records().size(), Long::sum));
        return accounts.stream()
                .map(account -> new Provenance.InputFile(
                        account.shown().file(), account.sha256(), corrected.getOrDefault(account.sha256(), 0L)))
                .distinct() // a file that two mappings read is one
                .toList();
    }

    /** A hash of the content of the star, asked for once; equal content is an equal version. */
    private String dataVersion() {
        if (dataVersion == null) {
            StringBuilder text = new StringBuilder();
            star.each(
                    "data_version",
                    row -> text.append(row.text())
                            .append(' ')
                            .append(row.integer())
                            .append(' ')
                            .append(row.optionalText())
                            .append('\n'));
            dataVersion = DigestUtils.sha256Hex(text.toString()).substring(0, 16);
        }
        return dataVersion;
    }

    private List<Remark> notes() {
        List<Remark> notes = new ArrayList<>();
        star.each(
                "flag_reasons",
                row -> notes.add(
                        Remark.of("flagged", row.text(), row.text(), row.text(), rows(row.integer(), "line"))));
        star.each(
                "unknown_items",
                row -> notes.add(Remark.of("unknown-item", row.text(), rows(row.integer(), "answer"))));
        return notes;
    }

    /** Rows that no practice of the job owns are no business of a practice's reader. */
    private List<Remark> networkNotes(List<Practice> practices) {
        Set<String> known = practices.stream().map(Practice::id).collect(Collectors.toSet());
        Stream<Remark> examples = setup.job().privacy().examples().stream()
                .filter(id -> !known.contains(id))
                .map(id -> Remark.of("unknown-example", id));
        return Stream.concat(unknownPractices().stream(), examples).toList();
    }

    private List<Remark> unknownPractices() {
        return star.list("unknown_practices", row -> {
            String practice = row.text();
            List<Remark> rows = new ArrayList<>();
            long all = 0;
            for (String what : List.of("visit", "bill-line", "follow-up", "message", "hand-off", "other-row")) {
                long number = row.integer();
                all += number;
                if (number > 0) {
                    rows.add(rows(number, what));
                }
            }
            String join = rows.size() == 2 ? "and" : "comma";
            Remark told = rows.stream()
                    .reduce((one, other) -> Remark.of(join, one, other))
                    .orElseGet(() -> rows(0, "other-row"));
            return Remark.of(all == 1 ? "unknown-practice.one" : "unknown-practice", told, practice);
        });
    }

    private static Remark rows(long number, String what) {
        return Remark.counted("rows." + what, number);
    }
}
