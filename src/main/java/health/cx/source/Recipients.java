package health.cx.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** Who gets the workbook of which practice: a map in the job file, or a CSV file that it names. */
final class Recipients {

    private static final String PRACTICE = "practice_id";
    private static final String ADDRESS = "mail";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Map<String, List<String>> byPractice = new LinkedHashMap<>();

    private Recipients() {}

    static Map<String, List<String>> read(Yaml yaml, Path home) {
        Recipients recipients = new Recipients();
        if (yaml.isText()) {
            recipients.readCsv(yaml, home.resolve(yaml.text()));
        } else {
            yaml.entries()
                    .forEach((practice, to) ->
                            to.list().forEach(one -> recipients.add(practice, MailAccount.address(one))));
        }
        if (recipients.byPractice.isEmpty()) {
            throw yaml.error("there is nobody to mail to: name practices and addresses here, or take 'mail' away.");
        }
        return recipients.byPractice;
    }

    private void readCsv(Yaml yaml, Path file) {
        try (InputStream bytes = BOMInputStream.builder().setPath(file).get();
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
                CSVParser rows = CSVParser.parse(reader, FORMAT)) {
            if (!rows.getHeaderNames().containsAll(List.of(PRACTICE, ADDRESS))) {
                throw new InvalidInput(
                        file + ", line 1: the columns 'practice_id' and 'mail' are expected here, with a comma"
                                + " between them.");
            }
            for (CSVRecord row : rows) {
                if (!row.isConsistent() || row.get(PRACTICE).isEmpty() || !MailAccount.isAddress(row.get(ADDRESS))) {
                    throw new InvalidInput(file + ", line " + rows.getCurrentLineNumber()
                            + ": a practice's id and a mail address such as reports@example.org are expected here.");
                }
                add(row.get(PRACTICE), row.get(ADDRESS));
            }
        } catch (NoSuchFileException e) {
            throw yaml.error("there is no such file of recipients. Check the path; it starts at cx's home.");
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    private static InvalidInput unreadable(Path file, Exception e) {
        return e instanceof InvalidInput said
                ? said
                : new InvalidInput(file + ": this can't be read as CSV: " + e.getMessage(), e);
    }

    private void add(String practice, String address) {
        byPractice.computeIfAbsent(practice, p -> new ArrayList<>()).add(address);
    }
}
