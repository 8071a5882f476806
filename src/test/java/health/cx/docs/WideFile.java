package health.cx.docs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One wide export of visits: who, when, how long the wait was, and how satisfied the patient is, from 0 to 10. The same
 * visits whatever the form of the days.
 */
record WideFile(String name, String datePattern) {

    static final List<WideFile> VARIANTS = List.of(
            new WideFile("iso.csv", "yyyy-MM-dd"),
            new WideFile("german.csv", "dd.MM.yyyy"),
            new WideFile("american.csv", "M/d/yyyy"));

    private static final List<String> CLINICS = List.of("Harbor", "Market", "Station");
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 14;
    private static final int VISITS_A_MONTH = 60;
    private static final int PATIENTS = 400;

    /** The file: a header and some 2,500 visits, by month and clinic. */
    String text() {
        Random random = new Random(20260301);
        DateTimeFormatter format = DateTimeFormatter.ofPattern(datePattern, Locale.ENGLISH);
        StringBuilder text = new StringBuilder("Clinic,Visit No,Patient,Visit Date,Wait (min),Satisfaction\n");
        int number = 10_000;
        for (int month = 0; month < MONTHS; month++) {
            for (String clinic : CLINICS) {
                for (int i = 0; i < VISITS_A_MONTH; i++) {
                    number++;
                    text.append(clinic).append(',').append(number).append(',');
                    text.append(clinic.charAt(0))
                            .append(1000 + random.nextInt(PATIENTS))
                            .append(',');
                    text.append(format.format(workday(FIRST.plusMonths(month), random)))
                            .append(',');
                    answers(text, clinic, random);
                }
            }
        }
        return text.toString();
    }

    private static LocalDate workday(YearMonth month, Random random) {
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        }
        return day;
    }

    /** One visit in two is rated; a long wait costs a point or two. */
    private static void answers(StringBuilder text, String clinic, Random random) {
        int usual = clinic.equals("Market") ? 35 : 18;
        int wait = (int) Math.round(Math.max(0, usual + 9 * random.nextGaussian()));
        double liked = 9.5 - wait / 20.0 + 1.2 * random.nextGaussian();
        boolean rated = random.nextBoolean();
        text.append(wait).append(',');
        text.append(rated ? Math.max(0, Math.min(10, Math.round(liked))) : "").append('\n');
    }
}
