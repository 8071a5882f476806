package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Bills with lines on both sides of the first statement and of the end of its window. */
final class HardBills {

    private static final String COLUMNS = "line_id,practice_id,visit_id,patient_id,service_date,posted_on,entry,amount,"
            + "payer_id,payer_class,corrects_line_id,estimate_amount,statement_on,recorded_at";
    private static final String AROUND = "-3 0 1 30 60 89 90 91 120";

    private final HardCases cases;
    private final HardSheet sheet;
    private int lines;

    HardBills(HardCases cases) {
        this.cases = cases;
        sheet = new HardSheet(cases.random(), "billing", COLUMNS, "amount", "100,0,-100,250.50");
    }

    void add(String practice, String visit, String patient, LocalDate day) {
        Owner owner = owner(practice, visit, patient, day);
        LocalDate statement = cases.after(day, "3 10 20");
        boolean stated = !cases.oneIn(8);
        int charges = 1 + cases.random().nextInt(2);
        for (int i = 0; i < charges; i++) {
            LocalDate printed = cases.oneIn(60) ? statement.minusYears(1) : cases.after(statement, "0 0 7");
            String charge = line(
                    owner,
                    cases.after(day, "0 1 2"),
                    "charge",
                    cases.word("100 400 500 500.01 499.99"),
                    null,
                    stated ? printed : null);
            if (cases.oneIn(4)) {
                line(owner, cases.after(statement, AROUND), "denial", "0", charge, null);
            }
        }
        String[] changes = {
            "payment -100",
            "payment -500",
            "refund 20",
            "correction -30",
            "correction 30",
            "void -500",
            "adjustment -400"
        };
        while (!cases.oneIn(4)) {
            String[] change = changes[cases.random().nextInt(changes.length)].split(" ", -1);
            line(owner, cases.after(statement, AROUND), change[0], change[1], null, null);
        }
    }

    private record Owner(
            String practice,
            @Nullable String visit,
            @Nullable String patient,
            @Nullable LocalDate day) {}

    /** By the visit's id, by patient and day, by an id that is no visit's, or by nothing. */
    private Owner owner(String practice, String visit, String patient, LocalDate day) {
        return switch (cases.random().nextInt(12)) {
            case 0, 1 -> new Owner(practice, null, patient, day);
            case 2 -> new Owner(practice, "none", patient, day);
            case 3 -> new Owner(practice, null, patient, null);
            default -> new Owner(practice, visit, null, null);
        };
    }

    private String line(
            Owner owner,
            LocalDate posted,
            String entry,
            @Nullable String amount,
            @Nullable String corrects,
            @Nullable LocalDate statement) {
        String id = "L" + ++lines;
        boolean charge = entry.equals("charge");
        if (!posted.isAfter(HardCases.UNTIL)) {
            sheet.add(
                    "line_id",
                    id,
                    "practice_id",
                    owner.practice,
                    "visit_id",
                    owner.visit,
                    "patient_id",
                    owner.patient,
                    "service_date",
                    owner.day,
                    "posted_on",
                    cases.oneIn(400) ? "0000-00-00" : posted,
                    "entry",
                    cases.oneIn(400) ? "chrge" : entry,
                    "amount",
                    amount,
                    "payer_id",
                    cases.word("PC PC PS PS PN PX "),
                    "payer_class",
                    cases.word("   commercial self_pay other"),
                    "corrects_line_id",
                    corrects,
                    "estimate_amount",
                    charge ? cases.word("0 99.99 100   soon") : null,
                    "statement_on",
                    statement == null || statement.isAfter(HardCases.UNTIL) ? null : statement);
        }
        return id;
    }

    void close(Path folder) throws IOException {
        sheet.close(folder);
    }
}
