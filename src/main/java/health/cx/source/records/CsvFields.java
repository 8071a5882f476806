package health.cx.source.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a file's fields. Exports often end their lines with a delimiter, be it in the header or in the records
 * only: columns without a name at the end may be missing, and there may be more of them as long as they are empty.
 *
 * @param names in order; a column without a name is {@code column 4}, so that names differ
 * @param required how many of them every record has
 */
record CsvFields(List<String> names, int required) {

    static CsvFields of(List<String> header) {
        List<String> names = new ArrayList<>();
        int required = 0;
        for (String name : header) {
            boolean unnamed = name.isBlank();
            names.add(unnamed ? "column " + (names.size() + 1) : name.strip());
            required = unnamed ? required : names.size();
        }
        return new CsvFields(List.copyOf(names), required);
    }

    /** Whether a record with these values has the fields. */
    boolean fit(String[] values) {
        return values.length == names.size() || (values.length >= required && isEmptyBehindNames(values));
    }

    private boolean isEmptyBehindNames(String[] values) {
        for (int i = names.size(); i < values.length; i++) {
            if (!values[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One value per name; null where the record has none. */
    @Nullable
    String[] align(String[] values) {
        return values.length == names.size() ? values : Arrays.copyOf(values, names.size());
    }
}
