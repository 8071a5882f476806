package health.cx.evaluate.drivers;

import java.util.Comparator;

/** What is known of a visit whether its patient answered or not. */
public enum Trait {
    WAIT {
        @Override
        String of(Experience visit) {
            return Float.isNaN(visit.waited())
                    ? ""
                    : WaitClass.of(visit.waited()).id();
        }
    },
    CORRECTION {
        @Override
        String of(Experience visit) {
            return !visit.knows(Mark.CORRECTED_BILL) ? "" : visit.has(Mark.CORRECTED_BILL) ? "yes" : "no";
        }
    },
    PATIENT_TYPE {
        @Override
        String of(Experience visit) {
            return visit.patientType();
        }
    };

    /** The value of a visit; empty where it is not known. */
    abstract String of(Experience visit);

    /** In which its values are shown: waits by length, words by alphabet. */
    Comparator<String> order() {
        return this == WAIT ? Comparator.comparingInt(WaitClass::place) : Comparator.naturalOrder();
    }
}
