package health.cx.clean;

/** Why a value can't be taken: thrown by the readers of values, turned into a rejection or a flag by the cleaner. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;
    private final String reason;

    Fault(String reason, String expected) {
        // faults are ordinary in dirty files: no stack trace, which is most of an exception's price
        super(expected, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String expected() {
        return String.valueOf(getMessage());
    }
}
