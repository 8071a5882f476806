package health.cx.source.mapping;

import health.cx.source.Yaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written.
 *
 * @param decimal before the decimals
 * @param thousands between groups of three digits; null where digits stand together
 * @param signs of currencies that may stand before or behind a number, the longest first
 * @param parentheses whether a number in parentheses is negative
 * @param trailingMinus whether a minus may stand behind
 */
public record Numerals(
        char decimal, @Nullable Character thousands, List<String> signs, boolean parentheses, boolean trailingMinus) {

    /** As the contract writes them: {@code -1234.50}. */
    public static final Numerals PLAIN = new Numerals('.', null, List.of(), false, false);

    static Numerals read(Yaml yaml) {
        yaml.allow("decimal", "thousands", "currency", "negative");
        char decimal = yaml.find("decimal").map(Numerals::character).orElse('.');
        Character thousands = yaml.find("thousands").map(Numerals::character).orElse(null);
        if (thousands != null && thousands == decimal) {
            throw yaml.error("'decimal' and 'thousands' are both '" + decimal + "'; numbers can't be told apart.");
        }
        String negative = yaml.find("negative")
                .map(word -> word.word("minus", "parentheses", "trailing-minus"))
                .orElse("minus");
        return new Numerals(
                decimal,
                thousands,
                yaml.find("currency").map(Yaml::texts).orElse(List.of()).stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .toList(),
                negative.equals("parentheses"),
                negative.equals("trailing-minus"));
    }

    private static char character(Yaml yaml) {
        if (yaml.text().length() != 1 || Character.isLetterOrDigit(yaml.text().charAt(0))) {
            throw yaml.error("'" + yaml.text() + "': one character is expected here, such as \",\" or \".\".");
        }
        return yaml.text().charAt(0);
    }
}
