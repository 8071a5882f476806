package health.cx.job;

import health.cx.warehouse.Warehouse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * SIGTERM and Ctrl-C: stops the job within a chunk, a statement or a workbook, and keeps the process until what it had
 * open is closed. Spring Batch waits for nobody, and would leave the execution as if it still went on.
 */
final class Stop implements JobExecutionListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stop.class);
    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::atShutdown, "stop");
    private @Nullable JobOperator operator;
    private @Nullable Warehouse warehouse;
    private @Nullable JobExecution execution;
    private boolean asked;

    /** From now on the process waits for {@link #close}. */
    void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What it stops. */
    synchronized void of(JobOperator jobOperator, Warehouse ofJob) {
        operator = jobOperator;
        warehouse = ofJob;
    }

    @Override
    public synchronized void beforeJob(JobExecution begun) {
        execution = begun;
        if (asked) {
            stop();
        }
    }

    /** Asks the run to stop. */
    synchronized void ask() {
        asked = true;
        LOG.info("asked to stop");
        stop();
        if (warehouse != null) {
            warehouse.interrupt();
        }
    }

    private void stop() {
        try {
            if (operator != null && execution != null && execution.isRunning()) {
                operator.stop(execution);
            }
        } catch (JobExecutionNotRunningException e) {
            LOG.info("the job has just ended", e);
        }
    }

    synchronized boolean isAsked() {
        return asked;
    }

    /** For work that comes in pieces: ends it between two of them. */
    void check() {
        if (isAsked()) {
            throw new IllegalStateException("stopped");
        }
    }

    private void atShutdown() {
        ask();
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the run did not stop within {} seconds; the next one makes it good", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run is over: all that it had open is closed, and the output folder given back. */
    @Override
    public void close() {
        over.countDown();
        if (!isAsked()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
