package health.cx.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one visit, in the making. Every method but {@link #charge} takes cents without a sign of its own. */
final class Bill {

    static final String PATIENT = "S1";

    private final Visit visit;
    private final Ids ids;
    private final List<BillLine> lines = new ArrayList<>();
    private boolean wrong;

    Bill(Visit visit, Ids ids) {
        this.visit = visit;
        this.ids = ids;
    }

    Visit visit() {
        return visit;
    }

    List<BillLine> lines() {
        return lines;
    }

    long balance() {
        return lines.stream().mapToLong(BillLine::cents).sum();
    }

    /** Whether it has to be put right after its first statement. */
    boolean wrong() {
        return wrong;
    }

    void markWrong() {
        wrong = true;
    }

    BillLine charge(LocalDate day, long cents, BillLine.Charge charge) {
        return add(
                new BillLine(ids.next(), day, "charge", cents, visit.patient().payer(), null, charge, null));
    }

    void payment(LocalDate day, String payer, long cents) {
        plain(day, "payment", -cents, payer, null);
    }

    void adjustment(LocalDate day, long cents) {
        plain(day, "adjustment", -cents, visit.patient().payer(), null);
    }

    /** The charge turns out higher or lower than it was posted: the change has a sign. */
    void correction(LocalDate day, BillLine charge, long change) {
        plain(day, "correction", change, charge.payer(), charge.id());
    }

    void voided(LocalDate day, BillLine charge) {
        plain(day, "void", -charge.cents(), charge.payer(), charge.id());
    }

    void refund(LocalDate day, long cents) {
        plain(day, "refund", cents, PATIENT, null);
    }

    /** A denial moves no money. */
    void denial(LocalDate day, BillLine charge, String code) {
        BillLine.Denial denial = new BillLine.Denial(code, charge.cents());
        add(new BillLine(ids.next(), day, "denial", 0, charge.payer(), charge.id(), null, denial));
    }

    private void plain(LocalDate day, String entry, long cents, String payer, @Nullable String corrects) {
        if (cents != 0) {
            add(new BillLine(ids.next(), day, entry, cents, payer, corrects, null, null));
        }
    }

    private BillLine add(BillLine line) {
        lines.add(line);
        return line;
    }
}
