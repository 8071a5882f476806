package health.cx.cli;

import health.cx.scenario.Home;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Where a person types commands in a home folder and reads what they say. */
record Terminal(Home home, StringWriter out, StringWriter err) {

    static Terminal at(Home home) {
        return new Terminal(home, new StringWriter(), new StringWriter());
    }

    /** Types a command; its exit code. */
    int cx(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.folder().toString()));
        CommandLine commandLine = Cx.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(all.toArray(String[]::new));
    }

    /** A network of one practice with two visits, of which one is rejected. */
    static Home smallNetwork(java.nio.file.Path folder) {
        return Home.in(folder)
                .input("practices.csv", "practice_id,name,region", "P1,=Elm Street Practice,North")
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V1,P1,A,2026-03-02T09:00,completed",
                        "V2,P1,B,yesterday,completed");
    }
}
