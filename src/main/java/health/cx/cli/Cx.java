package health.cx.cli;

/** The {@code cx} command. */
public final class Cx {

    private Cx() {}

    /** Starts the command. */
    public static void main(String[] args) {
        System.out.println("cx");
    }
}
