package health.cx.report;

import health.cx.evaluate.Evaluation;
import health.cx.report.sheets.Volume;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The version of a volume: a hash of all that it says, so that equal content has an equal version and a workbook whose
 * content stays need not be written again. Tables and figures hold all that a workbook is made from.
 */
final class Version {

    private static final int LENGTH = 16;

    private Version() {}

    static String of(Volume volume) throws IOException {
        MessageDigest digest = FinishedFile.digester();
        try (Writer content = new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8)) {
            Evaluation evaluation = volume.edition().evaluation();
            MachineFiles.measures(evaluation, content);
            MachineFiles.comparisons(evaluation, content);
            content.append(volume.house().mark()).append(volume.remarks().toString());
            for (Table table : Stream.concat(volume.tables().stream(), Stream.of(volume.numbers()))
                    .toList()) {
                content.append(table.sheet())
                        .append(table.title())
                        .append(table.notes().toString());
                Twin.write(table, content);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
