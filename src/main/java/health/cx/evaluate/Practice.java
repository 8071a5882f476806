package health.cx.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One practice as it stands in the reported period.
 *
 * @param id its id in the sources
 * @param name for people
 * @param group what its peers share with it, its specialty by default; null where unknown
 */
public record Practice(String id, String name, @Nullable String group) {}
