package health.cx.report.sheets;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.cx.evaluate.Figure;
import health.cx.evaluate.disclose.Complement;
import health.cx.evaluate.disclose.Complement.Part;
import health.cx.evaluate.disclose.Policy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Leaves out of a table of parts the rows that tell too small a number, and as many others as it takes that none follows from
 * the whole. Of the network it leaves out what it leaves out of any practice.
 *
 * @param policy what is too small
 * @param practice whose row it is
 * @param whole of what whole it is a part
 * @param name which part
 * @param numbers what it tells, each a part of the same number of the whole
 * @param <T> a row
 */
record SmallRows<T>(
        Policy policy,
        Function<T, String> practice,
        Function<T, ?> whole,
        Function<T, ?> name,
        List<ToLongFunction<T>> numbers) {

    private record Table(boolean ofNetwork, String practice, Object whole) {}

    private record Row(Object whole, Object name) {}

    /** The rows that may be shown, in their order. */
    List<T> shown(List<T> rows) {
        Set<Row> hidden = new HashSet<>();
        Set<T> leftOut = new HashSet<>();
        var tables = rows.stream().collect(groupingBy(this::table, LinkedHashMap::new, toList()));
        tables.entrySet().stream()
                .sorted((one, other) -> Boolean.compare(one.getKey().ofNetwork, other.getKey().ofNetwork))
                .forEach(table -> {
                    List<T> parts = table.getValue();
                    BitSet small = new BitSet();
                    for (int i = 0; i < parts.size(); i++) {
                        boolean isHidden = table.getKey().ofNetwork && hidden.contains(row(parts.get(i)));
                        small.set(i, isHidden || tellsSmall(parts.get(i)));
                    }
                    complete(parts, small);
                    small.stream().forEach(i -> {
                        hidden.add(row(parts.get(i)));
                        leftOut.add(parts.get(i));
                    });
                });
        return rows.stream().filter(row -> !leftOut.contains(row)).toList();
    }

    private Table table(T row) {
        String id = practice.apply(row);
        return new Table(id.equals(Figure.NETWORK), id, whole.apply(row));
    }

    private Row row(T row) {
        return new Row(whole.apply(row), name.apply(row));
    }

    private boolean tellsSmall(T row) {
        return numbers.stream().anyMatch(number -> policy.isSmall(number.applyAsLong(row)));
    }

    /** Hides more until no number can be reckoned; what is hidden for one is hidden for all. */
    private void complete(List<T> rows, BitSet hidden) {
        int before;
        do {
            before = hidden.cardinality();
            numbers.forEach(number -> complete(rows, number, hidden));
        } while (hidden.cardinality() > before);
    }

    private void complete(List<T> rows, ToLongFunction<T> number, BitSet hidden) {
        List<Integer> some = new ArrayList<>(); // nobody has to be hidden among nobody
        List<Part> parts = new ArrayList<>();
        // of several numbers a reader can't tell by which a row was chosen, and so not that it is the smallest
        boolean isChosenByAnother = numbers.size() > 1;
        for (int i = 0; i < rows.size(); i++) {
            long n = number.applyAsLong(rows.get(i));
            if (n > 0) {
                some.add(i);
                parts.add(new Part(n, List.of(), isChosenByAnother, hidden.get(i)));
            }
        }
        Complement.hidden(parts, policy.mean()).stream().forEach(part -> hidden.set(some.get(part)));
    }
}
