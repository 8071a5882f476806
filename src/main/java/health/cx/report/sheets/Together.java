package health.cx.report.sheets;

import health.cx.report.edition.SourceAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts of all files of a subject as one, without the names of sources and files. */
final class Together {

    private static final String NOT_NAMED = "[z]";

    private Together() {}

    static List<SourceAccount> accounts(List<SourceAccount> accounts) {
        Map<String, SourceAccount> sums = new LinkedHashMap<>();
        accounts.forEach(account -> sums.merge(account.subject(), unnamed(account), Together::sum));
        return List.copyOf(sums.values());
    }

    private static SourceAccount unnamed(SourceAccount a) {
        return new SourceAccount(
                NOT_NAMED,
                a.subject(),
                NOT_NAMED,
                a.read(),
                a.accepted(),
                a.rejected(),
                a.rejectedByReason(),
                a.duplicate(),
                a.superseded(),
                a.filtered());
    }

    private static SourceAccount sum(SourceAccount a, SourceAccount b) {
        Map<String, Long> reasons = new LinkedHashMap<>(a.rejectedByReason());
        b.rejectedByReason().forEach((reason, n) -> reasons.merge(reason, n, Long::sum));
        return new SourceAccount(
                NOT_NAMED,
                a.subject(),
                NOT_NAMED,
                a.read() + b.read(),
                a.accepted() + b.accepted(),
                a.rejected() + b.rejected(),
                reasons,
                a.duplicate() + b.duplicate(),
                a.superseded() + b.superseded(),
                a.filtered() + b.filtered());
    }
}
