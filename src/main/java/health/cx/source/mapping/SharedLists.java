package health.cx.source.mapping;

import health.cx.source.Nearest;
import health.cx.source.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What all mappings of a source file may name.
 *
 * @param codeLists value maps by name
 * @param lookUps second files by name
 */
record SharedLists(Map<String, Map<String, String>> codeLists, Map<String, LookUpFile> lookUps) {

    static SharedLists read(Yaml yaml) {
        Map<String, Map<String, String>> codeLists = new LinkedHashMap<>();
        yaml.find("code-lists")
                .ifPresent(lists -> lists.entries().forEach((name, list) -> codeLists.put(name, codes(list))));
        Map<String, LookUpFile> lookUps = new LinkedHashMap<>();
        yaml.find("look-ups")
                .ifPresent(files -> files.entries().forEach((name, file) -> lookUps.put(name, LookUpFile.read(file))));
        return new SharedLists(codeLists, lookUps);
    }

    static Map<String, String> codes(Yaml yaml) {
        Map<String, String> codes = new LinkedHashMap<>();
        yaml.entries().forEach((from, to) -> codes.put(from, to.text()));
        return codes;
    }

    /** The code list that is named here. */
    Map<String, String> codeList(Yaml name) {
        Map<String, String> list = codeLists.get(name.text());
        if (list == null) {
            throw name.error("there is no code list '" + name.text() + "' in this source file; "
                    + Nearest.of(name.text(), codeLists.keySet()) + ".");
        }
        return list;
    }
}
