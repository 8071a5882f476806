package health.cx.clean;

import health.cx.source.mapping.Numerals;

/** Turns a number as a source writes it, {@code (1.234,50 €)}, into the plain form, {@code -1234.50}. */
final class Spelling {

    private Spelling() {}

    static String plain(String text, Numerals numerals) throws Fault {
        String number = text.replace('\u2212', '-').replace('\u00A0', ' ').replace('\u202F', ' ');
        boolean negative = false;
        if (numerals.parentheses() && number.startsWith("(") && number.endsWith(")")) {
            negative = true;
            number = number.substring(1, number.length() - 1).strip();
        } else if (numerals.trailingMinus() && number.endsWith("-")) {
            negative = true;
            number = number.substring(0, number.length() - 1).strip();
        }
        number = withoutSign(number, numerals);
        if (negative && number.startsWith("-")) {
            throw noNumber();
        }
        return (negative ? "-" : "") + digits(number, numerals);
    }

    /** A currency's sign stands once: before the number, behind its minus, or at the end. */
    private static String withoutSign(String number, Numerals numerals) {
        for (String sign : numerals.signs()) {
            if (number.endsWith(sign)) {
                return number.substring(0, number.length() - sign.length()).strip();
            }
            if (number.startsWith(sign)) {
                return number.substring(sign.length()).strip();
            }
            if (number.startsWith("-" + sign) || number.startsWith("- " + sign)) {
                return "-"
                        + number.substring(number.indexOf(sign) + sign.length()).strip();
            }
        }
        return number;
    }

    /** Groups have three digits, but for the first, so that 1.23 is not taken for 123. */
    private static String digits(String number, Numerals numerals) throws Fault {
        int comma = number.indexOf(numerals.decimal());
        String whole = comma < 0 ? number : number.substring(0, comma);
        String decimals = comma < 0 ? "" : number.substring(comma + 1);
        if (comma >= 0 && !decimals.chars().allMatch(Character::isDigit)) {
            throw noNumber();
        }
        Character thousands = numerals.thousands();
        if (thousands != null && whole.indexOf(thousands) >= 0) {
            String[] groups = whole.split(java.util.regex.Pattern.quote(thousands.toString()), -1);
            for (int i = 1; i < groups.length; i++) {
                if (groups[i].length() != 3) {
                    throw noNumber();
                }
            }
            whole = String.join("", groups);
        }
        if (numerals.decimal() != '.' && whole.indexOf('.') >= 0) {
            throw noNumber();
        }
        return comma < 0 ? whole : whole + "." + decimals;
    }

    private static Fault noNumber() {
        return new Fault("bad-number", "A number in the source file's 'numbers' is expected.");
    }
}
