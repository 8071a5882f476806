package health.cx.report.excel;

import java.util.regex.Pattern;

/** Texts of sources as a workbook's file can hold them. Nothing is lost without a sign. */
final class Legible {

    /** As many characters as a cell takes. */
    static final int OF_A_CELL = 32_767;

    /** As many characters as the name of a series takes. */
    static final int OF_A_LEGEND = 80;

    private static final String CUT = " [\u2026]";

    /** Control characters, halves of a pair, and what else XML can't hold. */
    private static final Pattern UNKNOWN_TO_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** What Excel would read as a character's number. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Legible() {}

    /** A text for a cell. */
    static String inCell(String text) {
        return LIKE_A_NUMBER.matcher(upTo(OF_A_CELL, text)).replaceAll("_x005F_");
    }

    /** A text of so many characters at most; one that is longer ends with a sign that it was cut. */
    static String upTo(int most, String text) {
        String legible = UNKNOWN_TO_XML
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("\uFFFD");
        if (legible.length() <= most) {
            return legible;
        }
        int end = most - CUT.length();
        // never between the halves of a pair
        return legible.substring(0, Character.isHighSurrogate(legible.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
