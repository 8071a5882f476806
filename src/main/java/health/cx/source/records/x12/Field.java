package health.cx.source.records.x12;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of a financial fact, in order; docs/x12-835.md says which element each is. */
enum Field {
    KIND,
    LINE_ID,
    PAYER_ID,
    PAYER_NAME,
    PAYEE_ID,
    CHECK_NUMBER,
    PAYMENT_DATE,
    CLAIM_ID,
    CLAIM_STATUS,
    PAYER_CLAIM_ID,
    PATIENT_ID,
    RENDERING_ID,
    SERVICE_DATE,
    PROCEDURE,
    REFERENCE,
    CHARGE,
    PAID,
    GROUP,
    REASON,
    AMOUNT,
    QUANTITY,
    REMARK;

    /** Its name in a source file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Field::id).toList();
    }
}
