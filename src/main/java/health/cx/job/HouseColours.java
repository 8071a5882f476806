package health.cx.job;

import health.cx.report.excel.Colours;
import health.cx.report.excel.Eyesight;
import health.cx.report.excel.Role;
import health.cx.source.Yaml;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The colours of a template; those that somebody could not read or tell apart are refused. */
final class HouseColours {

    private static final List<Role> NAMED =
            List.of(Role.PRIMARY, Role.ACCENT, Role.GOOD, Role.BAD, Role.NEUTRAL, Role.OTHER, Role.TILE, Role.STEP);

    /** What is written on what. */
    private static final Map<Role, List<Role>> WRITTEN = Map.of(
            Role.WHITE, List.of(Role.PRIMARY, Role.ACCENT, Role.GOOD, Role.BAD, Role.NEUTRAL),
            Role.TILE, List.of(Role.PRIMARY, Role.NEUTRAL),
            Role.STEP, List.of(Role.INK, Role.ACCENT));

    private final Yaml yaml;
    private final Colours colours;

    private HouseColours(Yaml yaml, Colours colours) {
        this.yaml = yaml;
        this.colours = colours;
    }

    static Colours read(Yaml yaml) {
        yaml.allow(NAMED.stream().map(HouseColours::name).toArray(String[]::new));
        Map<Role, String> some = new EnumMap<>(Role.class);
        NAMED.forEach(role -> yaml.find(name(role)).ifPresent(colour -> some.put(role, hex(colour))));
        HouseColours read = new HouseColours(yaml, new Colours(some));
        WRITTEN.forEach((paper, inks) -> inks.forEach(ink -> read.mustBeReadable(ink, paper)));
        read.mustBeApart(Role.GOOD, Role.BAD);
        read.mustBeApart(Role.ACCENT, Role.OTHER);
        return read.colours;
    }

    private static String hex(Yaml colour) {
        String text = colour.text();
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw colour.error("'" + text + "' is no colour; six hexadecimal digits behind a # are expected, in quotes,"
                    + " as in \"#1F3A5F\".");
        }
        return text.substring(1).toUpperCase(Locale.ROOT);
    }

    private void mustBeReadable(Role ink, Role paper) {
        double contrast = Eyesight.contrast(colours.hex(ink), colours.hex(paper));
        if (contrast < Eyesight.READABLE) {
            throw place(ink, paper)
                    .error(String.format(
                            Locale.ROOT,
                            "text in '%s' (#%s) on '%s' (#%s) has a contrast of %.1f to 1; %.1f is expected, so that"
                                    + " everybody can read it. Make one darker or the other lighter.",
                            name(ink),
                            colours.hex(ink),
                            name(paper),
                            colours.hex(paper),
                            contrast,
                            Eyesight.READABLE));
        }
    }

    private void mustBeApart(Role one, Role other) {
        double apart = Eyesight.apart(colours.hex(one), colours.hex(other));
        if (apart < Eyesight.APART) {
            throw place(one, other)
                    .error(String.format(
                            Locale.ROOT,
                            "'%s' (#%s) and '%s' (#%s) are %.0f apart in CIELAB for some colour-blind readers; %.0f or"
                                    + " more is expected. Choose another hue, such as blue beside orange, or make one"
                                    + " clearly darker.",
                            name(one),
                            colours.hex(one),
                            name(other),
                            colours.hex(other),
                            apart,
                            Eyesight.APART));
        }
    }

    /** That of the two which the template names. */
    private Yaml place(Role one, Role other) {
        Optional<Yaml> named = yaml.find(name(one)).or(() -> yaml.find(name(other)));
        return named.orElse(yaml);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
