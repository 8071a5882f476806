package health.cx.report.strict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Styles name fonts, fills, borders and formats that are there. */
final class Looks {

    private static final String STYLES = "xl/styles.xml";
    private static final Map<String, String> LISTS =
            Map.of("fontId", "fonts", "fillId", "fills", "borderId", "borders", "xfId", "cellStyleXfs");

    /** Formats below this number are built in. */
    private static final int FIRST_OWN_FORMAT = 164;

    private Looks() {}

    /** How many styles cells choose from. */
    static int count(Parts parts) {
        return children(parts, "cellXfs");
    }

    private static int children(Parts parts, String list) {
        return parts.elements(STYLES, list).stream()
                .mapToInt(element -> (int)
                        Stream.iterate(element.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                                .filter(Element.class::isInstance)
                                .count())
                .sum();
    }

    static Stream<String> faults(Parts parts) {
        List<String> faults = new ArrayList<>();
        Set<String> formats = parts.elements(STYLES, "numFmt").stream()
                .map(format -> format.getAttribute("numFmtId"))
                .collect(Collectors.toSet());
        for (Element style : parts.elements(STYLES, "xf")) {
            LISTS.forEach((attribute, list) -> {
                String index = style.getAttribute(attribute);
                if (!index.isEmpty() && Integer.parseInt(index) >= children(parts, list)) {
                    faults.add(STYLES + ": no " + attribute + " " + index);
                }
            });
            String format = style.getAttribute("numFmtId");
            if (Integer.parseInt(format) >= FIRST_OWN_FORMAT && !formats.contains(format)) {
                faults.add(STYLES + ": no numFmtId " + format);
            }
        }
        Stream.of("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "numFmts")
                .flatMap(list -> parts.elements(STYLES, list).stream())
                .filter(list -> Integer.parseInt(list.getAttribute("count")) != children(parts, list.getLocalName()))
                .forEach(list -> faults.add(STYLES + ": " + list.getLocalName() + " are not as many as said"));
        return faults.stream();
    }
}
