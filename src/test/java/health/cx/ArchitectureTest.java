package health.cx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the layer table of docs/CONTRIBUTING.md: which room may see which. */
@AnalyzeClasses(packages = "health.cx", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("clean", Set.of("source")),
            Map.entry("warehouse", Set.of("source", "clean", "sql", "files")),
            Map.entry("evaluate", Set.of()),
            Map.entry("report", Set.of("evaluate", "files")),
            Map.entry("sample", Set.of("source")),
            Map.entry("operate", Set.of("files")),
            Map.entry("deliver", Set.of("source", "files")),
            Map.entry("notify", Set.of("source", "deliver")),
            Map.entry("sql", Set.of()),
            Map.entry("files", Set.of()),
            Map.entry(
                    "job",
                    Set.of(
                            "source",
                            "clean",
                            "warehouse",
                            "evaluate",
                            "report",
                            "sample",
                            "deliver",
                            "operate",
                            "notify",
                            "files",
                            "sql")),
            Map.entry(
                    "cli",
                    Set.of(
                            "source",
                            "clean",
                            "warehouse",
                            "evaluate",
                            "report",
                            "sample",
                            "deliver",
                            "operate",
                            "notify",
                            "files",
                            "sql",
                            "job")));

    @ArchTest
    void eachRoomSeesOnlyWhatTheTableAllows(com.tngtech.archunit.core.domain.JavaClasses all) {
        MAY_SEE.forEach((room, seen) -> rule(room, seen).check(all));
    }

    private static ArchRule rule(String room, Set<String> seen) {
        return noClasses()
                .that(areIn(room))
                .should()
                .dependOnClassesThat(
                        areOurs(Stream.concat(seen.stream(), Stream.of(room)).collect(Collectors.toSet())))
                .because(room + " may see only " + seen);
    }

    private static DescribedPredicate<JavaClass> areIn(String room) {
        return DescribedPredicate.describe(
                "are in " + room, type -> roomOf(type).equals(room));
    }

    private static DescribedPredicate<JavaClass> areOurs(Set<String> allowed) {
        return DescribedPredicate.describe(
                "are ours and not in " + allowed, type -> !roomOf(type).isEmpty() && !allowed.contains(roomOf(type)));
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("health.cx.") ? name.split("\\.", -1)[2] : "";
    }

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_GO_ROUND =
            slices().matching("health.cx.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_ROOM_IS_IN_THE_TABLE = classes()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    DescribedPredicate.describe("in a room of the table", type -> MAY_SEE.containsKey(roomOf(type)))));

    @ArchTest
    static final ArchRule STATISTICS_SEE_NO_FRAMEWORK = noClasses()
            .that(areIn("evaluate"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.poi..", "java.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule WHAT_SURROUNDS_A_RUN_SEES_NO_DATABASE = noClasses()
            .that(areIn("operate"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule ONLY_THE_JOB_KNOWS_SPRING = noClasses()
            .that(DescribedPredicate.not(areIn("job")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");
}
