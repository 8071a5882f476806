package health.cx.sample;

import java.util.ArrayList;
import java.util.List;

/** Words and how often each comes. */
final class Odds {

    private final List<String> words = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    private Odds() {}

    /** Reads {@code "rain 30, sun 70"}; the word {@code -} stands for an empty cell. */
    static Odds of(String text) {
        Odds odds = new Odds();
        for (String part : text.split(", ", -1)) {
            int space = part.indexOf(' ');
            odds.total += Double.parseDouble(part.substring(space + 1));
            odds.words.add(part.startsWith("- ") ? "" : part.substring(0, space));
            odds.upTo.add(odds.total);
        }
        return odds;
    }

    String draw(Dice dice) {
        double at = dice.fraction() * total;
        int i = 0;
        while (i < words.size() - 1 && at >= upTo.get(i)) {
            i++;
        }
        return words.get(i);
    }
}
