package health.cx.report.strict;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Every part has a content type, is led to by a relationship, and leads to parts that are there. */
final class Packaging {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Parts parts;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> reached = new HashSet<>(Set.of(TYPES));

    private Packaging(Parts parts) {
        this.parts = parts;
    }

    static Stream<String> faults(Parts parts) {
        Packaging packaging = new Packaging(parts);
        packaging.types();
        parts.documents().keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(packaging::relationships);
        parts.documents().keySet().stream()
                .filter(name -> !packaging.reached.contains(name))
                .forEach(name -> packaging.faults.add(name + ": nothing leads to it"));
        parts.documents().keySet().forEach(packaging::references);
        return packaging.faults.stream();
    }

    private void types() {
        Set<String> named = new HashSet<>();
        for (Element type : parts.elements(TYPES, "Override")) {
            String name = type.getAttribute("PartName").substring(1);
            if (!named.add(name) || !parts.bytes().containsKey(name)) {
                faults.add(TYPES + ": " + name + " is no part, or stands there twice");
            }
        }
        Set<String> endings = parts.elements(TYPES, "Default").stream()
                .map(type -> type.getAttribute("Extension"))
                .collect(Collectors.toSet());
        // a picture's type goes by its ending, that of any other part by its name
        parts.bytes().keySet().stream()
                .filter(name ->
                        !name.startsWith("xl/media/") || !endings.contains(name.substring(name.lastIndexOf('.') + 1)))
                .filter(name -> !name.equals(TYPES) && !name.endsWith(".rels") && !named.contains(name))
                .forEach(name -> faults.add(TYPES + ": " + name + " has no type of its own"));
    }

    private void relationships(String name) {
        reached.add(name);
        String owner = name.replace("_rels/", "").replaceAll("\\.rels$", "");
        if (!owner.isEmpty() && !parts.bytes().containsKey(owner)) {
            faults.add(name + ": belongs to no part");
        }
        for (Element relationship : parts.elements(name, "Relationship")) {
            String target = relationship.getAttribute("Target");
            String part = URI.create("/" + owner).resolve(target).getPath().substring(1);
            reached.add(part);
            if (!relationship.getAttribute("TargetMode").equals("External")
                    && !parts.bytes().containsKey(part)) {
                faults.add(name + ": " + target + " is not there");
            }
        }
    }

    /** Ids that a part uses are those of its relationships, and the other way round. */
    private void references(String name) {
        int slash = name.lastIndexOf('/') + 1;
        Map<String, Integer> uses = new HashMap<>();
        for (Element one :
                parts.elements(name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels", "Relationship")) {
            if (uses.put(one.getAttribute("Id"), 0) != null) {
                faults.add(name + ": two relationships " + one.getAttribute("Id"));
            }
        }
        for (Element element : parts.elements(name, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (RELATIONSHIPS.equals(attribute.getNamespaceURI())
                        && uses.merge(attribute.getValue(), 1, Integer::sum) == 1
                        && !isKnown(name, attribute.getValue())) {
                    faults.add(name + ": no relationship " + attribute.getValue());
                }
            }
        }
    }

    private boolean isKnown(String name, String id) {
        int slash = name.lastIndexOf('/') + 1;
        return parts
                .elements(name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels", "Relationship")
                .stream()
                .anyMatch(one -> one.getAttribute("Id").equals(id));
    }
}
