package health.cx.recompute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The measures of the bills. */
final class BillFigures {

    private final ByMonth<BillOutcome> bills = new ByMonth<>();
    private final ByMonth<BillLine> charges = new ByMonth<>();
    private final Map<List<String>, List<BillLine>> denials = new HashMap<>();
    private final Map<Visit, LocalDate> statements = new HashMap<>();

    BillFigures(Clinic clinic) {
        LocalDate newest = clinic.newest();
        for (Bill bill : clinic.bills()) {
            bills.add(bill.visit().practice(), bill.visit().month(), BillOutcome.of(bill, newest));
            if (bill.stated()) {
                statements.put(bill.visit(), Objects.requireNonNull(bill.firstStatement()));
            }
        }
        for (BillLine line : clinic.lines()) {
            if (line.charge()) {
                charges.add(line.practice(), line.month(), line);
            }
            if (line.is("denial") && line.corrects() != null) {
                denials.computeIfAbsent(List.of(line.practice(), line.corrects()), charge -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    Map<Name, Figure> of(Scope scope) {
        List<BillOutcome> all = bills.in(scope);
        List<BillLine> charged = charges.in(scope);
        List<BillLine> toPayers = charged.stream()
                .filter(line -> line.payer() != null && !line.selfPaid())
                .toList();
        List<BillOutcome> stated = all.stream().filter(BillOutcome::stated).toList();
        List<BillOutcome> paid = all.stream().filter(BillOutcome::paid).toList();
        List<BillOutcome> estimated =
                all.stream().filter(BillOutcome::estimated).toList();
        BigDecimal total = charged.stream().map(BillLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Name, Figure> figures = new LinkedHashMap<>();
        figures.put(
                new Name("charges_total", "sum"),
                new Figure(charged.isEmpty() ? null : Double.valueOf(total.doubleValue()), charged.size()));
        figures.put(
                new Name("billing_accuracy", "rate"),
                Figure.rate(count(stated, BillOutcome::rightTheFirstTime), stated.size()));
        figures.put(
                new Name("bills_clean_rate", "rate"), Figure.rate(count(stated, BillOutcome::clean), stated.size()));
        figures.put(new Name("denial_rate", "rate"), Figure.rate(count(toPayers, this::denied), toPayers.size()));
        // a refund of what nobody is known to have paid is no part of the visits with a payment
        figures.put(new Name("refund_rate", "rate"), Figure.rate(count(paid, BillOutcome::refunded), paid.size()));
        figures.put(
                new Name("estimate_overrun_rate", "rate"),
                Figure.rate(count(estimated, BillOutcome::overran), estimated.size()));
        List<Lifetime> lives = all.stream()
                .map(BillOutcome::settlement)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        figures.put(new Name("days_to_settle", "median"), new Figure(Lifetime.median(lives), lives.size()));
        return figures;
    }

    /** At first: up to 90 days after the visit's first statement, else after the charge was posted. */
    private boolean denied(BillLine charge) {
        LocalDate statement = charge.visit() == null ? null : statements.get(charge.visit());
        LocalDate until = (statement == null ? charge.postedOn() : statement).plusDays(Bill.WINDOW);
        return denials.getOrDefault(List.of(charge.practice(), charge.id()), List.of()).stream()
                .anyMatch(denial -> !denial.postedOn().isAfter(until));
    }

    private static <T> long count(List<T> things, Predicate<T> which) {
        return things.stream().filter(which).count();
    }
}
