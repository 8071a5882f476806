package health.cx.source.records.x12;

import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remittance, from ST to SE: one payment, the claims that it is for, and what the payer withholds or adds. */
final class Transaction {

    private final Segment st;
    private final Fact common = new Fact();
    private @Nullable Segment bpr;
    private @Nullable String payerNumber;
    private @Nullable String party;
    private @Nullable Claim claim;
    private BigDecimal total = BigDecimal.ZERO;
    private boolean totalKnown = true;

    Transaction(Segment st) {
        this.st = st;
    }

    /** Takes the next segment and gives what is complete with it. */
    List<Entry> accept(Segment segment) {
        return switch (segment.tag()) {
            case "CLP" -> {
                List<Entry> before = endClaim();
                claim = new Claim(segment);
                yield before;
            }
            case "LX", "TS3", "TS2" -> endClaim();
            case "PLB" -> {
                List<Entry> entries = new ArrayList<>(endClaim());
                entries.addAll(providerAdjustments(segment));
                yield entries;
            }
            case "SE" -> {
                List<Entry> entries = new ArrayList<>(endClaim());
                entries.addAll(end(segment));
                yield entries;
            }
            default -> {
                if (claim == null) {
                    header(segment);
                } else {
                    claim.add(segment);
                }
                yield List.of();
            }
        };
    }

    /** Where the claim stands that is not complete yet, or else {@code next}. */
    Place incomplete(Place next) {
        return claim == null ? next : claim.place();
    }

    private void header(Segment segment) {
        switch (segment.tag()) {
            case "BPR" -> {
                bpr = segment;
                common.set(Field.PAYMENT_DATE, segment.text(16));
            }
            case "TRN" -> {
                common.set(Field.CHECK_NUMBER, segment.text(2));
                payerNumber = segment.text(3);
            }
            case "N1" -> party(segment);
            case "REF" -> {
                if ("PR".equals(party) && segment.is("REF", "2U")) {
                    common.set(Field.PAYER_ID, segment.text(2));
                }
            }
            default -> {} // addresses, contacts and the like
        }
    }

    private void party(Segment n1) {
        party = n1.text(1);
        if ("PR".equals(party)) {
            common.set(Field.PAYER_NAME, n1.text(2)).set(Field.PAYER_ID, payerNumber);
            common.set(Field.PAYER_ID, n1.text(4));
        } else if ("PE".equals(party)) {
            common.set(Field.PAYEE_ID, n1.text(4));
        }
    }

    private List<Entry> endClaim() {
        if (claim == null) {
            return List.of();
        }
        List<Entry> entries = claim.entries(common, this::lineId);
        try {
            total = total.add(claim.paid());
        } catch (Segment.Unreadable e) {
            totalKnown = false; // the claim is broken already, and says so
        }
        claim = null;
        return entries;
    }

    private List<Entry> providerAdjustments(Segment plb) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 3; i < plb.elements().size(); i += 2) {
            int part = (i - 3) / 2;
            Place place = new Place(plb.ordinal(), part);
            try {
                BigDecimal amount = plb.amount(i + 1);
                total = total.subtract(amount);
                entries.add(common.copy()
                        .set(Field.KIND, "provider_adjustment")
                        .set(Field.LINE_ID, lineId(plb, part))
                        .set(Field.PAYEE_ID, plb.text(1))
                        .set(Field.REASON, plb.text(i, 1))
                        .set(Field.REFERENCE, plb.text(i, 2))
                        .set(Field.AMOUNT, amount.toPlainString())
                        .at(place));
            } catch (Segment.Unreadable e) {
                totalKnown = false;
                entries.add(new Entry.Broken(place, "unreadable-segment", String.valueOf(e.getMessage())));
            }
        }
        return entries;
    }

    /** Checks what a whole transaction has to hold; its claims are given out by then, each sound by itself. */
    private List<Entry> end(Segment se) {
        List<Entry> entries = new ArrayList<>();
        try {
            long segments = se.ordinal() - st.ordinal() + 1;
            if (se.amount(1).compareTo(BigDecimal.valueOf(segments)) != 0) {
                entries.add(unbalanced(se, 0, "The transaction has as many segments as SE01 says; segments are lost."));
            }
            if (bpr == null || (totalKnown && bpr.amount(2).compareTo(total.abs()) != 0)) {
                entries.add(
                        unbalanced(
                                se,
                                1,
                                "The payment (BPR02) is what the claims are paid (CLP04) less the provider's adjustments (PLB)."));
            }
        } catch (Segment.Unreadable e) {
            entries.add(new Entry.Broken(Place.of(se.ordinal()), "unreadable-segment", String.valueOf(e.getMessage())));
        }
        return entries;
    }

    private static Entry unbalanced(Segment se, int part, String expected) {
        return new Entry.Broken(new Place(se.ordinal(), part), "unbalanced-transaction", expected);
    }

    /**
     * Names a fact by payer, payment and place in the transaction, so that a remittance that comes again in another file
     * is known again.
     */
    private @Nullable String lineId(Segment segment, int part) {
        String check = common.get(Field.CHECK_NUMBER);
        return check == null
                ? null
                : (payerNumber == null ? "" : payerNumber + "-") + check + "-" + (segment.ordinal() - st.ordinal() + 1)
                        + (part == 0 ? "" : "." + part);
    }
}
