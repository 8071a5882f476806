package health.cx.source;

import java.util.List;

/**
 * What readers may see: {@code privacy: {practice: own, network: own, examples: [P03]}}.
 *
 * @param practice the policy of practices' workbooks
 * @param network the policy of the network's workbook
 * @param examples ids of practices that agreed to be named to others as one to learn from
 */
public record Privacy(String practice, String network, List<String> examples) {

    /** A house's own rules, and nobody agreed to anything. */
    static final Privacy STRICT = new Privacy("own", "own", List.of());

    private static final String UNHIDDEN = "none";

    static Privacy read(Yaml yaml) {
        yaml.allow("practice", "network", "examples");
        return new Privacy(
                yaml.find("practice").map(Privacy::practice).orElse(STRICT.practice()),
                yaml.find("network").map(Privacy::policy).orElse(STRICT.network()),
                yaml.find("examples").map(Yaml::texts).orElse(List.of()));
    }

    private static String practice(Yaml yaml) {
        String policy = policy(yaml);
        if (policy.equals(UNHIDDEN)) {
            throw yaml.error(
                    "'none' hides nothing, which is for the network's owner alone: it is valid for 'network' only."
                            + " For practices choose own, cms11, gpps10 or fft5.");
        }
        return policy;
    }

    private static String policy(Yaml yaml) {
        return yaml.word("own", "cms11", "gpps10", "fft5", UNHIDDEN);
    }
}
