package health.cx.evaluate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Planted truths are found as often as theory says, and nothing is found where nothing is. The documentation's table is of
 * 200 networks each: {@code mvn test -Dtest=ProofsTest -Dcx.networks=200 -Dcx.write}; a build invents fewer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofsTest {

    private static final Path METHODS = Path.of("docs/methods.md");
    private static final String START = "| planted | expected | found |\n|---|---|---|\n";

    private final List<Proof> proofs = new Proofs(Integer.getInteger("cx.networks", 20)).all();

    @BeforeAll
    void write() throws IOException {
        if (System.getProperty("cx.write") != null) {
            String page = Files.readString(METHODS);
            int from = page.indexOf(START) + START.length();
            int to = page.indexOf("\n\n", from);
            String table = proofs.stream().map(Proof::row).collect(Collectors.joining("\n"));
            Files.writeString(METHODS, page.substring(0, from) + table + page.substring(to));
        }
    }

    List<Proof> proofs() {
        return proofs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofs")
    void isFoundAsOftenAsItShouldBe(Proof proof) {
        assertThat(proof.share()).as(proof.row()).isBetween(proof.least(), proof.most());
    }

    @Test
    void theDocumentationHasEachOfThem() throws IOException {
        String page = Files.readString(METHODS);
        assertThat(page).contains(START);
        assertThat(proofs).allSatisfy(proof -> assertThat(page).contains(proof.beginning()));
    }
}
