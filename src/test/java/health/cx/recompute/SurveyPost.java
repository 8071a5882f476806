package health.cx.recompute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private final Map<List<String>, Invitation> byId = new LinkedHashMap<>();
    private final Map<List<String>, List<Invitation>> byVisit = new LinkedHashMap<>();
    private final List<Response> counting = new ArrayList<>();

    SurveyPost(List<Invitation> sent, List<Response> received) {
        for (Invitation invitation : sent) {
            byId.put(List.of(invitation.practice(), invitation.id()), invitation);
            if (invitation.visit() != null) {
                byVisit.computeIfAbsent(visit(invitation.visit()), visit -> new ArrayList<>())
                        .add(invitation);
            }
        }
        Map<List<String>, List<Response>> about = new LinkedHashMap<>();
        for (Response response : received) {
            if (response.byPatient() && response.inTime(invitationOf(response))) {
                about.computeIfAbsent(about(response), visit -> new ArrayList<>())
                        .add(response);
            }
        }
        about.values().forEach(responses -> counting.add(counting(responses)));
    }

    Collection<Invitation> invitations() {
        return byId.values();
    }

    List<Response> counting() {
        return counting;
    }

    /** The invitations that a counting response with at least half of the key items answers. */
    Set<Invitation> completes(List<String> keyItems) {
        Set<Invitation> completes = new HashSet<>();
        for (Response response : counting) {
            Invitation invited = invitationOf(response);
            if (invited != null && response.complete(keyItems)) {
                completes.add(invited);
            }
        }
        return completes;
    }

    /** The invitation that a response names; of a response that names none, the only one to its visit. */
    private @Nullable Invitation invitationOf(Response response) {
        if (response.invitation() != null) {
            return byId.get(List.of(response.practice(), response.invitation()));
        }
        List<Invitation> fitting =
                response.visit() == null ? List.of() : byVisit.getOrDefault(visit(response.visit()), List.of());
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static List<String> visit(Visit visit) {
        return List.of(visit.practice(), visit.id());
    }

    private static List<String> about(Response response) {
        Visit visit = response.visit();
        return visit == null ? List.of(response.practice(), "no visit", response.id()) : visit(visit);
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
