package health.cx.job;

/** Something is wrong with the data, not with the program: nothing is published, the last publish stays. */
public final class HeldBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HeldBack(String message) {
        super(message);
    }
}
