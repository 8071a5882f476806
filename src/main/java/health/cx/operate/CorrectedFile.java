package health.cx.operate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What people corrected in the records of one input file. It holds for these bytes alone: a file that comes again with
 * others has none of it.
 *
 * @param mapping the name of the mapping that reads the file
 * @param file its path below the input folder
 * @param sha256 the hash of its content
 * @param records the corrected records, by line and part
 */
public record CorrectedFile(String mapping, String file, String sha256, List<CorrectedRecord> records) {

    /**
     * One corrected record.
     *
     * @param line the line that it starts on
     * @param part tells records of one line apart
     * @param values text per column; an empty text stands for no value
     */
    public record CorrectedRecord(long line, int part, SortedMap<String, String> values) {}

    /** The same file with more corrected; of two corrections of one value the newer one counts. */
    public CorrectedFile with(CorrectedFile more) {
        SortedMap<Long, SortedMap<Integer, SortedMap<String, String>>> all = new TreeMap<>();
        for (List<CorrectedRecord> some : List.of(records, more.records)) {
            some.forEach(record -> all.computeIfAbsent(record.line, line -> new TreeMap<>())
                    .computeIfAbsent(record.part, part -> new TreeMap<>())
                    .putAll(record.values));
        }
        return new CorrectedFile(
                mapping,
                file,
                sha256,
                all.entrySet().stream()
                        .flatMap(line -> line.getValue().entrySet().stream().map(part -> record(line.getKey(), part)))
                        .toList());
    }

    /** Tells one state of the corrections from another. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        for (CorrectedRecord record : records) {
            text.append(record.line).append(' ').append(record.part).append('\n');
            record.values.forEach((column, value) ->
                    text.append(column).append(' ').append(value).append('\u001F'));
        }
        return DigestUtils.sha256Hex(text.toString());
    }

    private static CorrectedRecord record(long line, Map.Entry<Integer, SortedMap<String, String>> part) {
        return new CorrectedRecord(line, part.getKey(), part.getValue());
    }
}
