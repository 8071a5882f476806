package health.cx.report;

import health.cx.evaluate.Practice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A folder and a file name per practice that every system takes, and no two practices share. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Map<String, String> folders = new HashMap<>();

    FileNames(List<Practice> practices) {
        Set<String> taken = new HashSet<>();
        for (Practice practice : practices) {
            String folder = safe(practice.id());
            // some file systems don't tell small letters from capitals
            if (!folder.equals(practice.id()) || !taken.add(folder.toLowerCase(Locale.ROOT))) {
                folder = folder + "-" + fingerprint(practice.id());
                taken.add(folder.toLowerCase(Locale.ROOT));
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
        String safe = text.replaceAll("[^\\p{L}\\p{Nd}_.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        String lower = cut.toLowerCase(Locale.ROOT);
        return RESERVED.contains(lower) || lower.matches("(com|lpt)\\d") ? cut + "_" : cut;
    }

    private static String fingerprint(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
