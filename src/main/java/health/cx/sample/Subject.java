package health.cx.sample;

import java.util.List;
import java.util.Locale;

/** The subjects of the input contract with the columns that the sample fills. */
enum Subject {
    PRACTICES("practice_id,name,specialty,region,rurality,practice_group,valid_from"),
    PROVIDERS("provider_id,practice_id,name,role,specialty"),
    PATIENTS("patient_id,first_name,last_name,email,phone,birth_year,sex,postal_code,rurality,education,"
            + "general_health,deprivation_quintile,language,insurance_class,distance_km"),
    PAYERS("payer_id,name,payer_class"),
    VISITS("visit_id,practice_id,provider_id,patient_id,booked_at,scheduled_at,arrived_at,checked_in_at,roomed_at,"
            + "provider_in_at,provider_out_at,checked_out_at,status,mode,patient_type,arrival_state,"
            + "limited_options,acquisition,follow_up_due_on,recorded_at"),
    BILLING("line_id,practice_id,visit_id,patient_id,service_date,posted_on,entry,amount,payer_id,procedure_code,"
            + "denial_code,denied_amount,corrects_line_id,estimate_amount,patient_due,statement_on,recorded_at"),
    INVITATIONS("invitation_id,practice_id,visit_id,sent_on,mode,disposition"),
    SURVEYS("response_id,practice_id,item,answer,invitation_id,visit_id,patient_id,visit_date,respondent,mode,"
            + "sent_on,received_on"),
    FOLLOW_UPS("follow_up_id,practice_id,visit_id,due_on,attempted_at,reached,symptoms"),
    FEEDBACK("feedback_id,practice_id,visit_id,received_at,kind,topic,acknowledged_at,resolved_at,reopened"),
    HAND_OFFS("hand_off_id,practice_id,visit_id,to,partner_id,due_on,requested_at,completed_at,status");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type doesn't say so
    private final List<String> columns;

    Subject(String columns) {
        this.columns = List.of(columns.split(",", -1));
    }

    List<String> columns() {
        return columns;
    }

    int place(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(file() + " has no column " + column);
        }
        return place;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
