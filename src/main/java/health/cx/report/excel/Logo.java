package health.cx.report.excel;

/** A picture of an organisation, as it lies in its file. */
public final class Logo {

    private final byte[] bytes;
    private final boolean isPng;
    private final int width;
    private final int height;
    private final String description;

    /**
     * @param bytes of its file
     * @param isPng whether it is a PNG; a JPEG otherwise
     * @param width in pixels
     * @param height in pixels
     * @param description for people who can't see it
     */
    public Logo(byte[] bytes, boolean isPng, int width, int height, String description) {
        this.bytes = bytes.clone();
        this.isPng = isPng;
        this.width = width;
        this.height = height;
        this.description = description;
    }

    /** The same with another description. */
    public Logo describedAs(String other) {
        return new Logo(bytes, isPng, width, height, other);
    }

    /** Of its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    boolean isPng() {
        return isPng;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String description() {
        return description;
    }
}
