package health.cx.evaluate.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** R's data sets and what R 4.2.2 says of them, where the folder is at hand. */
public final class ReferenceData {

    private static final Path FOLDER = Path.of("../shared/oracles/stats");

    private ReferenceData() {}

    /** A column of {@code data_<name>.csv}. */
    public static double[] column(String name, String column) throws IOException {
        return rows("data_" + name + ".csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }

    /** R's coefficients of a model in {@code regression.csv}, by term. */
    static Map<String, Double> coefficients(String model) throws IOException {
        Map<String, Double> all = new LinkedHashMap<>();
        rows("regression.csv").stream()
                .filter(row -> row.get("model").equals(model))
                .forEach(row -> all.put(row.get("term"), Double.valueOf(row.get("est"))));
        return all;
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "R's reference values are not on this machine: " + FOLDER);
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }

    /** The column less its mean. */
    public static double[] centred(double... column) {
        double mean = java.util.Arrays.stream(column).average().orElseThrow();
        return java.util.Arrays.stream(column).map(value -> value - mean).toArray();
    }
}
