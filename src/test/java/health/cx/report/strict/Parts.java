package health.cx.report.strict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook's file by their names.
 *
 * @param bytes of each part
 * @param documents the same, read as XML, but for pictures
 */
record Parts(Map<String, byte[]> bytes, Map<String, Document> documents) {

    /** Reads a file; one that holds a part twice, or a part that is neither XML nor a picture, is none. */
    static Parts of(Path workbook) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (bytes.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new IOException(entry.getName() + " is there twice");
                }
            }
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : bytes.entrySet()) {
            if (!part.getKey().startsWith("xl/media/")) {
                documents.put(part.getKey(), parse(part.getKey(), part.getValue()));
            }
        }
        return new Parts(bytes, documents);
    }

    private static Document parse(String name, byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // else it prints what it throws
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IOException(name + " is no XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java parses XML", e);
        }
    }

    /** The names of the parts in a folder: {@code xl/worksheets/}. */
    List<String> in(String folder) {
        return documents.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /** The elements of this name in a part, wherever they stand, in their order. */
    List<Element> elements(String part, String name) {
        Document document = documents.get(part);
        return document == null ? List.of() : list(document.getElementsByTagNameNS("*", name));
    }

    /** The elements of this name below another. */
    static List<Element> below(Element parent, String name) {
        return list(parent.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
