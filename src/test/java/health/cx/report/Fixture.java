package health.cx.report;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Direction;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Remark;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.Window;
import health.cx.evaluate.compare.Funnel;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.RoleModel;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.habit.Habit;
import health.cx.evaluate.habit.HabitPart;
import health.cx.evaluate.habit.HabitShare;
import health.cx.evaluate.habit.Habits;
import health.cx.evaluate.segment.Contrast;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.evaluate.segment.Segment;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Share;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.trend.ControlChart;
import health.cx.report.edition.Edition;
import health.cx.report.edition.EventCount;
import health.cx.report.edition.MatchRate;
import health.cx.report.edition.Money;
import health.cx.report.edition.PartnerLine;
import health.cx.report.edition.PayerLine;
import health.cx.report.edition.Provenance;
import health.cx.report.edition.ProviderName;
import health.cx.report.edition.SourceAccount;
import health.cx.report.edition.WaitCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Invented practices with figures that look like those of a real network; the same on every call. */
final class Fixture {

    static final YearMonth NEWEST = YearMonth.of(2026, 2);
    private static final List<String> NAMES = List.of(
            "Lakeside Family Practice",
            "Bramble Hill Medical Centre",
            "Dr Ochoa & Partners",
            "Northgate Clinic",
            "St. Elm Pediatrics",
            "Riverbend Internal Medicine",
            "Quarry Road Surgery",
            "Old Mill Health");

    /** What a practice of the fixture has. */
    enum Data {
        PLENTY,
        HIDDEN_SURVEYS,
        /** Only the headline figures of this period and the one before. */
        LITTLE,
        NONE
    }

    private final Random random = new Random(7);
    private final List<Practice> practices = new ArrayList<>();
    private final Map<String, Data> data = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Measure> measures;
    private final Map<Outcome, Window> windows = new LinkedHashMap<>();
    private int monthsBack = 24;

    private final String education;

    private Fixture() throws IOException {
        this("en", "Education");
    }

    private Fixture(String language, String education) throws IOException {
        this.education = education;
        measures = Dictionary.read(language);
        windows.put(Outcome.LOG, window(Outcome.LOG, NEWEST));
        windows.put(Outcome.SURVEY, window(Outcome.SURVEY, NEWEST.minusMonths(2)));
        windows.put(Outcome.BILL, window(Outcome.BILL, NEWEST.minusMonths(3)));
        windows.put(Outcome.FOLLOW_UP, window(Outcome.FOLLOW_UP, NEWEST));
        windows.put(Outcome.FEEDBACK, window(Outcome.FEEDBACK, NEWEST.minusMonths(1)));
        windows.put(Outcome.HAND_OFF, window(Outcome.HAND_OFF, NEWEST));
    }

    /** Eight practices: seven with plenty of data, the last with too few answers. */
    static Edition network() throws IOException {
        return network(8);
    }

    static Edition network(int size) throws IOException {
        return network(size, new Fixture());
    }

    /** The eight practices, with measures called as in Spanish. */
    static Edition spanish() throws IOException {
        return network(8, new Fixture("es", "Nivel de estudios"));
    }

    private static Edition network(int size, Fixture fixture) {
        for (int i = 0; i < size; i++) {
            String name = i < NAMES.size() ? NAMES.get(i) : "Practice Number " + (i + 1);
            fixture.add(String.format("P%02d", i + 1), name, i == 7 ? Data.HIDDEN_SURVEYS : Data.PLENTY);
        }
        return fixture.edition();
    }

    static Edition of(Map<String, Data> names) throws IOException {
        Fixture fixture = new Fixture();
        names.forEach((name, data) -> fixture.add("Q" + (fixture.practices.size() + 1), name, data));
        return fixture.edition();
    }

    /** Practices by their ids, without data. */
    static Edition named(Map<String, String> names) throws IOException {
        Fixture fixture = new Fixture();
        names.forEach((id, name) -> fixture.add(id, name, Data.NONE));
        return fixture.edition();
    }

    /** As many practices, each with little data. */
    static Edition large(int size) throws IOException {
        Fixture fixture = new Fixture();
        for (int i = 1; i <= size; i++) {
            fixture.add("L" + i, "Practice Number " + i, Data.LITTLE);
        }
        return fixture.edition();
    }

    /** Two practices over as many months. */
    static Edition over(int months) throws IOException {
        Fixture fixture = new Fixture();
        fixture.monthsBack = months - 1;
        fixture.add("P01", NAMES.get(0), Data.PLENTY);
        fixture.add("P02", NAMES.get(1), Data.PLENTY);
        return fixture.edition();
    }

    private void add(String id, String name, Data what) {
        practices.add(new Practice(id, name, "primary care"));
        data.put(id, what);
    }

    private static Window window(Outcome outcome, YearMonth last) {
        Period current = Period.ofMonths(last.minusMonths(11), last);
        return new Window(
                outcome,
                current,
                current.yearBefore(),
                current.yearBefore(),
                Remark.of(
                        "window.pair",
                        Remark.counted(
                                "window.latest",
                                12,
                                Remark.of("window.subject." + outcome),
                                last,
                                Remark.of("window.complete." + outcome)),
                        12));
    }

    /** A line of each kind, for the network and one practice. */
    private static List<DriverLine> drivers() {
        List<DriverLine> lines = new ArrayList<>();
        for (String id : List.of(Figure.NETWORK, "P01")) {
            lines.add(contrast(id, "LONG_WAIT", -2.4, null));
            lines.add(contrast(id, "DENIED", 0.6, Marker.SMALL_BASE));
            lines.add(driver(id, Topic.CONTRAST, "OVER_ESTIMATE", null, null, Marker.SUPPRESSED));
            lines.add(driver(id, Topic.TOGETHER, "NEITHER", null, -3.1, Marker.SMALL_BASE));
            lines.add(weight(id, "touchpoint_4", null, Marker.NOT_AVAILABLE));
            lines.add(weight(id, "touchpoint_5", 0.21, null));
            lines.add(weight(id, "touchpoint_7", 0.34, null));
            lines.add(driver(id, Topic.MEMORY, "", 0.89, null, null));
            lines.add(remembered(id, "0-5", 5.0, 4.0));
            lines.add(driver(id, Topic.REMEMBERED, "6-15", null, null, Marker.SUPPRESSED));
            lines.add(remembered(id, "over-60", 75.0, 69.0));
            lines.add(driver(id, Topic.LONGER, "0-5", 0.62, null, null));
            lines.add(driver(id, Topic.SILENT, "PATIENT_TYPE.end_of_life", 0.004, -0.03, null));
            lines.add(driver(id, Topic.RAKED, "rating_provider", 87.3, 0.02, null));
            lines.add(driver(id, Topic.TIPPING, "rating_provider.none", 4.5, null, null));
        }
        return lines;
    }

    private static DriverLine contrast(String id, String key, double difference, @Nullable Marker marker) {
        Interval interval = new Interval(difference - 1.5, difference + 1.5);
        return new DriverLine(
                id, Topic.CONTRAST, key, 240L, 900L, null, null, difference, interval, difference, interval, marker);
    }

    private static DriverLine weight(String id, String key, @Nullable Double share, @Nullable Marker marker) {
        Interval interval = share == null ? null : new Interval(share - 0.1, share + 0.12);
        return new DriverLine(id, Topic.WEIGHT, key, 240L, null, share, null, null, interval, null, null, marker);
    }

    private static DriverLine remembered(String id, String key, double remembered, double measured) {
        return new DriverLine(
                id,
                Topic.REMEMBERED,
                key,
                240L,
                null,
                remembered,
                measured,
                remembered - measured,
                null,
                null,
                null,
                null);
    }

    private static DriverLine driver(
            String id,
            Topic topic,
            String key,
            @Nullable Double value,
            @Nullable Double difference,
            @Nullable Marker marker) {
        Long n = marker == Marker.SUPPRESSED ? null : 240L;
        return new DriverLine(id, topic, key, n, null, value, null, difference, null, null, null, marker);
    }

    private Edition edition() {
        figures(Figure.NETWORK, Data.PLENTY);
        practices.forEach(practice -> figures(practice.id(), data.getOrDefault(practice.id(), Data.PLENTY)));
        return new Edition(
                new Evaluation(
                        Period.ofMonths(NEWEST, NEWEST),
                        LocalDate.of(2026, 2, 28),
                        practices,
                        Set.of(),
                        measures,
                        windows,
                        figures,
                        comparisons,
                        List.of(),
                        List.of(),
                        List.of(),
                        funnels(),
                        charts(),
                        drivers(),
                        List.of(
                                new RoleModel("P01", "touchpoint_3", -4.2, "P02", 3.9, 0.12),
                                new RoleModel("P01", "touchpoint_3", -4.2, "P07", 3.1, 0.2),
                                new RoleModel("P05", "touchpoint_4", -2.2, "P07", 3.1, 0.2),
                                new RoleModel("P01", "touchpoint_5", -3.1, null, null, null)),
                        Certificate.NOTHING,
                        List.of(Remark.of("left-out", "P03"), Remark.of("idle", education))),
                List.of(
                        account("visits", "clinic-visits-Lakeside.csv", 61_204),
                        account("billing", "billing.csv", 140_889),
                        account("surveys", "answers.csv", 90_431)),
                List.of(new MatchRate("billing", 140_102, 138_777), new MatchRate("surveys", 90_400, 88_123)),
                money(),
                waits(),
                payers(),
                counts(),
                partners(),
                segments(),
                habits(),
                practices.stream()
                        .map(practice -> new ProviderName(practice.id(), "=D1", "+Dr " + practice.id() + "x"))
                        .toList(),
                List.of(),
                new Provenance(
                        "quarterly",
                        "0.1.0",
                        "9f2c41d07be0a1135c2f",
                        "1c0de",
                        "d1c7",
                        "2026-02",
                        "USD",
                        "America/Chicago",
                        List.of(new Provenance.InputFile("clinic-visits-Lakeside.csv", "ab".repeat(32), 0)),
                        List.of(Remark.of("unknown-item", "parking", Remark.counted("rows.answer", 1234))),
                        List.of(Remark.of("unknown-practice.one", Remark.counted("rows.visit", 1), "U05"))));
    }

    /** The network where a practice agreed to be named to others. */
    static Edition networkNaming(String example) throws IOException {
        Edition all = network();
        return new Edition(
                all.evaluation(),
                all.accounts(),
                all.matches(),
                all.money(),
                all.waits(),
                all.payers(),
                all.counts(),
                all.partners(),
                all.segments(),
                all.habits(),
                all.providers(),
                all.evaluation().practices().stream()
                        .filter(one -> one.id().equals(example))
                        .toList(),
                all.provenance());
    }

    private void figures(String id, Data what) {
        for (Measure measure : measures) {
            if (what == Data.LITTLE && !measure.headline()) {
                continue;
            }
            double level = base(measure) + spread(measure) * random.nextGaussian() * (id.equals("*") ? 0.2 : 1);
            double drift = spread(measure) * random.nextGaussian() * 0.8;
            boolean hidden = what == Data.HIDDEN_SURVEYS && measure.outcome() == Outcome.SURVEY;
            if (what == Data.HIDDEN_SURVEYS) {
                // whose answers are hidden is like all others in the rest, so that nothing but that stands out
                level = base(measure);
                drift = 0;
            }
            if (what != Data.NONE) {
                if (what != Data.LITTLE) {
                    trend(id, measure, level, drift, hidden);
                }
                windowFigures(id, measure, level, drift, hidden);
            }
            compare(id, measure, level, drift, what, hidden);
        }
    }

    private void trend(String id, Measure measure, double level, double drift, boolean hidden) {
        for (int back = monthsBack; back >= 0; back--) {
            YearMonth month = NEWEST.minusMonths(back);
            double usual = keep(measure, level - drift * back / 12.0 + spread(measure) * 0.35 * random.nextGaussian());
            double value = isPlanted(id, measure) && back == 0 ? 60 : usual;
            boolean open = measure.outcome() != Outcome.LOG && back < 2;
            boolean small = measure.outcome() == Outcome.SURVEY && random.nextInt(14) == 0;
            figures.add(
                    hidden || small
                            ? new Figure(
                                    id,
                                    Period.ofMonths(month, month),
                                    measure.id(),
                                    measure.primary(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    Marker.SUPPRESSED)
                            : figure(
                                    id,
                                    Period.ofMonths(month, month),
                                    measure,
                                    measure.primary(),
                                    value,
                                    40 + random.nextInt(30),
                                    open ? Marker.PROVISIONAL : null));
        }
    }

    /** In the newest month patients of the first practice waited for an hour. */
    private static boolean isPlanted(String id, Measure measure) {
        return id.equals("P01") && measure.id().equals("wait_to_be_seen_minutes");
    }

    /** As the evaluation makes them of the figures. */
    private List<ControlChart> charts() {
        Map<String, List<Figure>> monthly = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.period().months() == 1) {
                monthly.computeIfAbsent(figure.practiceId() + " " + figure.measureId(), key -> new ArrayList<>())
                        .add(figure);
            }
        }
        return monthly.values().stream()
                .map(points ->
                        ControlChart.of(measure(points.get(0).measureId()), points, new TreeSet<>(), newest(points)))
                .toList();
    }

    /** Of the right bills, as the evaluation makes them. */
    private List<FunnelPoint> funnels() {
        Period current = Objects.requireNonNull(
                Objects.requireNonNull(windows.get(Outcome.BILL)).current());
        List<Figure> rates = figures.stream()
                .filter(figure -> figure.measureId().equals("billing_accuracy")
                        && figure.period().equals(current)
                        && figure.statistic() == Statistic.RATE
                        && !figure.practiceId().equals(Figure.NETWORK))
                .toList();
        if (rates.isEmpty()) {
            return List.of();
        }
        Funnel funnel = Funnel.of(rates.stream()
                .map(rate -> new Funnel.Share(Math.round(share(rate) * base(rate)), base(rate)))
                .toList());
        return rates.stream()
                .map(rate -> new FunnelPoint(rate.practiceId(), rate.measureId(), funnel, base(rate), share(rate)))
                .toList();
    }

    private static double share(Figure rate) {
        return Objects.requireNonNull(rate.value());
    }

    private static long base(Figure rate) {
        return Objects.requireNonNull(rate.n());
    }

    private static Period newest(List<Figure> points) {
        return points.stream()
                .filter(point -> point.marker() != Marker.PROVISIONAL)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .period();
    }

    private Measure measure(String id) {
        return measures.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void windowFigures(String id, Measure measure, double level, double drift, boolean hidden) {
        Window window = windows.get(measure.outcome());
        if (window == null || window.current() == null || window.previous() == null) {
            return;
        }
        if (hidden && !measure.id().equals("response_rate")) {
            figures.add(new Figure(
                    id, window.current(), measure.id(), measure.primary(), null, null, null, null, Marker.SUPPRESSED));
            return;
        }
        double now = hidden ? 0.2 : keep(measure, level);
        long n = hidden ? 45 : 1480 + random.nextInt(300); // a hidden month of twelve is none of too few
        figures.add(figure(id, window.current(), measure, measure.primary(), now, n, null));
        figures.add(figure(id, window.previous(), measure, measure.primary(), keep(measure, level - drift), n, null));
        if (measure.kind() == Kind.DURATION) {
            figures.add(figure(id, window.current(), measure, Statistic.P90, now * 2.1, n, null));
        }
        if (measure.target() != null) {
            figures.add(figure(
                    id,
                    window.current(),
                    measure,
                    Statistic.WITHIN_TARGET,
                    Math.min(0.95, 0.5 * measure.target() / now),
                    n,
                    null));
        }
        if (measure.unit().equals("score")) {
            figures.add(figure(id, window.current(), measure, Statistic.TOP_BOX, now / 115, n, null));
        }
    }

    private static Figure figure(
            String id,
            Period period,
            Measure measure,
            Statistic statistic,
            double value,
            long n,
            @Nullable Marker marker) {
        boolean exact = measure.kind() == Kind.COUNT || measure.kind() == Kind.SUM;
        double half = spread(measure) * 12 / Math.sqrt((double) n);
        return new Figure(
                id,
                period,
                measure.id(),
                statistic,
                value,
                n,
                exact ? null : keep(measure, value - half),
                exact ? null : keep(measure, value + half),
                marker);
    }

    private void compare(String id, Measure measure, double level, double drift, Data what, boolean hidden) {
        for (Against against : Against.values()) {
            if (id.equals(Figure.NETWORK) && against == Against.PEERS) {
                continue;
            }
            double difference = against == Against.PEERS ? level - base(measure) : drift;
            boolean none = hidden || what == Data.NONE;
            boolean sure = Math.abs(difference) > 1.15 * spread(measure);
            comparisons.add(new Comparison(
                    id,
                    measure.id(),
                    measure.primary(),
                    against,
                    measure.headline(),
                    what == Data.NONE ? null : keep(measure, level - difference),
                    none ? null : 0.0,
                    none ? null : difference,
                    none ? null : difference - spread(measure),
                    none ? null : difference + spread(measure),
                    none ? null : sure ? 0.004 : 0.31,
                    none || !measure.headline() ? null : sure ? 0.02 : 0.5,
                    measure.headline() ? verdict(measure, difference, none, sure) : null,
                    measure.headline() && none ? Remark.counted("unreliable", 60) : null));
        }
    }

    private static Verdict verdict(Measure measure, double difference, boolean none, boolean sure) {
        if (none) {
            return Verdict.NOT_ENOUGH_DATA;
        }
        boolean up = difference > 0 == (measure.direction() == Direction.HIGHER_IS_BETTER);
        return !sure ? Verdict.NO_RELIABLE_DIFFERENCE : up ? Verdict.BETTER : Verdict.WORSE;
    }

    private static double base(Measure measure) {
        return switch (measure.unit()) {
            case "rate" ->
                measure.id().equals("billing_accuracy") ? 0.93 : measure.id().equals("response_rate") ? 0.31 : 0.06;
            case "minutes" -> measure.id().equals("cycle_time_minutes") ? 58 : 17;
            case "days" -> 24;
            case "visits" -> 5_400;
            case "money" -> 812_000;
            case "per_100_visits" -> 0.8;
            default -> 74 + measure.touchpoint();
        };
    }

    private static double spread(Measure measure) {
        return switch (measure.unit()) {
            case "rate" -> 0.015;
            case "minutes", "days" -> 4;
            case "visits" -> 600;
            case "money" -> 60_000;
            case "per_100_visits" -> 0.3;
            default -> 4;
        };
    }

    private static double keep(Measure measure, double value) {
        double most = measure.unit().equals("rate") ? 1 : measure.unit().equals("score") ? 100 : Double.MAX_VALUE;
        double kept = Math.max(0, Math.min(most, value));
        return measure.kind() == Kind.COUNT ? Math.rint(kept) : kept;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(Figure.NETWORK));
        practices.stream()
                .map(Practice::id)
                .filter(id -> data.get(id) != Data.NONE)
                .forEach(ids::add);
        return ids;
    }

    private List<Money> money() {
        return ids().stream()
                .map(id -> new Money(id, amount(812_000), amount(41_000), amount(9_300), amount(2_150)))
                .toList();
    }

    private BigDecimal amount(int about) {
        return BigDecimal.valueOf(about * 100L + random.nextInt(about * 10), 2);
    }

    private List<WaitCell> waits() {
        List<WaitCell> cells = new ArrayList<>();
        for (String id : ids()) {
            for (DayOfWeek day : List.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
                for (int hour = 8; hour < 18; hour++) {
                    cells.add(new WaitCell(id, day, hour, 8 + random.nextInt(24), 15 + random.nextInt(90)));
                }
            }
        }
        return cells;
    }

    private List<PayerLine> payers() {
        List<PayerLine> lines = new ArrayList<>();
        for (String id : ids()) {
            for (String payer : List.of("Medicare", "Medicaid", "Commercial", "Self-pay")) {
                lines.add(new PayerLine(
                        id,
                        payer,
                        1_350,
                        1_180 + random.nextInt(90),
                        1_290,
                        60 + random.nextInt(60),
                        3_100,
                        amount(203_000)));
            }
        }
        return lines;
    }

    private List<EventCount> counts() {
        List<EventCount> counts = new ArrayList<>();
        for (String id : ids()) {
            counts.add(new EventCount(id, Outcome.FOLLOW_UP, "follow_ups_due", false, 300 + random.nextInt(90)));
            counts.add(new EventCount(id, Outcome.FEEDBACK, "complaints", false, 20 + random.nextInt(20)));
            counts.add(new EventCount(id, Outcome.FEEDBACK, "complaints_open", true, 1 + random.nextInt(6)));
        }
        return counts;
    }

    private List<PartnerLine> partners() {
        List<PartnerLine> lines = new ArrayList<>();
        for (String id : ids()) {
            if (!id.equals(Figure.NETWORK)) {
                lines.add(new PartnerLine(id, "laboratory", "=LA1", 120, 110, 6, 9, 4));
                lines.add(new PartnerLine(id, "", "", 1, 0, 0, 0, 1));
            }
        }
        return lines;
    }

    private Segments segments() {
        List<Share> shares = new ArrayList<>();
        List<LevelFigure> figures = new ArrayList<>();
        List<Contrast> contrasts = new ArrayList<>();
        for (String id : ids()) {
            contrasts.add(contrast(id, null));
            for (String type : List.of("acute", "elective", Segment.UNKNOWN)) {
                shares.add(new Share(id, Segment.PATIENT_TYPE, type, 900, 0.4, 800L, 0.39, 0.01));
                contrasts.add(contrast(id, type));
                figures.add(figure(id, Segment.PATIENT_TYPE, type, "rating_provider"));
            }
            if (!id.equals(Figure.NETWORK)) {
                shares.add(new Share(id, Segment.PROVIDER, "=D1", 500, 1.0, null, null, null));
                figures.add(figure(id, Segment.PROVIDER, "=D1", "touchpoint_5"));
            }
        }
        return new Segments(shares, figures, contrasts);
    }

    private LevelFigure figure(String id, Segment segment, String level, String measure) {
        double value = 70 + random.nextGaussian();
        return level.equals(Segment.UNKNOWN)
                ? new LevelFigure(
                        id, segment, level, measure, null, null, null, null, null, null, null, null, Marker.SUPPRESSED)
                : new LevelFigure(
                        id, segment, level, measure, 60L, value, value + 1, value - 3, value + 5, -2.0, -5.0, 1.0,
                        null);
    }

    private Contrast contrast(String id, @Nullable String type) {
        double patient = 70 + random.nextGaussian();
        return Segment.UNKNOWN.equals(type)
                ? new Contrast(id, type, null, null, null, null, null, null, null, Marker.SUPPRESSED)
                : new Contrast(id, type, 60L, patient + 4, patient, 4.0, 1.0, 7.0, null, null);
    }

    private Habits habits() {
        List<HabitPart> parts = new ArrayList<>();
        List<HabitShare> shares = new ArrayList<>();
        for (String id : ids()) {
            for (Habit habit : Habit.values()) {
                shares.add(new HabitShare(id, habit, 0, null));
            }
            parts.add(new HabitPart(id, Habit.AWARENESS, "patient_type_known_rate", 0.97, 900L, 0.9, 0.95, true, null));
            parts.add(new HabitPart(
                    id, Habit.EMPATHY, "staff_touchpoint_5", null, null, null, 85.0, null, Marker.SUPPRESSED));
            parts.add(new HabitPart(id, Habit.IMPROVEMENT, "improved_measures", 0.5, 12L, null, null, null, null));
            parts.add(new HabitPart(id, Habit.IMPROVEMENT, "months_without_gap", 24.0, 24L, null, null, null, null));
        }
        return new Habits(parts, shares);
    }

    private static SourceAccount account(String subject, String file, long read) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        reasons.put("missing-value", 112L);
        reasons.put("bad-date", 31L);
        return new SourceAccount(
                "clinic " + subject, subject, file, read, read - 143 - 12 - 7 - 3, 143, reasons, 12, 7, 3);
    }
}
