package health.cx.deliver;

import java.nio.file.Path;

/**
 * A practice's workbook that is to be delivered.
 *
 * @param practice its id, as its folder of workbooks is named
 * @param period the period of its issue
 * @param workbook where it lies
 * @param sha256 of its bytes, in hexadecimal
 * @param reported whether its period is the one that is reported now; one of an older issue goes only where it went before
 */
public record Parcel(String practice, String period, Path workbook, String sha256, boolean reported) {

    /** Its name where it is delivered to: months lie side by side there, and a mail has no folder. */
    String fileName() {
        return workbook.getFileName().toString().replaceFirst("\\.xlsx$", "-" + period + ".xlsx");
    }
}
