package health.cx.source.records;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.TypeRef;
import com.jayway.jsonpath.spi.json.AbstractJsonProvider;
import com.jayway.jsonpath.spi.mapper.MappingProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as JSONPath walks it: maps and lists that Jackson makes, with numbers exactly as they are written. */
final class JsonTrees extends AbstractJsonProvider implements MappingProvider {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Paths over these trees: a path that leads nowhere finds nothing, which is no error. */
    Configuration configuration() {
        return Configuration.builder()
                .jsonProvider(this)
                .mappingProvider(this)
                .options(Option.SUPPRESS_EXCEPTIONS)
                .build();
    }

    @Override
    public Object parse(String json) {
        return mapper.readValue(json, Object.class);
    }

    @Override
    public Object parse(InputStream json, String charset) {
        try (InputStreamReader text = new InputStreamReader(json, charset)) {
            return mapper.readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toJson(Object tree) {
        return mapper.writeValueAsString(tree);
    }

    @Override
    public Object createArray() {
        return new ArrayList<>();
    }

    @Override
    public Object createMap() {
        return new LinkedHashMap<>();
    }

    @Override
    public <T> T map(Object source, Class<T> type, Configuration configuration) {
        return mapper.convertValue(source, type);
    }

    @Override
    public <T> T map(Object source, TypeRef<T> type, Configuration configuration) {
        return mapper.convertValue(source, mapper.constructType(type.getType()));
    }

    /** The object that a line holds, or null where it holds something else. */
    @org.jspecify.annotations.Nullable
    Map<?, ?> object(String line) {
        return parse(line) instanceof Map<?, ?> object ? object : null;
    }
}
