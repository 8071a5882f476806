package health.cx.report.edition;

/**
 * What a provider is called.
 *
 * @param practiceId the provider's practice
 * @param providerId its id there
 * @param name for people
 */
public record ProviderName(String practiceId, String providerId, String name) {}
