package health.cx.runs;

import health.cx.scenario.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small practice to run jobs on. */
final class Clinic {

    private static final String VISITS = "visit_id,practice_id,patient_id,scheduled_at,status";

    private Clinic() {}

    /** Visits on the first days of February and March 2026. */
    static Home open(Path folder) {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        visits(home, "visits-02.csv", "2026-02", 1, 9);
        visits(home, "visits-03.csv", "2026-03", 11, 19);
        return home;
    }

    /** Visits with these numbers, one a day of a month. */
    static Home visits(Home home, String file, String month, int from, int to) {
        List<String> lines = new ArrayList<>(List.of(VISITS));
        for (int i = from; i <= to; i++) {
            lines.add(visit(i, month + String.format("-%02dT09:00", i % 10 + 1)));
        }
        return home.input(file, lines.toArray(String[]::new));
    }

    static String visit(int number, String at) {
        return "V%d,P1,A%d,%s,completed".formatted(number, number % 7, at);
    }

    static Home visits(Home home, String file, String... visits) {
        List<String> lines = new ArrayList<>(List.of(VISITS));
        lines.addAll(List.of(visits));
        return home.input(file, lines.toArray(String[]::new));
    }
}
