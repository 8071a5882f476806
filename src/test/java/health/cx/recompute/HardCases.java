package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Input in which the odd case is the rule: days on both sides of every window's end, clocks that run backwards, two
 * visits of one patient on one day, ids of visits, payers and practices that nobody knows.
 */
final class HardCases {

    static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final int VISITS = 700;
    private static final int PATIENTS = 25;

    private final Random random;

    HardCases(long seed) {
        random = new Random(seed);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("practices.csv"), """
                practice_id,name,specialty,valid_from
                H1,One,family,2024-03-01
                H1,One,family,2025-06-01
                H2,Two,family,
                H3,Three,family,2024-01-01
                """);
        Files.writeString(
                folder.resolve("payers.csv"),
                "payer_id,name,payer_class\nPC,Company,commercial\nPS,Self,self_pay\nPN,Nobody knows,\n");
        HardVisits visits = new HardVisits(this);
        HardBills bills = new HardBills(this);
        HardSurveys surveys = new HardSurveys(this);
        HardAftercare after = new HardAftercare(this);
        for (String practice : List.of("H1", "H2", "H3")) {
            LocalDate day = FROM;
            String patient = "";
            for (int i = 1; i <= VISITS; i++) {
                boolean again = i > 1 && oneIn(12);
                day = again ? day : FROM.plusDays(random.nextInt(UNTIL.getDayOfYear() + 731));
                patient = again ? patient : "P" + random.nextInt(PATIENTS);
                String owner = oneIn(400) ? "HX" : practice;
                visits.add(owner, "V" + i, patient, day);
                bills.add(owner, "V" + i, patient, day);
                surveys.add(owner, "V" + i, patient, day);
                after.add(owner, "V" + i, day);
            }
        }
        visits.close(folder);
        bills.close(folder);
        surveys.close(folder);
        after.close(folder);
    }

    Random random() {
        return random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** One of the words; an empty word is null. */
    @Nullable
    String word(String words) {
        String[] all = words.split(" ", -1);
        String word = all[random.nextInt(all.length)];
        return word.isEmpty() ? null : word;
    }

    /** The day so many days later, one of the numbers. */
    LocalDate after(LocalDate day, String numbers) {
        String days = word(numbers);
        return day.plusDays(days == null ? 0 : Integer.parseInt(days));
    }
}
