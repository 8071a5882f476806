package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.report.edition.Edition;
import health.cx.report.sheets.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    @TempDir
    Path reports;

    @Test
    void writesOneWorkbookForTheNetworkAndOneForEachPractice() throws IOException {
        List<Path> told = Collections.synchronizedList(new ArrayList<>());
        List<Path> files = new Reports(2, told::add, House.plain())
                .write(Fixture.network(), reports, new Occasion("20260401-021500-000", "nightly run"))
                .files();
        assertThat(reports.resolve("2026-02/network/network.xlsx")).exists();
        assertThat(reports.resolve("2026-02/practices/P03/P03-Dr-Ochoa-Partners.xlsx"))
                .exists();
        assertThat(reports.resolve("2026-02/practices/P03/data/measures.csv")).exists();
        assertThat(files).hasSize(9 * 19 + 3).allMatch(Files::isRegularFile);
        assertThat(told).hasSize(9);
    }

    @Test
    void sameEditionGivesTheSameBytesWhateverTheTimeZone() throws IOException {
        Written first = Written.write(Fixture.network(3), reports.resolve("a"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Written second = Written.write(Fixture.network(3), reports.resolve("b"));
            for (int i = 0; i < first.files().size(); i++) {
                assertThat(second.files().get(i))
                        .hasSameBinaryContentAs(first.files().get(i));
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manifestNamesEveryFileWithItsHash() throws IOException, NoSuchAlgorithmException {
        Written issue = Written.write(Fixture.network(2), reports);
        JsonNode manifest =
                new JsonMapper().readTree(Files.readString(issue.folder().resolve("manifest.json")));
        assertThat(manifest.path("period").asString()).isEqualTo("2026-02");
        assertThat(manifest.path("dataVersion").asString()).isEqualTo("9f2c41d07be0a1135c2f");
        assertThat(manifest.path("measureVersions").path("touchpoint_1").asString())
                .isEqualTo("1");
        assertThat(manifest.path("inputs").path(0).path("sha256").asString()).hasSize(64);
        assertThat(manifest.path("outputs")).hasSize(issue.files().size() - 1);
        for (JsonNode output : manifest.path("outputs")) {
            byte[] bytes = Files.readAllBytes(
                    issue.folder().resolve(output.path("file").asString()));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(output.path("sha256").asString())
                    .isEqualTo(HexFormat.of().formatHex(hash));
        }
    }

    @Test
    void sweepsWhatAKilledRunLeftAndWhatTheIssueNoLongerHas() throws IOException {
        Edition before = Fixture.network(3);
        Written.write(before, reports);
        Path left = reports.resolve("2026-02/practices/P01/.P01.xlsx.part");
        Path notOurs = reports.resolve("2026-02/practices/P03/remarks.txt");
        Files.writeString(left, "half a workbook");
        Files.writeString(notOurs, "the owner's own");
        Written after = Written.write(Fixture.network(2), reports);
        assertThat(left).doesNotExist();
        assertThat(after.folder().resolve("practices/P03/P03-Dr-Ochoa-Partners.xlsx"))
                .doesNotExist();
        assertThat(notOurs).exists();
    }

    @Test
    void whatIsInTheWayOfOneWorkbookKeepsNoOtherBack() throws IOException {
        Path held = reports.resolve("2026-02/practices/P01/P01-Lakeside-Family-Practice.xlsx");
        Files.createDirectories(held.resolve("a folder where the workbook should be"));
        WrittenIssue issue = write(2);
        assertThat(issue.unwritten())
                .singleElement()
                .asString()
                .startsWith("practices/P01 could not be written whole: ");
        assertThat(issue.workbooks())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("network.xlsx", "P02-Bramble-Hill-Medical-Centre.xlsx");
        assertThat(Manifest.of(issue.folder()))
                .hasValueSatisfying(manifest -> assertThat(manifest.isWhole()).isFalse());
        PathUtils.deleteDirectory(held);
        WrittenIssue next = write(2);
        assertThat(next.unwritten()).isEmpty();
        assertThat(next.number()).isEqualTo(issue.number());
        assertThat(reports.resolve(".issues")).doesNotExist();
        assertThat(next.rewritten()).containsExactly(held.toAbsolutePath());
        assertThat(Manifest.of(issue.folder()))
                .hasValueSatisfying(manifest -> assertThat(manifest.isWhole()).isTrue());
    }

    @Test
    void whatCannotBeReplacedStaysAsItWas() throws IOException {
        write(3);
        Path workbook = reports.resolve("2026-02/practices/P01/P01-Lakeside-Family-Practice.xlsx");
        byte[] before = Files.readAllBytes(workbook);
        Path twin = reports.resolve("2026-02/practices/P01/data/measures.csv");
        Files.delete(twin);
        Files.createDirectories(twin.resolve("a folder where the twin should be"));
        WrittenIssue issue = write(2);
        assertThat(issue.unwritten()).singleElement().asString().contains("measures.csv");
        assertThat(issue.rewritten()).contains(workbook.toAbsolutePath());
        assertThat(workbook).exists();
        assertThat(Files.readAllBytes(workbook)).isNotEqualTo(before);
    }

    private WrittenIssue write(int practices) throws IOException {
        return new Reports(2, path -> {}, House.plain())
                .write(Fixture.network(practices), reports, new Occasion("20260401-021500-000", "nightly run"));
    }

    @Test
    void readersFoldersAreForTheirOwnerAloneFromTheFirstByte() throws IOException {
        assumeTrue(reports.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Written issue = Written.write(Fixture.network(2), reports);
        for (String reader : List.of("network", "practices/P01", "practices/P02")) {
            try (Stream<Path> all = Files.walk(issue.folder().resolve(reader))) {
                assertThat(all)
                        .isNotEmpty()
                        .allSatisfy(path -> assertThat(permissions(path))
                                .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            }
        }
        Path file = reports.resolve("new/P03.xlsx");
        FinishedFile.writePrivate(
                file,
                out -> assertThat(permissions(file.resolveSibling(".P03.xlsx.part")))
                        .isEqualTo("rw-------"));
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void replacedIssuesAreForTheirOwnerAlone() throws IOException {
        assumeTrue(reports.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Written.write(Fixture.network(3), reports);
        Written.write(Fixture.network(2), reports);
        assertThat(reports.resolve(".issues/2026-02/1/practices/P03")).isDirectory();
        assertThat(permissions(reports.resolve(".issues"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
