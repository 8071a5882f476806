package health.cx.report.release;

import java.util.stream.Stream;

/** An attack on what is hidden of one measure; measures are attacked one by one. */
interface MeasureAttack {

    /** Takes in a row about the measure; of rows that tell the same the first counts. */
    void add(Line line);

    /** Attacks, when all rows are taken in. */
    Stream<Attacked> attack();
}
