import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The floor: the same bytes, parsed on one thread, and nothing else. */
final class Floor {

    public static void main(String[] arguments) throws IOException {
        long records = 0;
        long characters = 0;
        for (Path file : files(Path.of(arguments[0]))) {
            try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), CSVFormat.RFC4180)) {
                for (CSVRecord record : parser) {
                    records++;
                    for (String value : record) {
                        characters += value.length();
                    }
                }
            }
        }
        System.out.println(records + " records, " + characters + " characters");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
