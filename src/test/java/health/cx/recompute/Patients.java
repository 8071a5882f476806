package health.cx.recompute;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Health, age band and education of patients by their id; NaN where the file does not say. */
record Patients(Map<String, Row> byId) {

    static final int ADJUSTERS = 3;

    static Patients read(InputFolder input) throws IOException {
        Map<String, Row> byId = new HashMap<>();
        List<Row> rows = input.current(Feed.PATIENTS);
        rows.forEach(row -> byId.put(row.required("patient_id"), row));
        return new Patients(byId);
    }

    double[] of(@Nullable Visit visit) {
        Row row = visit == null ? null : byId.get(visit.patient());
        if (visit == null || row == null) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN};
        }
        double age = visit.serviceDate().getYear() - number(row, "birth_year");
        return new double[] {number(row, "general_health"), band(age), number(row, "education")};
    }

    /** Whether age, sex and language of a visit's patient are known. */
    boolean describe(Visit visit) {
        Row row = byId.get(visit.patient());
        return row != null && !Double.isNaN(number(row, "birth_year")) && row.has("sex") && row.has("language");
    }

    private static double band(double age) {
        double[] starts = {18, 25, 35, 45, 55, 65, 75};
        double band = Double.isNaN(age) ? Double.NaN : 0;
        for (double start : starts) {
            band += age >= start ? 1 : 0;
        }
        return band;
    }

    private static double number(Row row, String column) {
        BigDecimal number = row.number(column);
        return number == null ? Double.NaN : number.doubleValue();
    }
}
