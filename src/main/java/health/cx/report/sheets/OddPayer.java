package health.cx.report.sheets;

import health.cx.report.edition.PayerLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The class of payers whose bills are right the first time clearly less often than those of all others together.
 *
 * @param name of the class
 * @param accuracy share of its visits billed right the first time
 * @param visits behind that share
 * @param others the same share of all other classes together
 */
record OddPayer(String name, double accuracy, long visits, double others) {

    /** A share of fewer visits moves too much to send anyone there. */
    private static final long ENOUGH_VISITS = 20;

    private static final double CLEARLY = 0.05;

    static Optional<OddPayer> of(List<PayerLine> payers) {
        return payers.stream()
                .filter(payer -> payer.accuracyDenominator() >= ENOUGH_VISITS)
                .flatMap(payer -> beside(payer, payers).stream())
                .filter(odd -> odd.others - odd.accuracy >= CLEARLY)
                .max(Comparator.comparingDouble(odd -> odd.others - odd.accuracy));
    }

    private static Optional<OddPayer> beside(PayerLine payer, List<PayerLine> payers) {
        List<PayerLine> rest =
                payers.stream().filter(other -> !other.equals(payer)).toList();
        long right = rest.stream().mapToLong(PayerLine::accuracyNumerator).sum();
        long all = rest.stream().mapToLong(PayerLine::accuracyDenominator).sum();
        return all < ENOUGH_VISITS
                ? Optional.empty()
                : Optional.of(new OddPayer(
                        payer.payerClass(),
                        (double) payer.accuracyNumerator() / (double) payer.accuracyDenominator(),
                        payer.accuracyDenominator(),
                        (double) right / (double) all));
    }
}
