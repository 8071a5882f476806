package health.cx.job;

import health.cx.evaluate.Period;
import health.cx.report.PastIssue;
import health.cx.source.JobFile;
import health.cx.warehouse.PublishedStar;
import health.cx.warehouse.Warehouse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reported period: the month that the job file names, or {@code latest}, the month before that of the newest
 * completed visit dated no later than today (the month that visit is in may still go on).
 */
final class ReportPeriod {

    private final YearMonth month;
    private final LocalDate dataUntil;

    private ReportPeriod(YearMonth month, LocalDate dataUntil) {
        this.month = month;
        this.dataUntil = dataUntil;
    }

    /** The period of an issue that was written before. */
    ReportPeriod other(PastIssue issue) {
        return new ReportPeriod(YearMonth.parse(issue.manifest().period()), dataUntil);
    }

    /** The period that the job file asks for; empty where no completed visit is dated today or before. */
    static Optional<ReportPeriod> of(JobFile job, PublishedStar star) {
        record Newest(@Nullable LocalDate inData, @Nullable LocalDate visit) {}
        Newest newest =
                star.list("newest", row -> new Newest(row.day(), row.day())).get(0);
        if (newest.inData() == null || newest.visit() == null) {
            return Optional.empty();
        }
        YearMonth month = job.period().equals("latest")
                ? YearMonth.from(newest.visit()).minusMonths(1)
                : YearMonth.parse(job.period());
        return Optional.of(new ReportPeriod(month, newest.inData()));
    }

    /** The same of what is published; empty also where nothing is. */
    static Optional<ReportPeriod> of(JobFile job, Warehouse warehouse) {
        if (!Files.exists(warehouse.published())) {
            return Optional.empty();
        }
        try (PublishedStar star = new PublishedStar(warehouse)) {
            return of(job, star);
        }
    }

    /** The period's first and last day. */
    Period period() {
        return Period.ofMonths(month, month);
    }

    /** The newest date in the data. */
    LocalDate dataUntil() {
        return dataUntil;
    }

    /** Names the report folder: {@code 2026-03}. */
    String label() {
        return month.toString();
    }
}
