package health.cx.report.edition;

import health.cx.evaluate.Remark;
import java.util.List;

/**
 * Where an issue came from. Holds no clock: the same data and job give the same bytes.
 *
 * @param job name of the job
 * @param cxVersion version of the program
 * @param dataVersion hash of the data behind the issue
 * @param jobVersion hash of the job file, as it was meant for this run
 * @param dictionaryVersion hash of the measure dictionary
 * @param label the period as named in folders: {@code 2026-02}
 * @param currency ISO code of every amount
 * @param timeZone of the service dates and clocks
 * @param inputs the files read, in order of name
 * @param notes on how the issue was made, for every reader
 * @param networkNotes on rows of no practice or of several, for the network alone
 */
public record Provenance(
        String job,
        String cxVersion,
        String dataVersion,
        String jobVersion,
        String dictionaryVersion,
        String label,
        String currency,
        String timeZone,
        List<InputFile> inputs,
        List<Remark> notes,
        List<Remark> networkNotes) {

    /** The same with these files and notes only, and none for the network alone. */
    public Provenance telling(List<InputFile> someInputs, List<Remark> someNotes) {
        return new Provenance(
                job,
                cxVersion,
                dataVersion,
                jobVersion,
                dictionaryVersion,
                label,
                currency,
                timeZone,
                someInputs,
                someNotes,
                List.of());
    }

    /**
     * A file that was read.
     *
     * @param name its name, without folders of the machine
     * @param sha256 of its bytes, in hexadecimal
     * @param corrected how many of its records people have corrected by replays
     */
    public record InputFile(String name, String sha256, long corrected) {}
}
