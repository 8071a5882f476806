package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who has an output folder: {@code run.lease}, which the run that goes on rewrites every few seconds.
 *
 * @param run its id
 * @param job its job
 * @param host the machine that it runs on
 * @param pid its process there
 * @param startedAt when it began
 * @param heartbeatAt when it was last known to live
 * @param step the step that it is in; empty before the first
 */
public record Lease(
        String run, String job, String host, long pid, Instant startedAt, Instant heartbeatAt, String step) {

    /** A run that has been silent for so long is dead. */
    static final Duration TERM = Duration.ofMinutes(2);

    private static final String NAME = "run.lease";

    /** The lease of a run of this process. */
    static Lease ofThisProcess(String run, String job, Instant now) {
        return new Lease(run, job, thisHost(), ProcessHandle.current().pid(), now, now, "");
    }

    /** Who has or had the output folder; empty where the last run gave it back. */
    public static Optional<Lease> of(Path output) {
        try {
            JsonNode lease = JsonMapper.shared().readTree(Files.readString(output.resolve(NAME)));
            return Optional.of(new Lease(
                    lease.get("run").asString(),
                    lease.get("job").asString(),
                    lease.get("host").asString(),
                    lease.get("pid").asLong(),
                    Instant.parse(lease.get("startedAt").asString()),
                    Instant.parse(lease.get("heartbeatAt").asString()),
                    lease.get("step").asString()));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // none, or one that nobody can have written: no run stands behind it
        }
    }

    /** Whether its run may still go on: its process is there, or, on another machine, it was heard of lately. */
    public boolean isAlive(Instant now) {
        return isOfThisMachine()
                ? ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)
                : heartbeatAt.plus(TERM).isAfter(now);
    }

    boolean isOfThisMachine() {
        return host.equals(thisHost());
    }

    Lease beating(Instant now) {
        return new Lease(run, job, host, pid, startedAt, now, step);
    }

    Lease at(String nextStep) {
        return new Lease(run, job, host, pid, startedAt, heartbeatAt, nextStep);
    }

    void write(Path output) throws IOException {
        Map<String, Object> lease = new LinkedHashMap<>();
        lease.put("run", run);
        lease.put("job", job);
        lease.put("host", host);
        lease.put("pid", pid);
        lease.put("startedAt", startedAt.toString());
        lease.put("heartbeatAt", heartbeatAt.toString());
        lease.put("step", step);
        Path next = output.resolve(NAME + ".next");
        Files.writeString(next, JsonMapper.shared().writeValueAsString(lease) + "\n");
        Files.move(next, output.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path output) {
        try {
            Files.deleteIfExists(output.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In words, for whoever has to wait. */
    @Override
    public String toString() {
        return "run " + run + " of the job '" + job + "', process " + pid + " on " + host + ", since " + startedAt;
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost"; // a machine without a name is alone
        }
    }
}
