package health.cx.source;

import java.util.List;

/**
 * One column of the input contract.
 *
 * @param name its name in canonical files
 * @param type how its text is read
 * @param required whether a row without it is rejected
 * @param rejects whether a value that can't be read rejects the row; otherwise it becomes null and is flagged
 * @param identifying whether it names a person, so that its value may appear in no table, reject, log or message
 * @param stored whether the value goes on into the warehouse; identifying columns go on only in another form
 * @param words the words of a {@link ColumnType#CODE} or {@link ColumnType#CODES}; the lowest and highest value of a
 *     bounded {@link ColumnType#INTEGER}; empty for anything else
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        boolean rejects,
        boolean identifying,
        boolean stored,
        List<String> words) {

    static Column of(String name, ColumnType type, String... words) {
        return new Column(name, type, false, false, false, true, List.of(words));
    }

    static Column key(String name) {
        return of(name, ColumnType.ID);
    }

    static Column text(String name) {
        return of(name, ColumnType.TEXT);
    }

    static Column code(String name, String... words) {
        return of(name, ColumnType.CODE, words);
    }

    static Column range(String name, int lowest, int highest) {
        return of(name, ColumnType.INTEGER, Integer.toString(lowest), Integer.toString(highest));
    }

    static Column date(String name) {
        return of(name, ColumnType.DATE);
    }

    static Column clock(String name) {
        return of(name, ColumnType.CLOCK);
    }

    static Column minutes(String name) {
        return of(name, ColumnType.MINUTES);
    }

    static Column money(String name) {
        return of(name, ColumnType.MONEY);
    }

    static Column yesNo(String name) {
        return of(name, ColumnType.YES_NO);
    }

    /** The same column, without which a row is rejected. */
    Column must() {
        return new Column(name, type, true, true, identifying, stored, words);
    }

    /** The same column, optional, but a value that can't be read rejects the row. */
    Column strict() {
        return new Column(name, type, required, true, identifying, stored, words);
    }

    /** The same column as a person's identifier: it goes on as a keyed pseudonym only. */
    Column person() {
        return new Column(name, type, required, rejects, true, true, words);
    }

    /** The same column as a direct identifier that is never stored in any form. */
    Column never() {
        return new Column(name, type, required, rejects, true, false, words);
    }
}
