package health.cx.report.strict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;

/**
 * The complete schemas of Office's files (ECMA-376, transitional). They come from a library that the build lays beside
 * the classes: the program has a cut-down one, which knows only the elements that it writes. On one class path the complete
 * one would hide from every test what the cut-down one lacks.
 */
final class OfficeSchemas {

    private static final Path LIBRARY = Path.of("target/schemas/poi-ooxml-full.jar");
    private static final String HOLDER = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";

    /** The packaging's own, which these schemas leave out; {@link Packaging} reads them. */
    private static final Set<String> WITHOUT = Set.of("Types", "Relationships", "coreProperties");

    /** Excel itself writes it where a text begins or ends with a space; this edition of the schemas forgot it. */
    private static final String SPACE = "space@http://www.w3.org/XML/1998/namespace";

    private final SchemaTypeLoader types;

    private OfficeSchemas(SchemaTypeLoader types) {
        this.types = types;
    }

    private static final class Once {
        static final OfficeSchemas SCHEMAS = load();
    }

    /** The schemas, loaded once. */
    static OfficeSchemas once() {
        return Once.SCHEMAS;
    }

    private static OfficeSchemas load() {
        if (!Files.exists(LIBRARY)) {
            throw new IllegalStateException(LIBRARY + " is missing; mvn generate-test-resources lays it there");
        }
        try {
            // open as long as the tests run: schemas are read as they are needed
            ClassLoader own = new OwnFirst(LIBRARY.toUri().toURL());
            Object system =
                    Class.forName(HOLDER, true, own).getField("typeSystem").get(null);
            return new OfficeSchemas(XmlBeans.typeLoaderUnion(
                    XmlBeans.getBuiltinTypeSystem(), (SchemaTypeSystem) Objects.requireNonNull(system)));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(LIBRARY + " holds no schemas", e);
        }
    }

    /** What is wrong with a part. */
    Stream<String> faults(String name, byte[] xml, QName root) {
        if (types.findDocumentType(root) == null) {
            return WITHOUT.contains(root.getLocalPart())
                    ? Stream.empty()
                    : Stream.of(name + ": no schema knows " + root);
        }
        try {
            List<XmlError> errors = new ArrayList<>();
            XmlObject document =
                    types.parse(new ByteArrayInputStream(xml), null, new XmlOptions().setLoadLineNumbers());
            document.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(XmlError::getMessage)
                    .filter(message -> !message.contains(SPACE))
                    .map(message -> name + ": " + message);
        } catch (XmlException | IOException e) {
            return Stream.of(name + ": " + e.getMessage());
        }
    }

    /** Prefers its own schemas to those of the program, and shares all else with it. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL library) {
            super(new URL[] {library}, XmlObject.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
