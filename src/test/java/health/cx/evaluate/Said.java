package health.cx.evaluate;

import health.cx.report.sheets.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks in English words. */
public final class Said {

    private static final Wording ENGLISH = Wording.english();

    private Said() {}

    /** In words; null without a remark. */
    public static @Nullable String said(@Nullable Remark remark) {
        return remark == null ? null : ENGLISH.say(remark);
    }

    /** All in words. */
    public static List<String> said(List<Remark> remarks) {
        return remarks.stream().map(ENGLISH::say).toList();
    }
}
