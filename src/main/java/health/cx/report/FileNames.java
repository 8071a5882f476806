package health.cx.report;

import health.cx.evaluate.Practice;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder and a file name per practice that every system takes, and no two practices share. */
final class FileNames {

    /** File systems take names of 255 bytes; one is made of two parts, a fingerprint and a few letters. */
    private static final int MOST_BYTES = 100;

    private static final int LONGEST = 60;
    /** Devices of Windows, whatever stands behind a dot. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)\\d)(?=\\.|$)");

    private final Map<String, String> folders = new HashMap<>();

    FileNames(List<Practice> practices) {
        Set<String> taken = new HashSet<>();
        for (Practice practice : practices) {
            String folder = safe(practice.id());
            if (!folder.equals(practice.id()) || !taken.add(key(folder))) {
                folder = folder + "-" + fingerprint(practice.id());
                taken.add(key(folder));
            }
            folders.put(practice.id(), folder);
        }
    }

    /** The practice's id where it is safe; else what of it is safe, with a fingerprint that keeps it apart. */
    String folder(Practice practice) {
        return folders.getOrDefault(practice.id(), fingerprint(practice.id()));
    }

    /** {@code P01-Lakeside-Family-Practice.xlsx}. */
    String workbook(Practice practice) {
        String name = safe(practice.name());
        return folder(practice) + (name.isEmpty() ? "" : "-" + name) + ".xlsx";
    }

    private static String safe(String text) {
        String cut = cut(text.replaceAll("[^\\p{L}\\p{Nd}_.]+", "-").replaceAll("^[-.]+", ""));
        Matcher device = RESERVED.matcher(cut.replaceAll("[-.]+$", ""));
        return device.lookingAt() ? device.replaceFirst("$1_") : cut.replaceAll("[-.]+$", "");
    }

    /** Whole characters only: half of one is no name. */
    private static String cut(String text) {
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int letter : text.codePoints().limit(LONGEST).toArray()) {
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return cut.toString();
            }
            cut.appendCodePoint(letter);
        }
        return cut.toString();
    }

    /** Equal where some file system can't tell two names apart: by small letters and capitals, or by how accents are put. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String fingerprint(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
