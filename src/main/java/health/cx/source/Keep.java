package health.cx.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of the past a job keeps: {@code keep: {runs: 90 days, issues: 8}}.
 *
 * @param runs the age from which the folder of a run goes; null keeps all
 * @param issues how many replaced issues of a period stay; null keeps all
 */
public record Keep(@Nullable Duration runs, @Nullable Integer issues) {

    /** What a job keeps that does not say. */
    static final Keep ALL = new Keep(null, null);

    static Keep read(Yaml yaml) {
        yaml.allow("runs", "issues");
        return new Keep(
                yaml.find("runs").map(Yaml::days).orElse(null),
                yaml.find("issues").map(issues -> issues.atLeast(0)).orElse(null));
    }
}
