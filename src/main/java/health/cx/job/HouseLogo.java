package health.cx.job;

import health.cx.report.excel.Logo;
import health.cx.source.Yaml;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The logo of a template, a picture beside it; every workbook holds a copy, so that large ones are refused. */
final class HouseLogo {

    private static final long MOST_BYTES = 300_000;
    private static final int SMALLEST = 40;
    private static final int LARGEST = 2_000;

    private HouseLogo() {}

    static Logo read(Yaml yaml) {
        Path file = path(yaml);
        byte[] bytes = bytes(yaml, file);
        BufferedImage picture = picture(bytes);
        String kind = isPng(bytes) ? "PNG" : isJpeg(bytes) ? "JPEG" : "";
        if (picture == null || kind.isEmpty()) {
            throw yaml.error(file + " is no PNG or JPEG picture. Save the logo as one of these.");
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw yaml.error(String.format(
                    Locale.ROOT,
                    "the logo has %d x %d pixels; %d to %d each way are expected. Save it in another size.",
                    width,
                    height,
                    SMALLEST,
                    LARGEST));
        }
        return new Logo(bytes, kind.equals("PNG"), width, height, "");
    }

    /** Where it lies: a path below the template's folder. */
    static Path path(Yaml yaml) {
        return yaml.file().resolveSibling(yaml.text());
    }

    private static byte[] bytes(Yaml yaml, Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw yaml.error("there is no file " + file + "; a logo lies beside its template.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw yaml.error(String.format(
                        Locale.ROOT,
                        "the logo has %,d bytes; %,d are the most, for every workbook holds a copy. Save it smaller.",
                        Files.size(file),
                        MOST_BYTES));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw yaml.error(file + " can't be read: " + e.getMessage());
        }
    }

    private static @Nullable BufferedImage picture(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            return null; // readers of broken pictures throw what they like
        }
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > 3 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }
}
