package health.cx.report.strict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;

/** Finds in a workbook's file what Excel would repair, or refuse. */
public final class StrictReader {

    private StrictReader() {}

    /** What is wrong, a line each, with the part where it is; empty for a file that opens cleanly. */
    public static List<String> faults(Path workbook) throws IOException {
        Parts parts = Parts.of(workbook);
        return Stream.of(
                        schema(parts),
                        Packaging.faults(parts),
                        Book.faults(parts),
                        Looks.faults(parts),
                        Grid.faults(parts),
                        Tables.faults(parts))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<String> schema(Parts parts) {
        return parts.documents().entrySet().stream().flatMap(part -> {
            Element root = part.getValue().getDocumentElement();
            byte[] bytes = parts.bytes().getOrDefault(part.getKey(), new byte[0]);
            return OfficeSchemas.once()
                    .faults(part.getKey(), bytes, new QName(root.getNamespaceURI(), root.getLocalName()));
        });
    }
}
