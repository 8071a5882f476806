package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Night after night of files in a warehouse, up to the publish: the job's steps without the job. */
final class Nights implements AutoCloseable {

    private static final Instant FIRST = Instant.parse("2026-04-01T02:15:00Z");
    private static final Item ITEM = new Item("explained", "Explained", "1", 4, "definitely3", 1, 3, true, null);

    private final Path folder;
    private final Warehouse warehouse;
    private final SourceFile source;
    private int number;

    /** In which zone, on which measures and with which version the next night computes. */
    ZoneId zone = ZoneId.of("Europe/Berlin");

    List<Item> items = new ArrayList<>(List.of(ITEM));
    String version = "test";

    /** A file that the next night holds back; the one after it publishes it. */
    @Nullable
    String hold;

    Nights(Path folder) {
        this(folder, Path.of("jobs", "sources", "canonical.yaml"));
    }

    /** Of files that a source file reads. */
    Nights(Path folder, Path source) {
        this.folder = folder;
        this.warehouse = new Warehouse(folder);
        try {
            this.source = SourceFile.read(source);
            Files.createDirectories(folder.resolve("input"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Warehouse warehouse() {
        return warehouse;
    }

    Path published() {
        return warehouse.closedFile();
    }

    /** Puts a file into the input folder. */
    Nights file(String name, String... lines) throws IOException {
        Files.writeString(
                folder.resolve("input").resolve(name), String.join("\n", lines).stripTrailing() + "\n");
        return this;
    }

    /** Reads what is new and publishes; says why the star was computed whole, if it was. */
    List<String> night(String... known) throws IOException {
        Run run = build(known);
        assertThat(new Checks(warehouse).run()).isEmpty();
        List<String> reasons = new Extent(warehouse).reasons();
        new Publication(warehouse).publish(run, run.startedAt());
        return reasons;
    }

    /** A night that dies before it publishes. */
    Run build(String... known) throws IOException {
        Run run = new Run(++number, "run" + number, "test", version, FIRST.plusSeconds(60L * number));
        Ledger ledger = new Ledger(warehouse);
        ledger.forgetUnfinished();
        ledger.begin(run);
        ledger.settle(zone, LocalDate.ofInstant(run.startedAt(), ZoneOffset.UTC), items);
        List<Ledger.Known> read = ledger.known();
        for (InputFile file : Discovery.of(folder.resolve("input"), folder.resolve("output"), source.mappings())
                .files()) {
            if (read.stream()
                    .noneMatch(k -> k.name().equals(file.name()) && k.sha256().equals(file.sha256()))) {
                BuiltStar.stage(warehouse, file, run);
            }
        }
        if (hold != null) {
            ledger.hold(hold);
            hold = null;
        }
        new Extent(warehouse).choose(List.of(known), new Basis(version));
        Star star = new Star(warehouse);
        star.resolveVersions();
        star.matchVisits();
        star.loadPractices();
        star.loadPatients();
        star.loadOtherDimensions();
        star.loadFacts();
        star.widenExtent();
        star.buildMarts();
        return run;
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
