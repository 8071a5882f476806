/** What holds of runs: reruns, plans, forgetting, dying, stopping. */
@org.jspecify.annotations.NullMarked
package health.cx.runs;
