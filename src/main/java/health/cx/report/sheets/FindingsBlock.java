package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.report.excel.Look;
import health.cx.report.excel.Page;
import health.cx.report.table.Cell;
import java.util.ArrayList;
import java.util.List;

/** What goes well beside what to look at first, each with its evidence and the way to its sheet. */
final class FindingsBlock {

    /** One side's lines. */
    private record Item(String head, String evidence, String sheet) {}

    private static final int RIGHT = 6;
    private static final int MOST_PRACTICES = 3;
    private static final int HEAD_A_LINE = 60;
    private static final int EVIDENCE_A_LINE = 90;

    private final View view;
    private final Page page;
    private final Wording wording;

    FindingsBlock(View view, Page page) {
        this.view = view;
        this.page = page;
        this.wording = view.wording();
    }

    /** Draws from this row on and returns the first row below. */
    int draw(int row) {
        return view.ofNetwork() ? network(row) : practice(row);
    }

    private int practice(int row) {
        List<Finding> concerns = Finding.concerns(view);
        int next = sides(
                row,
                side(
                        "strengths",
                        Finding.strengths(view).stream().map(this::item).toList()),
                side("concerns", concerns.stream().map(this::concern).toList()));
        FirstStep step = FirstStep.of(view, concerns);
        return step(next, wording.say("step", step.words()), step.sheet());
    }

    private int network(int row) {
        StandOuts out = StandOuts.of(view);
        int next = sides(row, side("better", practices(out.better())), side("worse", practices(out.worse())));
        return step(next, out.firstStep(), PracticesSheet.ID);
    }

    private List<Item> practices(List<StandOuts.One> ones) {
        List<Item> items = new ArrayList<>();
        ones.stream()
                .limit(MOST_PRACTICES)
                .map(one -> new Item(
                        one.practice().name(),
                        wording.list(one.lines().stream().map(this::beside).toList(), 3),
                        PracticesSheet.ID))
                .forEach(items::add);
        if (ones.size() > MOST_PRACTICES) {
            items.add(more(ones.subList(MOST_PRACTICES, ones.size())));
        }
        return items;
    }

    /** The practices that found no room, by name; a single one with what it stands out on. */
    private Item more(List<StandOuts.One> rest) {
        StandOuts.One one = rest.get(0);
        String names = rest.size() == 1
                ? wording.say(
                        "network.more.one",
                        one.practice().name(),
                        wording.list(
                                one.lines().stream()
                                        .map(line -> line.measure().label())
                                        .toList(),
                                2))
                : wording.list(
                        rest.stream().map(other -> other.practice().name()).toList(), 2);
        return new Item(wording.say("network.more", rest.size(), names), "", "");
    }

    private String beside(MeasureLine line) {
        String key = Shapes.isScore(line.measure()) ? "network.beside.score" : "network.beside";
        return wording.say(key, line.measure().label(), line.shown(), reference(line, Against.PEERS));
    }

    private Item concern(Finding finding) {
        Item item = item(finding);
        return finding.improved()
                ? new Item(item.head, wording.say("finding.improved") + " " + item.evidence, item.sheet)
                : item;
    }

    private Item item(Finding finding) {
        String head = wording.say(
                Shapes.isScore(finding.measure()) ? "finding.score" : "finding",
                finding.measure().label(),
                finding.line().shown(),
                wording.against(finding.against()),
                reference(finding.line(), finding.against()));
        String evidence = Evidence.of(finding);
        return new Item(
                head, finding.proven() ? evidence : wording.say("finding.unproven") + " " + evidence, finding.sheet());
    }

    private String reference(MeasureLine line, Against against) {
        Comparison comparison = line.against(against);
        return comparison == null || comparison.reference() == null
                ? "[z]"
                : Shapes.say(line.measure(), comparison.reference(), wording);
    }

    private List<Item> side(String key, List<Item> items) {
        return items.isEmpty() ? List.of(new Item(wording.say(key + ".none"), "", "")) : items;
    }

    private int sides(int row, List<Item> left, List<Item> right) {
        String who = view.ofNetwork() ? "network." : "findings.";
        page.height(row, 22);
        page.put(row, 0, Cell.text(wording.say(who + "left")), Look.HEADING);
        page.put(row, RIGHT, Cell.text(wording.say(who + "right")), Look.HEADING);
        int next = row + 1;
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            page.height(next, Math.max(headHeight(left, i), headHeight(right, i)));
            page.height(next + 1, Math.max(evidenceHeight(left, i), evidenceHeight(right, i)));
            if (i < left.size()) {
                item(next, 0, 3, left.get(i));
            }
            if (i < right.size()) {
                item(next, RIGHT, 9, right.get(i));
            }
            next += 2;
        }
        return next;
    }

    private static float headHeight(List<Item> side, int i) {
        return i < side.size() && side.get(i).head.length() > HEAD_A_LINE ? 32 : 17;
    }

    private static float evidenceHeight(List<Item> side, int i) {
        return i < side.size() && side.get(i).evidence.length() > EVIDENCE_A_LINE ? 30 : 18;
    }

    private void item(int row, int first, int last, Item item) {
        page.span(row, first, last, Cell.text(item.head), Look.FINDING);
        if (!item.sheet.isEmpty()) {
            page.span(row + 1, first, first == RIGHT ? RIGHT + 4 : 4, Cell.text(item.evidence), Look.EVIDENCE);
            link(row, last + 1, item.sheet, Look.LINK);
        }
    }

    private int step(int row, String words, String sheet) {
        page.height(row, words.length() > 110 ? 36 : 22);
        page.span(row, 0, 9, Cell.text(words), Look.STEP);
        link(row, 10, sheet, Look.STEP_LINK);
        return row + 1;
    }

    private void link(int row, int column, String sheet, Look look) {
        String name = wording.tab(sheet).name();
        page.link(row, column, wording.say("link", name), name, look);
    }
}
