package health.cx.source.records.x12;

import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A claim of a remittance: the segments from CLP to the next claim. Its amounts must add up as X12 demands, or none of
 * them is believed.
 */
final class Claim {

    private final Segment clp;
    private final List<Segment> own = new ArrayList<>();
    private final List<List<Segment>> services = new ArrayList<>();

    Claim(Segment clp) {
        this.clp = clp;
    }

    void add(Segment segment) {
        if (segment.tag().equals("SVC")) {
            services.add(new ArrayList<>());
        }
        (services.isEmpty() ? own : services.get(services.size() - 1)).add(segment);
    }

    Place place() {
        return Place.of(clp.ordinal());
    }

    BigDecimal paid() throws Segment.Unreadable {
        return clp.amount(4);
    }

    /** Its facts, or one broken record; {@code lineId} names a fact of a segment. */
    List<Entry> entries(Fact transaction, BiFunction<Segment, Integer, String> lineId) {
        try {
            BigDecimal ofServices = BigDecimal.ZERO;
            BigDecimal adjusted = Adjustments.sum(own);
            for (List<Segment> service : services) {
                Segment svc = service.get(0);
                BigDecimal ofService = Adjustments.sum(service);
                if (svc.amount(2).subtract(ofService).compareTo(svc.amount(3)) != 0) {
                    return unbalanced("A service's charge (SVC02) less its adjustments (CAS) is what is paid (SVC03).");
                }
                ofServices = ofServices.add(svc.amount(3));
                adjusted = adjusted.add(ofService);
            }
            if (clp.amount(3).subtract(adjusted).compareTo(paid()) != 0) {
                return unbalanced("A claim's charge (CLP03) less all its adjustments (CAS) is what is paid (CLP04).");
            }
            BigDecimal rest = paid().subtract(ofServices);
            if (!services.isEmpty() && rest.add(Adjustments.sum(own)).signum() != 0) {
                return unbalanced("What services are paid (SVC03), less the claim's own adjustments, is what the claim"
                        + " is paid (CLP04).");
            }
            return facts(transaction, lineId, rest);
        } catch (Segment.Unreadable e) {
            return List.of(new Entry.Broken(place(), "unreadable-segment", String.valueOf(e.getMessage())));
        }
    }

    private List<Entry> unbalanced(String expected) {
        return List.of(new Entry.Broken(place(), "unbalanced-claim", expected));
    }

    private List<Entry> facts(Fact transaction, BiFunction<Segment, Integer, String> lineId, BigDecimal rest)
            throws Segment.Unreadable {
        List<Entry> facts = new ArrayList<>();
        Fact claim = claim(transaction);
        if (services.isEmpty() || rest.signum() != 0) {
            facts.add(claim.copy()
                    .set(Field.KIND, "claim_payment")
                    .set(Field.LINE_ID, lineId.apply(clp, 0))
                    .set(Field.CHARGE, services.isEmpty() ? clp.text(3) : null)
                    .set(Field.PAID, rest.toPlainString())
                    .at(place()));
        }
        facts.addAll(Adjustments.facts(own, claim, lineId));
        for (List<Segment> segments : services) {
            Segment svc = segments.get(0);
            Fact service = service(claim, segments);
            facts.add(service.copy()
                    .set(Field.KIND, "service_payment")
                    .set(Field.LINE_ID, lineId.apply(svc, 0))
                    .set(Field.CHARGE, svc.amount(2).toPlainString())
                    .set(Field.PAID, svc.amount(3).toPlainString())
                    .set(Field.QUANTITY, svc.text(5))
                    .at(Place.of(svc.ordinal())));
            facts.addAll(Adjustments.facts(segments, service, lineId));
        }
        return facts;
    }

    private Fact claim(Fact transaction) {
        Fact claim = transaction
                .copy()
                .set(Field.CLAIM_ID, clp.text(1))
                .set(Field.CLAIM_STATUS, clp.text(2))
                .set(Field.PAYER_CLAIM_ID, clp.text(7));
        List<String> remarks = new ArrayList<>();
        for (Segment segment : own) {
            if (segment.is("NM1", "QC")) {
                claim.set(Field.PATIENT_ID, segment.text(9));
            } else if (segment.is("NM1", "82")) {
                claim.set(Field.RENDERING_ID, segment.text(9));
            } else if (segment.is("DTM", "232")) {
                claim.set(Field.SERVICE_DATE, segment.text(2));
            } else if (segment.tag().equals("MOA")) {
                for (int i = 3; i <= 7; i++) {
                    addPresent(remarks, segment, i);
                }
            }
        }
        return remarks.isEmpty() ? claim : claim.set(Field.REMARK, String.join(";", remarks));
    }

    private static Fact service(Fact claim, List<Segment> segments) {
        Fact service = claim.copy().set(Field.PROCEDURE, segments.get(0).text(1, 2));
        List<String> remarks = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.is("DTM", "472") || segment.is("DTM", "150")) {
                service.set(Field.SERVICE_DATE, segment.text(2));
            } else if (segment.is("REF", "6R")) {
                service.set(Field.REFERENCE, segment.text(2));
            } else if (segment.is("REF", "HPI")) {
                service.set(Field.RENDERING_ID, segment.text(2));
            } else if (segment.tag().equals("LQ")) {
                addPresent(remarks, segment, 2);
            }
        }
        return remarks.isEmpty() ? service : service.set(Field.REMARK, String.join(";", remarks));
    }

    private static void addPresent(List<String> texts, Segment segment, int element) {
        String text = segment.text(element);
        if (text != null) {
            texts.add(text);
        }
    }
}
