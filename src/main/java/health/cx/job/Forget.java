package health.cx.job;

import health.cx.clean.Pseudonyms;
import health.cx.operate.CorrectionStore;
import health.cx.operate.RunLock;
import health.cx.operate.Secret;
import health.cx.source.InvalidInput;
import health.cx.warehouse.Forgetting;
import health.cx.warehouse.Publication;
import health.cx.warehouse.Warehouse;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes a file or a person out of the warehouse for good: says what would go, and does it when told so. */
public final class Forget {

    private final NightlyRun nightly;
    private final Setup setup;
    private final PrintStream out;
    private final boolean meant;

    /** Forgetting in the output folder of a job; without {@code meant} it only says what would go. */
    public Forget(RunRequest request, boolean meant) {
        this.nightly = new NightlyRun(request.with(Rerun.FORGET));
        this.setup = nightly.setup();
        this.out = request.out();
        this.meant = meant;
    }

    /** Forgets a file by its name below the input folder. */
    public Ending file(String name) {
        return nightly.holdingTheFolder(lock -> {
            try (Warehouse warehouse = new Warehouse(setup.warehouseFolder())) {
                Forgetting forgetting = new Forgetting(warehouse);
                Map<String, Long> lines = forgetting.linesOf(name);
                if (lines.isEmpty()) {
                    throw new InvalidInput(name + ": no file of this name counts in "
                            + setup.job().output()
                            + ". Name it as it is called below the input folder; 'cx verify' lists the files.");
                }
                tell("the file " + name, lines, "lines");
                if (!meant) {
                    return undone();
                }
                forgetting.file(name);
            }
            return nightly.runLocked(lock);
        });
    }

    /** Erases a person by the id that the files use; {@code practice} is empty where one id is one person everywhere. */
    public Ending patient(String practice, String id) {
        return nightly.holdingTheFolder(lock -> erase(lock, practice, id));
    }

    private Ending erase(RunLock lock, String practice, String id) {
        Set<Long> keys = keys(practice, id);
        try (Warehouse warehouse = new Warehouse(setup.warehouseFolder())) {
            Forgetting forgetting = new Forgetting(warehouse);
            Map<String, Long> rows = forgetting.rowsOf(keys);
            if (rows.isEmpty()) {
                throw new InvalidInput("No row of this patient counts in "
                        + setup.job().output() + ". Write the id as the files do, leading zeros included.");
            }
            tell("this patient", rows, "rows");
            if (!meant) {
                return undone();
            }
            forgetting.persons(keys);
            new CorrectionStore(setup.correctionsFolder()).forgetPatient(id);
        }
        Ending ending = nightly.runLocked(lock);
        try (Warehouse warehouse = new Warehouse(setup.warehouseFolder())) {
            warehouse.compact();
            new Publication(warehouse).copyAside();
        }
        return ending;
    }

    /** A person may be known under an id of the network and, in other sources, of a practice. */
    private Set<Long> keys(String practice, String id) {
        Pseudonyms pseudonyms = new Pseudonyms(Secret.of(setup.warehouseFolder(), System.getenv(Secret.VARIABLE)));
        Set<Long> keys = new LinkedHashSet<>();
        setup.mappings().forEach(mapping -> {
            if (!mapping.networkPatients() && practice.isEmpty()) {
                throw new InvalidInput("The source '" + mapping.source()
                        + "' counts patients by practice: the same id is another person in another. Add --practice.");
            }
            keys.add(pseudonyms.ofPatient(mapping.networkPatients() ? "" : practice, id));
        });
        return keys;
    }

    private void tell(String what, Map<String, Long> parts, String unit) {
        out.println("What goes with " + what + ":");
        parts.forEach((part, count) -> out.printf(Locale.ROOT, "  %-20s %,d %s%n", part, count, unit));
    }

    private static Ending undone() {
        return new Ending(Ending.DONE, "Nothing is forgotten yet. Say --yes to do it.", List.of());
    }
}
