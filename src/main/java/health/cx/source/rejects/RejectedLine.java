package health.cx.source.rejects;

import health.cx.source.records.Place;
import java.util.Map;

/**
 * One line of a file of rejects; nothing written is an empty text.
 *
 * @param sheetLine where it stands in the file of rejects
 * @param file the input file that holds the rejected record, below the input folder
 * @param place where the record stands in it
 * @param column the faulty column; empty where the record as a whole is at fault
 * @param value its value
 * @param reason a stable code
 * @param expected what was expected, a sentence
 * @param mapping the name of the mapping that the record was read with
 * @param sha256 of the input file
 * @param values text per column of the contract that the file of rejects has
 */
public record RejectedLine(
        long sheetLine,
        String file,
        Place place,
        String column,
        String value,
        String reason,
        String expected,
        String mapping,
        String sha256,
        Map<String, String> values) {}
