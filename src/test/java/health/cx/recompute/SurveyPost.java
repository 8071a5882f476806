package health.cx.recompute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked and what came back in time; of several responses about one visit the one that counts. */
final class SurveyPost {

    static final int WINDOW = 42;
    private static final int FULLER = 3;

    private final Map<List<String>, Invitation> invitations = new LinkedHashMap<>();
    private final List<Response> counting = new ArrayList<>();

    SurveyPost(List<Invitation> sent, List<Response> received) {
        sent.forEach(invitation -> invitations.put(List.of(invitation.practice(), invitation.id()), invitation));
        Map<List<String>, List<Response>> byVisit = new LinkedHashMap<>();
        for (Response response : received) {
            if (response.byPatient() && response.inTime(invitationOf(response))) {
                byVisit.computeIfAbsent(about(response), visit -> new ArrayList<>())
                        .add(response);
            }
        }
        byVisit.values().forEach(responses -> counting.add(counting(responses)));
    }

    Collection<Invitation> invitations() {
        return invitations.values();
    }

    List<Response> counting() {
        return counting;
    }

    /** The invitations that a counting response with at least half of the key items answers. */
    Set<Invitation> completes(List<String> keyItems) {
        Map<Visit, Invitation> byVisit = new HashMap<>();
        for (Invitation invitation : invitations.values()) {
            if (invitation.visit() != null) {
                byVisit.put(invitation.visit(), invitation);
            }
        }
        Set<Invitation> completes = new HashSet<>();
        for (Response response : counting) {
            Invitation invited = invitationOf(response);
            if (invited == null && response.invitation() == null && response.visit() != null) {
                invited = byVisit.get(response.visit());
            }
            if (invited != null && response.complete(keyItems)) {
                completes.add(invited);
            }
        }
        return completes;
    }

    private @Nullable Invitation invitationOf(Response response) {
        return response.invitation() == null
                ? null
                : invitations.get(List.of(response.practice(), response.invitation()));
    }

    private static List<String> about(Response response) {
        Visit visit = response.visit();
        return visit == null
                ? List.of(response.practice(), "response", response.id())
                : List.of(response.practice(), "visit", visit.id());
    }

    /** The first received, unless a later one answers at least three items more. */
    private static Response counting(List<Response> responses) {
        List<Response> inOrder = responses.stream()
                .sorted(Comparator.comparing(SurveyPost::received).thenComparing(Response::id))
                .toList();
        Response counts = inOrder.get(0);
        for (Response later : inOrder) {
            if (later.answers().size() >= counts.answers().size() + FULLER) {
                counts = later;
            }
        }
        return counts;
    }

    private static LocalDate received(Response response) {
        return response.receivedOn() == null ? LocalDate.MAX : response.receivedOn();
    }
}
