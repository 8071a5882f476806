package health.cx.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.source.Deliver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook comes when it has changed or is gone; what can't come waits, says why and keeps no other back. */
class DeliveriesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private House house = new House(Path.of(""));

    @BeforeEach
    void build() {
        house = new House(folder);
    }

    @Test
    void deliversAgainOnlyWhatHasChanged() throws IOException {
        Parcel parcel = house.parcel("P01", "first");
        Path place = place("P01");
        assertThat(house.deliver(null, parcel)).isEqualTo(new Outcome.Delivered(place, false));
        assertThat(place).hasSameBinaryContentAs(parcel.workbook());
        Files.setLastModifiedTime(place, LONG_AGO);
        assertThat(house.deliver(null, parcel)).isEqualTo(new Outcome.Unchanged());
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(LONG_AGO);
        Parcel changed = house.parcel("P01", "second");
        assertThat(house.deliver(null, changed)).isEqualTo(new Outcome.Delivered(place, false));
        assertThat(place).hasSameBinaryContentAs(changed.workbook());
    }

    @Test
    void putsBackWhatIsGoneOfTheReportedPeriodOnly() throws IOException {
        Parcel reported = house.parcel("P01", "first");
        house.deliver(null, reported);
        Files.delete(place("P01"));
        Parcel old = house.parcel("P01", "2026-02", "first", false);
        assertThat(house.deliver(null, old)).isEqualTo(new Outcome.Unchanged());
        assertThat(house.deliver(null, reported)).isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    void olderIssuesGoWhereTheyWentBefore() throws IOException {
        assertThat(house.deliver(null, house.parcel("P01", "2025-12", "never delivered", false)))
                .isEqualTo(new Outcome.Unchanged());
        house.deliver(null, house.parcel("P01", "2026-01", "in its month", true));
        assertThat(house.deliver(null, house.parcel("P01", "2026-01", "reissued", false)))
                .isInstanceOf(Outcome.Delivered.class);
        assertThat(house.to().resolve("P01")).isDirectoryNotContaining("glob:**2025-12*");
    }

    @Test
    void foldersAndFilesAreForTheirOwnerAlone() throws IOException {
        assumePosix();
        house.deliver(null, house.parcel("P01", "first"));
        try (Stream<Path> all = Files.walk(house.to())) {
            assertThat(all)
                    .hasSize(3)
                    .allSatisfy(path -> assertThat(permissions(path))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void aFolderThatWasMadeForAGroupHasFilesThatTheGroupMayRead() throws IOException {
        assumePosix();
        Path own = Files.createDirectories(house.to().resolve("P01"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        house.deliver(null, house.parcel("P01", "first"));
        assertThat(permissions(own)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(place("P01"))).isEqualTo("rw-r-----");
    }

    @Test
    void whatIsInTheWayKeepsNoOtherBack() throws IOException {
        Files.createDirectories(house.to());
        Files.writeString(house.to().resolve("P01"), "a file where the practice's folder should be");
        Files.createDirectories(place("P02").resolve("a folder where the workbook should be"));
        assertThat(house.deliver(null, house.parcel("P01", "first")))
                .isEqualTo(waiting("P01", "a file of the folder's name is in the way"));
        assertThat(house.deliver(null, house.parcel("P02", "first"))).isEqualTo(waiting("P02", "Is a directory"));
        assertThat(house.deliver(null, house.parcel("P03", "first"))).isInstanceOf(Outcome.Delivered.class);
        assertThat(house.to().resolve("P02")).isDirectoryNotContaining("glob:**.part");
        Files.delete(house.to().resolve("P01"));
        assertThat(house.deliver(null, house.parcel("P01", "first"))).isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    void saysOnceThatNothingCanBeDelivered() throws IOException {
        Files.writeString(house.to(), "a file where the folder should be");
        assertThatThrownBy(() -> Deliveries.open(new Deliver(house.to(), null, null), house.book(), Map.of()))
                .isInstanceOf(Undeliverable.class)
                .hasMessage("the folder " + house.to() + " can't be made: a file of the folder's name is in the way");
    }

    @Test
    void doesNotDeliverWhatSomebodyChanged() throws IOException {
        Parcel parcel = house.parcel("P01", "first");
        Files.writeString(parcel.workbook(), "not what was written");
        assertThat(house.deliver(null, parcel))
                .isInstanceOfSatisfying(
                        Outcome.Waiting.class,
                        waiting -> assertThat(waiting.sentence()).contains(" is not as it was written"));
        assertThat(house.to().resolve("P01")).doesNotExist();
    }

    @Test
    void aRenamedPracticeKeepsNoFileUnderItsOldName() throws IOException {
        Parcel before = house.parcel("P01", "first");
        house.deliver(null, before);
        Path renamed = Files.move(before.workbook(), before.workbook().resolveSibling("P01-Oak-Street.xlsx"));
        house.deliver(null, new Parcel("P01", "2026-02", renamed, before.sha256(), true));
        assertThat(house.to().resolve("P01"))
                .isDirectoryContaining("glob:**/P01-Oak-Street-2026-02.xlsx")
                .isDirectoryNotContaining("glob:**/P01-Elm*");
    }

    @Test
    void saysWhatToDoWhereItCannotTellWhatWasDelivered() throws IOException {
        house.deliver(null, house.parcel("P01", "first"));
        Files.writeString(house.book(), "{half");
        assertThatThrownBy(() -> house.deliver(null, house.parcel("P01", "first")))
                .isInstanceOf(Undeliverable.class)
                .hasMessageContaining("deliveries.json; delete it, and all workbooks are delivered and mailed anew");
    }

    private Path place(String practice) {
        return house.to().resolve(practice).resolve(practice + "-Elm-Street-2026-02.xlsx");
    }

    private Outcome waiting(String practice, String reason) {
        return new Outcome.Waiting(practice + "-Elm-Street-2026-02.xlsx could not be put into "
                + house.to().resolve(practice) + " (" + reason + "). The next run tries again.");
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
