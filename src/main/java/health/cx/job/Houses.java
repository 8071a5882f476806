package health.cx.job;

import health.cx.report.excel.Colours;
import health.cx.report.excel.Logo;
import health.cx.report.sheets.Bundle;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Wording;
import health.cx.source.Appearance;
import health.cx.source.InvalidInput;
import health.cx.source.Nearest;
import health.cx.source.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how workbooks speak and look: the job file's language, and its template with an organisation's own. */
final class Houses {

    private Houses() {}

    static House read(Appearance appearance) {
        Bundle bundle = bundle(appearance.language());
        if (appearance.template() == null) {
            return House.speaking(Wording.of(bundle, Map.of()));
        }
        Yaml yaml = template(appearance.template());
        String organisation = yaml.find("organisation").map(Yaml::text).orElse("");
        Logo logo = yaml.find("logo").map(HouseLogo::read).orElse(null);
        if (logo != null && organisation.isBlank()) {
            throw yaml.error("there is a 'logo', but no 'organisation'. Add its name: people who can't see the logo are"
                    + " told whose it is.");
        }
        return new House(
                Wording.of(bundle, overrides(yaml, bundle)),
                yaml.find("colours").map(HouseColours::read).orElse(Colours.PLAIN),
                logo,
                organisation);
    }

    /** The files beside the job file that decide how workbooks look. */
    static List<Path> files(Appearance appearance) {
        List<Path> files = new ArrayList<>();
        if (appearance.template() != null) {
            files.add(appearance.template());
            template(appearance.template()).find("logo").map(HouseLogo::path).ifPresent(files::add);
        }
        return files;
    }

    private static Yaml template(Path file) {
        return Yaml.read(file, "template").allow("organisation", "logo", "colours", "wording");
    }

    private static Bundle bundle(@Nullable Yaml language) {
        String tag = language == null ? "en" : language.text();
        Optional<Bundle> bundle = Bundle.of(tag);
        if (bundle.isEmpty() && language != null) {
            throw noWords(language, tag);
        }
        return bundle.orElseThrow();
    }

    private static InvalidInput noWords(Yaml place, String tag) {
        return place.error("there are no words in the language '" + tag + "'; there are some in: "
                + String.join(", ", Bundle.languages()) + ". Choose one of these, or add a bundle"
                + " (docs/CONTRIBUTING.md says how).");
    }

    /** Other words by language; those of all languages are checked, so that none waits for its day to fail. */
    private static Map<String, String> overrides(Yaml yaml, Bundle spoken) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, Yaml> languages = yaml.find("wording").map(Yaml::entries).orElse(Map.of());
        languages.forEach((tag, words) -> {
            Bundle bundle = Bundle.of(tag).orElseThrow(() -> noWords(words, tag));
            Map<String, String> others = others(words, bundle);
            if (bundle.words().equals(spoken.words())) {
                own.putAll(others);
            }
        });
        return own;
    }

    private static Map<String, String> others(Yaml words, Bundle bundle) {
        Map<String, String> others = new LinkedHashMap<>();
        words.entries().forEach((key, value) -> {
            if (!bundle.words().containsKey(key)) {
                throw value.error("there are no words with the key '" + key + "'; "
                        + Nearest.of(key, bundle.words().keySet()) + ".");
            }
            bundle.fault(key, value.text()).ifPresent(fault -> {
                throw value.error("these words can't stand for '" + key + "': " + fault + ".");
            });
            others.put(key, value.text());
        });
        bundle.sheetsOfOneName(others).ifPresent(keys -> {
            throw words.error("the sheets '" + keys.get(0) + "' and '" + keys.get(1)
                    + "' would have one name. Give one of them another.");
        });
        return others;
    }
}
