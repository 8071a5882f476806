package health.cx.evaluate.score;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The test data of AHRQ's CAHPS Analysis Program, cleaned as its manual says, and what the program printed for it. */
final class CahpsData {

    /** The rating of the plan, 0 to 10. */
    static final Measure RATING = item("q38", new Scale("plan", 0, 10, 9, 6, false));

    private static final List<Measure> ITEMS = List.of(
            RATING,
            item("q15", new Scale("often", 1, 4, 4, 2, false)),
            item("q17", new Scale("often", 1, 4, 4, 2, false)),
            item("q19", new Scale("often", 1, 4, 4, 2, false)),
            item("q24", new Scale("often", 1, 4, 4, 2, false)));

    /** Getting care quickly. */
    static final Measure QUICK =
            Dictionary.surveyed("quick", Kind.COMPOSITE, null, true, List.of("q15", "q17", "q19", "q24"));

    private static final List<String> ADJUSTERS = List.of("ghr", "age");
    private static final Analysis UNSMOOTHED = new Analysis(true, 1, false);
    private static final Path FOLDER = Path.of("../shared/oracles/cahps");

    private final Instrument instrument;
    private final TreeMap<String, List<Response>> responses = new TreeMap<>();

    CahpsData() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "AHRQ's test data are not on this machine: " + FOLDER);
        List<Measure> measures = new ArrayList<>(ITEMS);
        measures.add(QUICK);
        instrument = new Instrument(
                measures, ADJUSTERS.stream().map(id -> new Adjuster(id, id)).toList());
        int patient = 0;
        for (CSVRecord row : rows("input_test_respondents.csv")) {
            if (!row.get("plan").isEmpty()) {
                responses
                        .computeIfAbsent(row.get("plan"), plan -> new ArrayList<>())
                        .add(response(row, patient++));
            }
        }
    }

    private Response response(CSVRecord row, int patient) {
        Response response = new Response(patient, instrument);
        for (Measure item : ITEMS) {
            Scale scale = instrument.scale(instrument.index(item.id()));
            double answer = number(row, item.id());
            // 97, 98 and 99 stand for no answer
            if (answer >= scale.min() && answer <= scale.max()) {
                response.answer(instrument.index(item.id()), answer);
            }
        }
        for (int k = 0; k < ADJUSTERS.size(); k++) {
            response.adjust(k, number(row, ADJUSTERS.get(k)));
        }
        return response;
    }

    /** The entities with more than one record: the program drops the others. */
    SurveyPeriod analysed() {
        TreeMap<String, List<Response>> usable = new TreeMap<>(responses);
        new SurveyPeriod(instrument, responses, UNSMOOTHED).single(RATING).forEach(usable::remove);
        return new SurveyPeriod(instrument, usable, UNSMOOTHED);
    }

    List<String> dropped() {
        return new SurveyPeriod(instrument, responses, UNSMOOTHED).single(QUICK);
    }

    /** The items of a measure. */
    static List<Measure> items(Measure measure) {
        return measure.parts().isEmpty()
                ? List.of(measure)
                : ITEMS.stream()
                        .filter(item -> measure.parts().contains(item.id()))
                        .toList();
    }

    static List<CSVRecord> rows(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }

    static double number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
    }

    private static Measure item(String id, Scale scale) {
        return Dictionary.surveyed(id, Kind.ITEM, scale, true, List.of());
    }
}
