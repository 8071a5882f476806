package health.cx.report.excel;

/**
 * A picture of an organisation.
 *
 * @param bytes of its file
 * @param isPng whether it is a PNG; a JPEG otherwise
 * @param width in pixels
 * @param height in pixels
 * @param description for people who can't see it
 */
public record Logo(byte[] bytes, boolean isPng, int width, int height, String description) {

    /** The same with another description. */
    public Logo describedAs(String other) {
        return new Logo(bytes, isPng, width, height, other);
    }
}
