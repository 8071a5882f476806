package health.cx.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractPageTest {

    private static final Path CODE = Path.of("src/main/java/health/cx");
    private static final Pattern REASON = Pattern.compile("new (?:Fault|Unmade|Entry\\.Broken)\\([^\";]*\"([a-z-]+)\"");

    private final Page page = Page.of("contract.md");

    ContractPageTest() throws IOException {}

    @ParameterizedTest
    @EnumSource(Subject.class)
    void thePageSaysOfEveryColumnItsTypeAndWhatABadValueDoes(Subject subject) {
        List<List<String>> rows = requireNonNull(page.tables("###").get(subject.id()), subject.id());
        assertThat(rows.stream().map(row -> row.subList(0, 4)))
                .containsExactlyElementsOf(
                        subject.columns().stream().map(ContractPageTest::row).toList());
        assertThat(rows)
                .zipSatisfy(
                        subject.columns(),
                        (row, column) -> assertThat(row.get(4))
                                .contains(column.words().isEmpty() ? List.of("") : column.words()));
    }

    private static List<String> row(Column column) {
        return List.of(
                column.name(),
                column.type().name().toLowerCase(Locale.ROOT),
                column.required() ? "yes" : "no",
                column.rejects() ? "rejects" : "flagged");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void thePageSaysWhatTheNaturalKeyIs(Subject subject) {
        assertThat(page.text().replaceAll("\\s+", " "))
                .contains(subject.naturalKey().stream()
                        .collect(Collectors.joining("`, `", "Natural key: `", "`. | column |")));
    }

    @Test
    void thePageListsEveryReasonInTheCodeAndNoOther() throws IOException {
        Set<String> listed = requireNonNull(page.tables("##").get("Reject reasons")).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(reasonsInCode()).hasSizeGreaterThan(10);
    }

    private static Set<String> reasonsInCode() throws IOException {
        Set<String> reasons = new TreeSet<>();
        for (String folder : Arrays.asList("source", "clean")) {
            try (Stream<Path> files = Files.walk(CODE.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    REASON.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .forEach(reasons::add);
                }
            }
        }
        return reasons;
    }
}
