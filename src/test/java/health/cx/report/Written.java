package health.cx.report;

import health.cx.evaluate.Practice;
import health.cx.report.edition.Edition;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Volume;
import health.cx.report.sheets.Volumes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A written issue, read back. */
record Written(Path folder, List<Path> files) {

    static Written write(Edition edition, Path reports) throws IOException {
        return write(edition, reports, House.plain());
    }

    static Written write(Edition edition, Path reports, House house) throws IOException {
        List<Path> files = new Reports(2, path -> {}, house)
                .write(edition, reports, new Occasion("20260401-021500-000", "nightly run"))
                .files();
        return new Written(reports.resolve(edition.provenance().label()), files);
    }

    /** Only a practice's workbook, for tests that look at no other. */
    static Path workbookOf(String id, Edition edition, Path folder) throws IOException {
        Path workbook = Files.createDirectories(folder).resolve(id + ".xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            volumeOf(id, edition).writeWorkbook(out);
        }
        return workbook;
    }

    /** What a practice may see. */
    static Volume volumeOf(String id, Edition edition) {
        Practice practice = edition.evaluation().practices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Volumes(edition, House.plain()).of(practice);
    }

    Path network() {
        return folder.resolve("network/network.xlsx");
    }

    Path practice(String id) throws IOException {
        return workbooks().stream()
                .filter(path -> path.startsWith(
                        folder.toAbsolutePath().resolve("practices").resolve(id)))
                .findFirst()
                .orElseThrow();
    }

    List<Path> workbooks() {
        return files.stream().filter(path -> path.toString().endsWith(".xlsx")).toList();
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    static XSSFWorkbook open(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Every part of a workbook as one text. */
    static String unzipped(Path path) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
