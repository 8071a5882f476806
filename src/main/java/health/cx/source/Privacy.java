package health.cx.source;

import java.util.List;

/**
 * What readers may see of others: {@code privacy: {practice: own, network: own, examples: [P03]}}.
 *
 * @param examples ids of practices that agreed to be named to others as one to learn from
 */
public record Privacy(List<String> examples) {

    /** Nobody agreed to anything. */
    static final Privacy STRICT = new Privacy(List.of());

    static Privacy read(Yaml yaml) {
        yaml.allow("practice", "network", "examples");
        yaml.find("practice").ifPresent(policy -> policy.word("own"));
        yaml.find("network").ifPresent(policy -> policy.word("own"));
        return new Privacy(yaml.find("examples").map(Yaml::texts).orElse(List.of()));
    }
}
