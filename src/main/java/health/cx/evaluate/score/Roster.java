package health.cx.evaluate.score;

import java.util.List;

/**
 * Respondents as rows, what they answered as columns: laid out once for all the {@link Sample}s that are parts of them.
 * Immutable.
 */
public final class Roster {

    private final Instrument instrument;
    private final Column[] answers;
    private final double[][] adjusters;
    private final int[] patients;

    /** Of these respondents, in their order. */
    public Roster(Instrument instrument, List<Response> responses) {
        int items = instrument.items().size();
        this.instrument = instrument;
        this.answers = new Column[items * Reading.COUNT];
        for (int item = 0; item < items; item++) {
            int asked = item;
            Column column = Column.of(responses.stream()
                    .mapToDouble(response -> response.answer(asked))
                    .toArray());
            for (Reading reading : Reading.values()) {
                answers[place(item, reading)] = column.read(reading, instrument.scale(item));
            }
        }
        this.adjusters = new double[instrument.adjusters().size()][responses.size()];
        this.patients = new int[responses.size()];
        for (int row = 0; row < patients.length; row++) {
            Response response = responses.get(row);
            patients[row] = response.patient();
            for (int k = 0; k < adjusters.length; k++) {
                adjusters[k][row] = response.adjuster(k);
            }
        }
    }

    /** The place of what is kept for each item and reading. */
    static int place(int item, Reading reading) {
        return item * Reading.COUNT + reading.place();
    }

    Instrument instrument() {
        return instrument;
    }

    /** An item's answers as they are read. */
    Column answers(int item, Reading reading) {
        return answers[place(item, reading)];
    }

    /** Who answered an item. */
    Column answers(int item) {
        return answers(item, Reading.LINEAR);
    }

    /** An adjuster; NaN where it is not known. */
    double adjuster(int adjuster, int row) {
        return adjusters[adjuster][row];
    }

    /** The number of the patient who answered. */
    int patient(int row) {
        return patients[row];
    }
}
