package health.cx.job;

import health.cx.clean.Cleaner;
import health.cx.clean.Outcome;
import health.cx.clean.Pseudonyms;
import health.cx.operate.Progress;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.Overlay;
import health.cx.source.mapping.RowReader;
import health.cx.warehouse.Erasure;
import health.cx.warehouse.StagedFile;
import health.cx.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * One file on its way into the stage: reader, cleaner and appender of one step execution. The file is one transaction
 * of the warehouse, begun before the step and committed after it; a restart reads the file from its start. An exception
 * anywhere rolls the whole file back.
 */
class FileStager implements ItemReader<Line>, ItemProcessor<Line, Outcome>, ItemWriter<Outcome>, StepExecutionListener {

    private final Setup setup;
    private final InputFile file;
    private final Reading reading;
    private final Intake intake;
    private final Overlay corrections;
    private final Cleaner cleaner;
    private final Erasure erasure;
    private final Progress progress;
    private final Warehouse warehouse;
    private @Nullable RowReader rows;
    private @Nullable StagedFile staged;
    private long reported;

    FileStager(
            Setup setup,
            InputFile file,
            Intake intake,
            Reading reading,
            Overlay corrections,
            Pseudonyms pseudonyms,
            Erasure erasure,
            Warehouse warehouse,
            Progress progress) {
        this.erasure = erasure;
        this.setup = setup;
        this.reading = reading;
        this.file = file;
        this.intake = intake;
        this.corrections = corrections;
        this.cleaner = new Cleaner(file.mapping(), setup.job().timeZone(), pseudonyms);
        this.warehouse = warehouse;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (!Files.isRegularFile(file.path())) {
            intake.changedMeanwhile(file); // it was there when the run began
            return;
        }
        rows = new RowReader(file);
        staged = StagedFile.begin(
                warehouse,
                file,
                reading.of(file),
                setup.request().rerun().reload() ? setup.run().id() : "");
    }

    @Override
    public @Nullable Line read() {
        return rows == null ? null : rows.next();
    }

    @Override
    public Outcome process(Line line) {
        return erasure.over(file.mapping().subject(), cleaner.clean(corrections.over(line)));
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) {
        staged().add(chunk.getItems());
        report(Math.min(rows().position(), file.bytes()));
    }

    /** Commits the file; a failure here fails the step, which Spring Batch would otherwise only log. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (rows == null) {
            return step.getExitStatus();
        }
        RowReader reader = rows();
        StagedFile whole = staged();
        try (reader;
                whole) {
            if (step.getStatus() == BatchStatus.COMPLETED && hasChanged()) {
                intake.changedMeanwhile(file);
            } else if (step.getStatus() == BatchStatus.COMPLETED) {
                whole.commit(setup.run().key(), reader.ignoredColumns());
                report(file.bytes());
            }
            return step.getExitStatus();
        } catch (IOException e) {
            return failed(step, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            return failed(step, e);
        }
    }

    /** What was read may be half of the old bytes and half of the new. */
    private boolean hasChanged() {
        return !Files.isRegularFile(file.path())
                || !Discovery.sha256(file.path()).equals(file.sha256());
    }

    private static ExitStatus failed(StepExecution step, RuntimeException cause) {
        step.addFailureException(cause);
        step.setStatus(BatchStatus.FAILED);
        return ExitStatus.FAILED;
    }

    private void report(long position) {
        progress.advance(position - reported);
        reported = position;
    }

    private RowReader rows() {
        if (rows == null) {
            throw new IllegalStateException("the step has not begun");
        }
        return rows;
    }

    private StagedFile staged() {
        if (staged == null) {
            throw new IllegalStateException("the step has not begun");
        }
        return staged;
    }
}
