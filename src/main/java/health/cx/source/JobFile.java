package health.cx.source;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a job reads, how it is judged and what it writes: one file under {@code jobs/}.
 *
 * @param file where it stands
 * @param name its name
 * @param schedule when it starts by itself; null where it starts only by hand
 * @param timeZone the zone of practices that name none
 * @param currency of every amount
 * @param input folder of the input files
 * @param output state and result folder
 * @param sources the source files it reads with
 * @param measures the measure dictionary
 * @param period {@code latest} or a month, {@code 2026-03}
 * @param compare the periods that the reported one is compared with
 * @param history months of trend
 * @param appearance how workbooks speak and look
 * @param peersAtLeast others that a peer group needs
 * @param rejectsWarn share of rejected rows of a file from which the run ends with a warning, 0 to 1
 * @param rejectsFail share of rejected rows of a file from which nothing is published, 0 to 1
 * @param privacy what readers may see of others
 * @param jsonLog whether a run's log is JSON lines instead of text
 * @param notices who is told of runs that did not go well
 * @param keep how much of the past stays
 * @param expect per subject what its files are expected to be like
 * @param deliver where practices' workbooks go; null leaves them where they are written
 */
public record JobFile(
        Path file,
        String name,
        @Nullable Schedule schedule,
        ZoneId timeZone,
        Currency currency,
        Path input,
        Path output,
        List<Path> sources,
        Path measures,
        String period,
        List<String> compare,
        int history,
        Appearance appearance,
        int peersAtLeast,
        double rejectsWarn,
        double rejectsFail,
        Privacy privacy,
        boolean jsonLog,
        Notify notices,
        Keep keep,
        Map<Subject, Expectation> expect,
        @Nullable Deliver deliver) {

    /** Under five others an average would tell who they are. */
    private static final int FEWEST_PEERS = 5;

    /** Reads a job file; its relative paths start at {@code home}. */
    public static JobFile read(Path file, Path home) {
        return read(file, home, List.of());
    }

    /** Reads a job file of which some keys have other values this time; they are judged as if they stood in it. */
    public static JobFile read(Path file, Path home, List<Setting> settings) {
        Yaml yaml = Yaml.read(file, "job file")
                .with(settings)
                .allow(
                        "job",
                        "schedule",
                        "time-zone",
                        "currency",
                        "input",
                        "output",
                        "sources",
                        "measures",
                        "report",
                        "peers",
                        "rejects",
                        "privacy",
                        "log",
                        "notify",
                        "keep",
                        "expect",
                        "deliver");
        Yaml report = yaml.get("report").allow("period", "grain", "compare", "history", "language", "template");
        report.find("grain").ifPresent(grain -> grain.word("auto"));
        Yaml peers = yaml.get("peers").allow("by", "at-least");
        peers.find("by").ifPresent(by -> by.word("specialty"));
        Yaml rejects = yaml.get("rejects").allow("warn", "fail");
        if (rejects.get("warn").percent() > rejects.get("fail").percent()) {
            throw rejects.error("'warn' is more than 'fail', so that nobody would ever be warned. Exchange the two.");
        }
        return new JobFile(
                file,
                yaml.get("job").text(),
                Schedule.of(yaml).orElse(null),
                zone(yaml.get("time-zone")),
                currency(yaml.get("currency")),
                home.resolve(yaml.get("input").text()),
                home.resolve(yaml.get("output").text()),
                yaml.get("sources").texts().stream().map(home::resolve).toList(),
                home.resolve(yaml.get("measures").text()),
                period(report.get("period")),
                compare(report),
                report.find("history").map(history -> history.atLeast(1)).orElse(36),
                Appearance.read(report, home),
                peers.find("at-least")
                        .map(atLeast -> atLeast.atLeast(FEWEST_PEERS))
                        .orElse(FEWEST_PEERS),
                rejects.get("warn").percent(),
                rejects.get("fail").percent(),
                yaml.find("privacy").map(Privacy::read).orElse(Privacy.STRICT),
                yaml.find("log")
                        .flatMap(log -> log.allow("format").find("format"))
                        .map(format -> format.word("text", "json").equals("json"))
                        .orElse(false),
                yaml.find("notify").map(Notify::read).orElse(Notify.NOBODY),
                yaml.find("keep").map(Keep::read).orElse(Keep.ALL),
                yaml.find("expect").map(Expectation::read).orElse(Map.of()),
                yaml.find("deliver").map(deliver -> Deliver.read(deliver, home)).orElse(null));
    }

    /** The same job with other folders. */
    public JobFile with(Path otherInput, Path otherOutput) {
        return new JobFile(
                file,
                name,
                schedule,
                timeZone,
                currency,
                otherInput,
                otherOutput,
                sources,
                measures,
                period,
                compare,
                history,
                appearance,
                peersAtLeast,
                rejectsWarn,
                rejectsFail,
                privacy,
                jsonLog,
                notices,
                keep,
                expect,
                deliver);
    }

    static ZoneId zone(Yaml yaml) {
        try {
            return ZoneId.of(yaml.text());
        } catch (DateTimeException e) {
            throw yaml.error("'" + yaml.text() + "' is no time zone; "
                    + Nearest.of(yaml.text(), ZoneId.getAvailableZoneIds()) + ".");
        }
    }

    private static Currency currency(Yaml yaml) {
        try {
            return Currency.getInstance(yaml.text());
        } catch (IllegalArgumentException e) {
            throw yaml.error("'" + yaml.text() + "' is no currency code such as EUR or USD.");
        }
    }

    private static List<String> compare(Yaml report) {
        return report.find("compare")
                .map(compare -> compare.list().stream()
                        .map(c -> c.word("previous", "same-period-last-year"))
                        .toList())
                .orElse(List.of("previous", "same-period-last-year"));
    }

    private static String period(Yaml yaml) {
        String text = yaml.text();
        if (text.equals("latest") || text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return text;
        }
        throw yaml.error("'" + text + "' is no period; valid: latest, or a month such as 2026-03.");
    }
}
