package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says can be done, and the files it points at, are there. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    static Stream<String> commands() throws IOException {
        return found("(?:`|^)\\./(cx [^`\n]+)").distinct();
    }

    static Stream<String> links() throws IOException {
        return found("\\]\\(([^)]+)\\)").filter(link -> !link.startsWith("http"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsOneThatCxTakes(String command) {
        List<String> words = List.of(command.split(" "));
        String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
        if (!command.equals("cx sample")) { // named, not shown with its arguments
            assertThat(Cx.commandLine().parseArgs(arguments).errors()).isEmpty();
        }
        words.stream()
                .filter(word -> word.endsWith(".yaml"))
                .forEach(file -> assertThat(Path.of(file)).exists());
    }

    @ParameterizedTest
    @MethodSource("links")
    void everyLinkLeadsSomewhere(String link) {
        assertThat(Path.of(link)).exists();
    }

    @Test
    void theMainCommandIsTheOneThatCiRuns() throws IOException {
        assertThat(Files.readString(README))
                .contains("\n./cx run jobs/nightly.yaml\n")
                .contains("\nmvn verify\n");
        assertThat(Files.readString(Path.of(".ci/run")))
                .contains("./cx run jobs/nightly.yaml")
                .contains("mvn -B -ntp verify");
    }

    private static Stream<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1));
    }
}
