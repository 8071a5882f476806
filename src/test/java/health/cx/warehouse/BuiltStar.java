package health.cx.warehouse;

import health.cx.clean.Cleaner;
import health.cx.clean.Pseudonyms;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.RowReader;
import health.cx.source.mapping.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A small star, built through the steps that the job takes, up to the checks. */
final class BuiltStar {

    private static final Run RUN = new Run(1, "run", "test", "test", Instant.parse("2026-04-01T02:15:00Z"));
    private static final Item ITEM = new Item("explained", "Explained", "1", 4, "definitely3", 1, 3, true, null);

    private BuiltStar() {}

    /** Builds the star in a warehouse in the folder. */
    static Warehouse in(Path folder) throws IOException {
        writeInput(folder.resolve("input"));
        SourceFile source = SourceFile.read(Path.of("jobs", "sources", "canonical.yaml"));
        Warehouse warehouse = new Warehouse(folder);
        Ledger ledger = new Ledger(warehouse);
        ledger.begin(RUN);
        ledger.settle(ZoneId.of("Europe/Berlin"), LocalDate.ofInstant(RUN.startedAt(), ZoneOffset.UTC), List.of(ITEM));
        for (InputFile file : Discovery.of(folder.resolve("input"), folder.resolve("output"), source.mappings())
                .files()) {
            stage(warehouse, file, RUN);
        }
        new Star(warehouse).build();
        return warehouse;
    }

    static void stage(Warehouse warehouse, InputFile file, Run run) throws IOException {
        Pseudonyms pseudonyms = new Pseudonyms("secret".getBytes(StandardCharsets.UTF_8));
        Cleaner cleaner = new Cleaner(file.mapping(), ZoneId.of("Europe/Berlin"), pseudonyms);
        try (RowReader reader = new RowReader(file);
                StagedFile staged = StagedFile.begin(warehouse, file, "reading", "")) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                staged.add(List.of(cleaner.clean(line)));
            }
            staged.commit(run.key(), reader.ignoredColumns());
        }
    }

    private static void writeInput(Path input) throws IOException {
        Files.createDirectories(input);
        Files.writeString(input.resolve("practices.csv"), """
                practice_id,name,region,valid_from
                P1,Elm Street Practice,north,
                P1,Elm Street Practice,south,2026-03-03
                """);
        Files.writeString(input.resolve("visits.csv"), """
                visit_id,practice_id,patient_id,provider_id,scheduled_at,status
                V1,P1,A,D1,2026-03-02T09:00,completed
                V2,P1,B,D1,2026-03-03T09:00,completed
                V2,P1,B,D1,2026-03-03T09:00,completed
                V3,P1,B,D1,someday,completed
                """);
        Files.writeString(input.resolve("billing.csv"), """
                line_id,practice_id,visit_id,posted_on,entry,amount,payer_id
                L1,P1,V1,2026-03-05,charge,100,X1
                L2,P1,V2,2026-03-05,charge,50,X1
                L2,P1,V2,2026-03-06,charge,60,X1
                """);
        Files.writeString(input.resolve("invitations.csv"), """
                invitation_id,practice_id,visit_id,sent_on
                I1,P1,V1,2026-03-05
                I2,P1,V2,2026-03-05
                """);
        Files.writeString(input.resolve("surveys.csv"), """
                response_id,practice_id,item,answer,visit_id
                R1,P1,explained,3,V1
                R2,P1,explained,2,V2
                """);
        Files.writeString(input.resolve("follow_ups.csv"), """
                follow_up_id,practice_id,visit_id,due_on
                U1,P1,V1,2026-03-05
                U2,P1,V2,2026-03-05
                """);
        Files.writeString(input.resolve("feedback.csv"), """
                feedback_id,practice_id,received_at,kind
                M1,P1,2026-03-05T09:00,complaint
                M2,P1,2026-03-05T10:00,call
                """);
        Files.writeString(input.resolve("hand_offs.csv"), """
                hand_off_id,practice_id,visit_id,to
                H1,P1,V1,pharmacy
                H2,P1,V9,laboratory
                """);
    }
}
