package health.cx.recompute;

import java.util.List;
import java.util.Set;

/** Completes of those who were invited and could answer. */
final class ResponseRate {

    static final Name NAME = new Name("response_rate", "rate");
    static final Name ELECTRONIC = new Name("electronic_survey_share", "rate");

    private final ByMonth<Invitation> invitations = new ByMonth<>();
    private final ByMonth<Response> responses = new ByMonth<>();
    private final Set<Invitation> completes;

    ResponseRate(Clinic clinic, Dictionary dictionary) {
        clinic.post()
                .invitations()
                .forEach(invitation -> invitations.add(invitation.practice(), invitation.month(), invitation));
        clinic.post().counting().forEach(response -> responses.add(response.practice(), response.month(), response));
        completes = clinic.post().completes(dictionary.keyItems());
    }

    Figure electronic(Scope scope) {
        List<Response> known =
                responses.in(scope).stream().filter(Response::hasMode).toList();
        return Figure.rate(known.stream().filter(Response::electronic).count(), known.size());
    }

    Figure of(Scope scope) {
        List<Invitation> invited =
                invitations.in(scope).stream().filter(Invitation::eligible).toList();
        return Figure.rate(invited.stream().filter(completes::contains).count(), invited.size());
    }
}
