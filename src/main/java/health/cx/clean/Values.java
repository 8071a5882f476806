package health.cx.clean;

import health.cx.source.Column;
import health.cx.source.mapping.Mapping;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;

/** Reads the text of one column as what the contract says it holds. */
final class Values {

    private static final int LONGEST_TEXT = 1000;
    private final Mapping mapping;
    private final Clocks clocks;

    Values(Mapping mapping, ZoneId zone) {
        this.mapping = mapping;
        this.clocks = new Clocks(zone, mapping.notation());
    }

    /** The value, or a {@link Clocks.Reading} for a clock. */
    Object read(Column column, String text) throws Fault {
        return switch (column.type()) {
            case ID, TEXT -> shortEnough(text);
            case CODE -> word(column, text);
            case CODES -> words(column, text);
            case ZONE -> zone(text);
            case DATE -> clocks.date(text);
            case CLOCK -> clocks.clock(text);
            case MONEY, DECIMAL -> number(column, text);
            case MINUTES ->
                Durations.minutes(
                        text, mapping.unit(column.name()), mapping.notation().numerals());
            case INTEGER -> integer(column, text);
            case YES_NO -> yesNo(text);
        };
    }

    private long number(Column column, String text) throws Fault {
        long number = Numbers.decimal(text, mapping.notation().numerals());
        return mapping.negates(column.name()) ? -number : number;
    }

    /** The clock in the job's time zone. */
    long localMicros(Clocks.Reading reading) {
        return clocks.localMicros(reading);
    }

    private static String shortEnough(String text) throws Fault {
        if (text.length() > LONGEST_TEXT) {
            throw new Fault("too-long", "At most " + LONGEST_TEXT + " characters are expected.");
        }
        return text;
    }

    private static String word(Column column, String text) throws Fault {
        for (String word : column.words()) {
            if (word.equals(text)) {
                return word;
            }
        }
        throw new Fault("bad-word", "One of these words is expected: " + String.join(", ", column.words()) + ".");
    }

    /** The words in alphabetical order, each once, so that equal sets are equal texts. */
    private static String words(Column column, String text) throws Fault {
        TreeSet<String> words = new TreeSet<>();
        for (String word : Arrays.asList(text.split(";", -1))) {
            if (!word.isBlank()) {
                words.add(word(column, word.strip()));
            }
        }
        return String.join(";", words);
    }

    private Boolean yesNo(String text) throws Fault {
        String word = text.toLowerCase(Locale.ROOT);
        boolean yes = mapping.notation().trueWords().contains(word);
        if (yes || mapping.notation().falseWords().contains(word)) {
            return yes;
        }
        throw new Fault("bad-word", "Yes or no is expected (also true or false, y or n, 1 or 0).");
    }

    private static String zone(String text) throws Fault {
        try {
            return ZoneId.of(text).getId();
        } catch (DateTimeException e) {
            throw new Fault("bad-zone", "A time zone such as Europe/Berlin is expected.");
        }
    }

    private static int integer(Column column, String text) throws Fault {
        return column.words().isEmpty()
                ? Numbers.integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE)
                : Numbers.integer(
                        text,
                        Integer.parseInt(column.words().get(0)),
                        Integer.parseInt(column.words().get(1)));
    }
}
