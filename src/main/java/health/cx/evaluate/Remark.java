package health.cx.evaluate;

import java.util.List;

/**
 * Something to tell people, without words: which sentence, and what it is filled with. Words are the report's, for readers of
 * one network need not share a language.
 *
 * @param id which sentence
 * @param values in its order: numbers, months, other remarks, and names as they stand
 */
public record Remark(String id, List<Object> values) {

    /** A remark. */
    public static Remark of(String id, Object... values) {
        return new Remark(id, List.of(values));
    }

    /** A sentence of its own where the number is one, for languages that tell one from many. */
    public static Remark counted(String id, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return of(number == 1 ? id + ".one" : id, values);
    }
}
