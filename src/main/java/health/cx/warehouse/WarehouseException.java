package health.cx.warehouse;

/** A failure of the warehouse that no input explains; the cause is the database's. */
public final class WarehouseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WarehouseException(String message, Throwable cause) {
        super(
                message + ": "
                        + String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
                cause);
    }
}
