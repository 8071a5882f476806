/** Remittance advices (ASC X12 835) as records: what payers say they paid, and what they did not. */
@NullMarked
package health.cx.source.records.x12;

import org.jspecify.annotations.NullMarked;
