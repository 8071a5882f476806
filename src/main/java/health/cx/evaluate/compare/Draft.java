package health.cx.evaluate.compare;

import health.cx.evaluate.Against;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A comparison before its family is judged.
 *
 * @param practiceId the practice
 * @param measure of what
 * @param against compared with what
 * @param difference null where either figure is missing or must not be shown
 * @param differ false where practices differ by no more than chance, so that none is singled out
 * @param unreliable why the figure can't be told from others' though practices differ, a sentence for people; it stays in
 *     its family; null where it can
 * @param obstacle why there can be no verdict, a sentence for people; null where nothing stands in the way
 */
public record Draft(
        String practiceId,
        Measure measure,
        Against against,
        @Nullable Difference difference,
        boolean differ,
        @Nullable Remark unreliable,
        @Nullable Remark obstacle) {

    /** The same, held against another side whose figures are the same. */
    public Draft against(Against other) {
        return new Draft(practiceId, measure, other, difference, differ, unreliable, obstacle);
    }

    /** Whether it is among the tests that its family's p-values are adjusted for. */
    boolean tested() {
        return measure.headline() && obstacle == null && difference != null && difference.p() != null;
    }
}
