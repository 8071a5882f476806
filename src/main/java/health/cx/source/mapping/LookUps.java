package health.cx.source.mapping;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The look-up files of an input folder, each read once, when the first mapping asks for it. */
final class LookUps {

    private final Path input;
    private final Map<LookUpFile, LookUp> read = new HashMap<>();

    LookUps(Path input) {
        this.input = input;
    }

    /** The look-ups of a mapping by name. */
    Map<String, LookUp> of(Mapping mapping) {
        Map<String, LookUp> byName = new HashMap<>();
        mapping.lookUps()
                .forEach((name, file) ->
                        byName.put(name, read.computeIfAbsent(file, asked -> LookUp.read(input, asked))));
        return Map.copyOf(byName);
    }

    /** The names of the files that were read, below the input folder. */
    Set<String> names() {
        return read.keySet().stream().map(LookUpFile::file).collect(Collectors.toSet());
    }
}
