package health.cx.job;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Writes a run's log with the values left out that exceptions quote. Spring Batch logs what breaks a step with all its
 * causes, so that this cannot be left to whoever logs. That the log itself can't be written, on a full disk, is told in one
 * sentence: the library would show its own stack trace at the terminal for every line.
 */
final class DiscreetLog extends AppenderBase<ILoggingEvent> {

    private final List<Appender<ILoggingEvent>> places = new ArrayList<>();

    private final Consumer<String> toPeople;
    private final AtomicBoolean told = new AtomicBoolean();

    private DiscreetLog(Consumer<String> toPeople) {
        this.toPeople = toPeople;
    }

    /**
     * Stands between the root logger and all places that it writes to; the next context begins with new ones.
     *
     * @param toPeople takes the sentence on a log that can't be written
     */
    static void install(Consumer<String> toPeople) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        DiscreetLog discreet = new DiscreetLog(toPeople);
        root.iteratorForAppenders().forEachRemaining(discreet.places::add);
        discreet.places.forEach(root::detachAppender);
        discreet.setContext(root.getLoggerContext());
        discreet.start();
        root.addAppender(discreet);
        StatusManager troubles = root.getLoggerContext().getStatusManager();
        troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
        troubles.add(discreet::tell);
    }

    private void tell(Status trouble) {
        if (trouble.getEffectiveLevel() == Status.ERROR && told.compareAndSet(false, true)) {
            Throwable why = trouble.getThrowable();
            toPeople.accept("The log could not be written: " + (why == null ? trouble.getMessage() : why.getMessage()));
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        ILoggingEvent shown = event.getThrowableProxy() == null ? event : copy(event);
        places.forEach(place -> place.doAppend(shown));
    }

    @Override
    public void stop() {
        places.forEach(Appender::stop);
        super.stop();
    }

    private static ILoggingEvent copy(ILoggingEvent event) {
        DiscreetEvent copy = new DiscreetEvent(new DiscreetThrowable(event.getThrowableProxy()));
        copy.setLoggerName(event.getLoggerName());
        copy.setLevel(event.getLevel());
        copy.setInstant(event.getInstant());
        copy.setThreadName(event.getThreadName());
        copy.setMessage(event.getFormattedMessage());
        copy.setLoggerContextRemoteView(event.getLoggerContextVO());
        copy.setMDCPropertyMap(event.getMDCPropertyMap());
        return copy;
    }

    private static final class DiscreetEvent extends LoggingEvent {

        private final DiscreetThrowable thrown;

        DiscreetEvent(DiscreetThrowable thrown) {
            this.thrown = thrown;
        }

        @Override
        public IThrowableProxy getThrowableProxy() {
            return thrown;
        }
    }
}
