package health.cx.report.sheets;

import java.util.ArrayList;
import java.util.List;

/** The lines under a sheet's title: what it shows, then numbered notes that headers refer to. */
final class Notes {

    private Notes() {}

    static List<String> of(View view, String line, String... notes) {
        List<String> lines = new ArrayList<>();
        lines.add(view.wording().say(line));
        for (String note : notes) {
            lines.add(view.wording().say(note));
        }
        return List.copyOf(lines);
    }
}
