package health.cx.report;

import java.nio.file.Path;

/**
 * A practice's workbook in an issue.
 *
 * @param practice the name of the practice's folder: its id, where a folder can have that name
 * @param period the label
 * @param file its place
 * @param sha256 of its bytes, in hexadecimal
 */
public record PracticeWorkbook(String practice, String period, Path file, String sha256) {}
