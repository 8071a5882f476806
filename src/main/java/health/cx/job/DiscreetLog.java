package health.cx.job;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Writes a run's log with the values left out that exceptions quote. Spring Batch logs what breaks a step with all its
 * causes, so that this cannot be left to whoever logs.
 */
final class DiscreetLog extends AppenderBase<ILoggingEvent> {

    private final List<Appender<ILoggingEvent>> places = new ArrayList<>();

    private DiscreetLog() {}

    /** Stands between the root logger and all places that it writes to; the next context begins with new ones. */
    static void install() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        DiscreetLog discreet = new DiscreetLog();
        root.iteratorForAppenders().forEachRemaining(discreet.places::add);
        discreet.places.forEach(root::detachAppender);
        discreet.setContext(root.getLoggerContext());
        discreet.start();
        root.addAppender(discreet);
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
