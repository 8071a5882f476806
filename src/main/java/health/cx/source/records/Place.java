package health.cx.source.records;

/**
 * Where in its file a record stands.
 *
 * @param line the physical line it starts on, counted from 1; in a file of segments the segment
 * @param part tells records of one line apart, counted from 0
 */
public record Place(long line, int part) {

    /** The only record that starts on a line. */
    public static Place of(long line) {
        return new Place(line, 0);
    }
}
