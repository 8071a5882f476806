package health.cx.recompute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of one visit. */
record Bill(Visit visit, List<BillLine> lines) {

    static final int WINDOW = 90;
    private static final BigDecimal OVERRUN = BigDecimal.valueOf(400);

    @Nullable
    LocalDate firstStatement() {
        return lines.stream()
                .map(BillLine::statementOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean stated() {
        return firstStatement() != null;
    }

    /** No correction, refund or void after the first statement. */
    boolean rightTheFirstTime() {
        LocalDate first = Objects.requireNonNull(firstStatement());
        return inWindow().noneMatch(line -> line.repairs() && line.postedOn().isAfter(first));
    }

    /** Right the first time, and nothing was denied either. */
    boolean clean() {
        return rightTheFirstTime() && inWindow().noneMatch(line -> line.is("denial"));
    }

    boolean paid() {
        return inWindow().anyMatch(line -> line.is("payment"));
    }

    boolean refunded() {
        return inWindow().anyMatch(line -> line.is("refund"));
    }

    boolean estimated() {
        return charges().anyMatch(BillLine::selfPaid) && charges().anyMatch(line -> line.estimate() != null);
    }

    boolean overran() {
        BigDecimal charged = sum(charges().map(BillLine::amount));
        BigDecimal estimate = sum(charges().map(BillLine::estimate).filter(Objects::nonNull));
        return charged.compareTo(estimate.add(OVERRUN)) >= 0;
    }

    /** From the first statement to the first day on or after the first charge with nothing left to pay. */
    Lifetime settlement(LocalDate newest) {
        LocalDate first = Objects.requireNonNull(firstStatement());
        LocalDate settled = settledOn();
        long open = Math.min(WINDOW, newest.toEpochDay() - first.toEpochDay());
        if (settled == null) {
            return new Lifetime(open, false);
        }
        long days = Math.max(0, settled.toEpochDay() - first.toEpochDay());
        return days <= open ? new Lifetime(days, true) : new Lifetime(open, false);
    }

    private @Nullable LocalDate settledOn() {
        LocalDate charged = lines.stream()
                .filter(BillLine::charge)
                .map(BillLine::postedOn)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();
        lines.forEach(line -> changes.merge(line.postedOn(), line.amount(), BigDecimal::add));
        BigDecimal balance = BigDecimal.ZERO;
        for (var change : changes.entrySet()) {
            balance = balance.add(change.getValue());
            if (!change.getKey().isBefore(charged) && balance.signum() <= 0) {
                return change.getKey();
            }
        }
        return null;
    }

    private Stream<BillLine> charges() {
        return inWindow().filter(BillLine::charge);
    }

    private Stream<BillLine> inWindow() {
        LocalDate first = firstStatement();
        return lines.stream().filter(line -> first == null || !line.postedOn().isAfter(first.plusDays(WINDOW)));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
