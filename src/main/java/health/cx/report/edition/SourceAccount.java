package health.cx.report.edition;

import java.util.Map;

/**
 * What became of the rows of one source file: read = accepted + rejected + duplicate + superseded + filtered.
 *
 * @param source the source's name in the job file
 * @param subject what its rows are about, in words for people: {@code visits}
 * @param file file name, without folders
 * @param read rows read
 * @param accepted rows that count
 * @param rejected rows that broke a rule
 * @param rejectedByReason the rejected rows by the rule they broke, in the order shown
 * @param duplicate rows seen before, word for word
 * @param superseded rows replaced by a newer version
 * @param filtered rows left out on purpose
 */
public record SourceAccount(
        String source,
        String subject,
        String file,
        long read,
        long accepted,
        long rejected,
        Map<String, Long> rejectedByReason,
        long duplicate,
        long superseded,
        long filtered) {}
