package health.cx.job;

import health.cx.evaluate.Measure;
import java.nio.file.Path;
import java.util.List;

/** The measures of the committed dictionary, for tests elsewhere. */
public final class Measures {

    private Measures() {}

    /** In the dictionary's order. */
    public static List<Measure> committed() {
        return MeasureDictionary.read(Path.of("jobs/measures.yaml")).measures();
    }
}
