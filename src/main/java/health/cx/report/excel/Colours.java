package health.cx.report.excel;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** The colours of a workbook by what they are for. */
public final class Colours {

    /** Those of the program. */
    public static final Colours PLAIN = new Colours(Map.of());

    /** How much white is in the bars that belong to an accent of a house's own. */
    private static final double SOFT = 0.35;

    private static final double PALE = 0.65;

    private final Map<Role, String> own = new EnumMap<>(Role.class);

    /** Some of a house's own, as six hexadecimal digits; bars take lighter tones of its accent. */
    public Colours(Map<Role, String> some) {
        String accent = some.get(Role.ACCENT);
        if (accent != null) {
            own.put(Role.SOFT, lighter(accent, SOFT));
            own.put(Role.BAR, lighter(accent, PALE));
        }
        own.putAll(some);
    }

    private static String lighter(String hex, double white) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int i = 0; i < bytes.length; i++) {
            int part = bytes[i] & 0xFF;
            bytes[i] = (byte) Math.round(part + (255 - part) * white);
        }
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    /** As six hexadecimal digits. */
    public String hex(Role role) {
        return own.getOrDefault(role, role.hex());
    }

    /** Red, green and blue. */
    byte[] bytes(Role role) {
        return HexFormat.of().parseHex(hex(role));
    }

    /** Opaque: the schemas of cells want four bytes. */
    byte[] opaque(Role role) {
        return HexFormat.of().parseHex("FF" + hex(role));
    }

    @Override
    public String toString() {
        return own.toString();
    }
}
