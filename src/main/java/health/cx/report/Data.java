package health.cx.report;

import health.cx.evaluate.Evaluation;
import health.cx.report.sheets.Volume;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A volume's folder of data: all that its workbook is made from, each table formatted once, for its version and its file. */
final class Data {

    private static final int LENGTH = 16;

    private final Volume volume;
    private final CsvFile measures;
    private final CsvFile comparisons;
    private final List<CsvFile> twins = new ArrayList<>();

    private Data(Volume volume) throws IOException {
        Evaluation evaluation = volume.edition().evaluation();
        this.volume = volume;
        this.measures = CsvFile.of("measures.csv", out -> MachineFiles.measures(evaluation, out));
        this.comparisons = CsvFile.of("comparisons.csv", out -> MachineFiles.comparisons(evaluation, out));
        for (Table table : volume.tables()) {
            twins.add(twin(table));
        }
    }

    static Data of(Volume volume) throws IOException {
        return new Data(volume);
    }

    /**
     * The version of the volume: a hash of all that it says, so that equal content has an equal version and a workbook whose
     * content stays need not be written again.
     */
    String version() throws IOException {
        MessageDigest digest = FinishedFile.digester();
        try (OutputStream content = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            measures.writeTo(content);
            comparisons.writeTo(content);
            add(volume.house().mark() + volume.remarks(), content);
            List<Table> tables = volume.tables();
            for (int i = 0; i < tables.size(); i++) {
                add(tables.get(i), twins.get(i), content);
            }
            add(volume.numbers(), twin(volume.numbers()), content);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void add(Table table, CsvFile twin, OutputStream content) throws IOException {
        add(table.sheet() + table.title() + table.notes(), content);
        twin.writeTo(content);
    }

    private static void add(String text, OutputStream content) throws IOException {
        content.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its files, of which {@code Method} alone shows the version. */
    List<CsvFile> files(String version) throws IOException {
        List<CsvFile> files = new ArrayList<>(List.of(measures, comparisons));
        if (volume.ofNetwork()) { // files carry names of practices
            files.add(CsvFile.of(
                    "files.csv", out -> MachineFiles.files(volume.edition().accounts(), out)));
        }
        files.addAll(twins.subList(0, twins.size() - 1));
        files.add(twin(volume.withVersion(version).method()));
        return files;
    }

    private static CsvFile twin(Table table) throws IOException {
        return CsvFile.of(table.fileName(), out -> Twin.write(table, out));
    }
}
