package health.cx.report.sheets;

import health.cx.report.excel.Colours;
import health.cx.report.excel.Dress;
import health.cx.report.excel.Logo;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * How a house's workbooks speak and look.
 *
 * @param wording their words
 * @param colours their colours
 * @param logo on Summary; null without one
 * @param organisation whose they are; empty where that is not said
 */
public record House(
        Wording wording, Colours colours, @Nullable Logo logo, String organisation) {

    /** English, in the colours of the program. */
    public static House plain() {
        return speaking(Wording.english());
    }

    /** In the colours of the program. */
    public static House speaking(Wording wording) {
        return new House(wording, Colours.PLAIN, null, "");
    }

    /** The logo, described in words. */
    @Nullable
    Logo describedLogo() {
        return logo == null ? null : logo.describedAs(wording.say("logo.alt", organisation));
    }

    Dress dress() {
        return new Dress(wording.language(), colours, wording.say("format.day"), wording.say("points"), organisation);
    }

    /** A hash of all in it that a workbook's tables do not show; empty where everything is the program's own. */
    public String mark() {
        String all =
                wording.mark() + colours + organisation + (logo == null ? "" : DigestUtils.sha256Hex(logo.bytes()));
        return all.equals(Colours.PLAIN.toString()) ? "" : DigestUtils.sha256Hex(all);
    }
}
