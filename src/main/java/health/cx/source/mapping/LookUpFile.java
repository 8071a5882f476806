package health.cx.source.mapping;

import health.cx.source.Yaml;
import health.cx.source.records.CsvLayout;

/**
 * A second file of an export that tells what codes in the first mean.
 *
 * @param file its path below the input folder
 * @param key its column that holds the codes
 * @param layout how it is laid out
 */
record LookUpFile(String file, String key, CsvLayout layout) {

    static LookUpFile read(Yaml yaml) {
        yaml.allow("file", "key", "charset", "delimiter", "quote", "escape", "header", "skip-lines", "footer-lines");
        return new LookUpFile(
                yaml.get("file").text(),
                yaml.get("key").text(),
                Layout.csv(yaml).layout());
    }
}
