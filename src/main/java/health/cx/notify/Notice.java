package health.cx.notify;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told of a run. It leaves the house, so nothing in it comes from a row.
 *
 * @param job the job's name
 * @param run the run's id
 * @param exitCode how it ended
 * @param sentence what happened
 * @param counts what was read, rejected and written, by name
 * @param paths where to look, by name
 */
public record Notice(
        String job, String run, int exitCode, String sentence, Map<String, Long> counts, Map<String, String> paths) {

    /** For a webhook. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("job", job);
        all.put("run", run);
        all.put("exitCode", exitCode);
        all.put("text", sentence);
        all.put("counts", counts);
        all.put("paths", paths);
        return JsonMapper.shared().writeValueAsString(all);
    }

    /** A mail's subject. */
    String subject() {
        return "cx: the job '" + job + "' ended with exit code " + exitCode;
    }

    /** A mail's text. */
    String text() {
        StringBuilder text = new StringBuilder(sentence).append("\n\nrun: ").append(run);
        counts.forEach(
                (name, count) -> text.append('\n').append(name).append(": ").append(count));
        paths.forEach(
                (name, path) -> text.append('\n').append(name).append(": ").append(path));
        return text.toString();
    }
}
