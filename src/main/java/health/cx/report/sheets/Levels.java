package health.cx.report.sheets;

import static java.util.stream.Collectors.toMap;

import health.cx.evaluate.segment.Segment;
import health.cx.report.edition.ProviderName;
import java.util.Locale;
import java.util.Map;

/** Segments and their levels in words. */
final class Levels {

    private final Wording wording;
    private final Map<String, String> providers;

    Levels(View view) {
        this.wording = view.wording();
        this.providers = view.edition().providers().stream()
                .filter(provider -> provider.practiceId().equals(view.subject()))
                .collect(toMap(ProviderName::providerId, ProviderName::name));
    }

    String segment(Segment segment) {
        return wording.say("segment." + segment.id());
    }

    /** A code in words where there are any for it, what a source wrote as it wrote it. */
    String level(Segment segment, String level) {
        String key = "level." + segment.id() + "." + level.toLowerCase(Locale.ROOT);
        if (level.equals(Segment.UNKNOWN)) {
            return wording.say("unknown");
        }
        if (segment == Segment.PROVIDER && providers.containsKey(level)) {
            return wording.say("level.named", providers.get(level), level);
        }
        return wording.knows(key) ? wording.say(key) : level;
    }
}
