package health.cx.job;

/** Something is wrong with the data, not with the program: nothing is published, what was published stays. */
public final class HeldBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HeldBack(String message) {
        super(message);
    }
}
