package health.cx.clean;

import org.jspecify.annotations.Nullable;

/**
 * A row of a subject, every value in its type.
 *
 * @param rowKey 64-bit hash of the natural key
 * @param contentHash 64-bit hash of everything but {@code recorded_at}
 * @param utcClocks bit i is set where the i-th clock of the subject came with an offset and is in UTC
 * @param values per column of the subject: String; Integer; Boolean; Long for a day (epoch day), a clock (microseconds since
 *     1970-01-01T00:00), an amount or a length of time (ten-thousandths) and a key; null where there is none or it isn't stored
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, to the appender
public record TypedRecord(
        long rowKey,
        long contentHash,
        int utcClocks,
        @Nullable Object[] values) {}
