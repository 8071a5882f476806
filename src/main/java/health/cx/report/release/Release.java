package health.cx.report.release;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.evaluate.disclose.Policy;
import health.cx.report.edition.Edition;
import health.cx.report.sheets.FigureSheets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An issue that was attacked before it replaces the last one. What leaks is closed by hiding the next cell; a workbook whose
 * headline would have to go is refused instead.
 */
public final class Release {

    /** How often more is hidden: every time the issue is stated anew. */
    private static final int ROUNDS = 6;

    /** How many cells a sentence names. */
    private static final int NAMED = 3;

    private final Editions editions;
    private final SortedMap<String, String> refused;

    private Release(Editions editions, SortedMap<String, String> refused) {
        this.editions = editions;
        this.refused = refused;
    }

    /**
     * Attacks an issue and closes what leaks, as long as it can.
     *
     * @param making makes its editions
     * @param earlier what other issues that lie in their places show
     */
    public static Release of(Editions.Making making, EarlierIssues earlier) {
        Set<Spot> hidden = new HashSet<>();
        Editions editions = making.hiding(Set.of()).closed();
        Found found = attack(editions, earlier, Set.of());
        for (int round = 0; round < ROUNDS; round++) {
            Remedy remedy = new Remedy(editions.ofPractices().evaluation());
            if (!hidden.addAll(found.leaks().flatMap(remedy::against).collect(Collectors.toSet()))) {
                break;
            }
            editions = making.hiding(Set.copyOf(hidden)).closed();
            found = attack(editions, earlier, Set.of());
        }
        return refusing(editions, found, earlier);
    }

    /** Refuses until what is left is safe on its own and together. */
    private static Release refusing(Editions editions, Found attacked, EarlierIssues earlier) {
        SortedMap<String, String> refused = new TreeMap<>();
        Found found = attacked;
        while (found.leaks().findAny().isPresent()) {
            SortedMap<String, String> more = refused(found.leaks().toList(), editions);
            more.keySet().removeAll(refused.keySet());
            if (more.isEmpty()) {
                break;
            }
            refused.putAll(more);
            found = attack(editions, earlier, refused.keySet());
        }
        // what lies beside may go, and the same edition has to give the same bytes
        Found alone = earlier.isEmpty() ? found : attack(editions, EarlierIssues.NONE, refused.keySet());
        return new Release(certified(editions, alone), refused);
    }

    /** Its editions, with what the attack came to on their certificates. */
    public Editions editions() {
        return editions;
    }

    /** Why a reader's workbook is refused, by practice or for the network. */
    public Map<String, String> refused() {
        return refused;
    }

    private record Found(Finding practices, Finding network) {

        Stream<Leak> leaks() {
            return Stream.of(practices, network).flatMap(one -> one.leaks().stream());
        }
    }

    /** Attacks all but the workbooks of some readers, who get none. */
    private static Found attack(Editions editions, EarlierIssues earlier, Set<String> but) {
        Predicate<Figure> isWritten = figure -> !but.contains(figure.practiceId());
        Evaluation ofPractices = editions.ofPractices().evaluation();
        Evaluation ofNetwork = editions.ofNetwork().evaluation();
        if (editions.isOne()) {
            Finding all = new Desk(ofNetwork, isWritten, null, isWritten, earlier, true).attack();
            return new Found(all, Finding.NOTHING);
        }
        Predicate<Figure> ofNetworks = figure -> !but.contains(Figure.NETWORK);
        Predicate<Figure> ofPracticesOwn = isWritten.and(Release::isPractices);
        boolean isOnPracticesDesk = isAsStrict(ofNetwork, ofPractices);
        Finding practices = new Desk(
                        ofPractices,
                        ofPracticesOwn,
                        isOnPracticesDesk ? ofNetwork : null,
                        ofNetworks,
                        earlier,
                        isOnPracticesDesk)
                .attack();
        Finding network = new Desk(
                        ofNetwork,
                        ofNetworks,
                        isAsStrict(ofPractices, ofNetwork) ? ofPractices : null,
                        ofPracticesOwn,
                        EarlierIssues.NONE,
                        false)
                .attack();
        return new Found(practices, network);
    }

    private static boolean isPractices(Figure figure) {
        return !figure.practiceId().equals(Figure.NETWORK);
    }

    /** Whether what is hidden under the second policy is hidden under the first. */
    private static boolean isAsStrict(Evaluation one, Evaluation than) {
        Policy first = one.certificate().policy();
        Policy second = than.certificate().policy();
        return first.mean() >= second.mean()
                && first.box() >= second.box()
                && (first.protectsEverything() || !second.protectsEverything());
    }

    private static Editions certified(Editions editions, Found found) {
        Edition ofPractices = certified(editions.ofPractices(), found.practices());
        return new Editions(
                ofPractices, editions.isOne() ? ofPractices : certified(editions.ofNetwork(), found.network()));
    }

    private static Edition certified(Edition edition, Finding finding) {
        Evaluation evaluation = edition.evaluation();
        Certificate certificate = evaluation.certificate();
        if (certificate.policy() == Policy.NONE) {
            return edition;
        }
        Map<String, Certificate.Attack> attacks = new HashMap<>(finding.attacks());
        attacks.putIfAbsent(Figure.NETWORK, Certificate.Attack.NONE); // that nothing was hidden is attacked, too
        return edition.with(evaluation.with(certificate.attacked(attacks)));
    }

    private static SortedMap<String, String> refused(List<Leak> leaks, Editions editions) {
        Remedy remedy = new Remedy(editions.ofPractices().evaluation());
        SortedMap<String, Set<String>> cells = new TreeMap<>();
        boolean isNetworkOpen = editions.ofNetwork().evaluation().certificate().policy() == Policy.NONE;
        for (Leak leak : leaks) {
            readers(leak, isNetworkOpen)
                    .forEach(reader -> cells.computeIfAbsent(reader, any -> new TreeSet<>())
                            .add(cell(leak.line(), remedy)));
        }
        SortedMap<String, String> refused = new TreeMap<>();
        cells.forEach((reader, some) -> refused.put(reader, named(some)));
        return refused;
    }

    /** Without whose workbook nothing follows: the network's where its own rows tell, else the practice's, whose rows both show. */
    private static Stream<String> readers(Leak leak, boolean isNetworkOpen) {
        Set<String> entities = Stream.concat(
                        leak.from().stream().filter(line -> !line.isEarlier()), Stream.of(leak.line()))
                .map(Line::entity)
                .collect(Collectors.toSet());
        return entities.contains(Figure.NETWORK)
                ? Stream.of(Figure.NETWORK)
                : isNetworkOpen ? entities.stream() : Stream.concat(entities.stream(), Stream.of(Figure.NETWORK));
    }

    private static String cell(Line line, Remedy remedy) {
        return "%s, %s of %s to %s"
                .formatted(
                        FigureSheets.of(remedy.isCompared(line)),
                        remedy.label(line),
                        line.period().start(),
                        line.period().end());
    }

    private static String named(Set<String> cells) {
        String more = cells.size() > NAMED ? "; and " + (cells.size() - NAMED) + " more" : "";
        return cells.stream().limit(NAMED).collect(Collectors.joining("; ")) + more;
    }
}
