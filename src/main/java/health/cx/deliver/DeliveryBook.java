package health.cx.deliver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was delivered last, of each practice and period: a small file of hashes. An encrypted workbook has other bytes each
 * time, so that whether a practice has the newest is not to be seen from it.
 */
final class DeliveryBook {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final List<Entry> entries;

    /**
     * A delivery.
     *
     * @param file the name under which it lies in the practice's folder
     * @param sha256 of the workbook before it was encrypted
     * @param encrypted whether it was encrypted
     * @param mailed the hash of the workbook that was mailed last; null where none was
     */
    record Entry(
            String practice,
            String period,
            String file,
            String sha256,
            boolean encrypted,
            @Nullable String mailed) {

        private boolean isOf(String otherPractice, String otherPeriod) {
            return practice.equals(otherPractice) && period.equals(otherPeriod);
        }
    }

    private record Content(List<Entry> deliveries) {}

    private DeliveryBook(Path file, List<Entry> entries) {
        this.file = file;
        this.entries = new ArrayList<>(entries);
    }

    /** The book in a file that need not be there yet. */
    static DeliveryBook in(Path file) throws Undeliverable {
        if (!Files.exists(file)) {
            return new DeliveryBook(file, List.of());
        }
        try {
            return new DeliveryBook(
                    file, JSON.readValue(Files.readString(file), Content.class).deliveries());
        } catch (JacksonException | IOException e) {
            throw new Undeliverable(
                    "what was delivered before can't be read from " + file
                            + "; delete it, and all workbooks are delivered and mailed anew",
                    e);
        }
    }

    @Nullable
    Entry last(Parcel parcel) {
        return entries.stream()
                .filter(entry -> entry.isOf(parcel.practice(), parcel.period()))
                .findFirst()
                .orElse(null);
    }

    /** Enters a delivery in place of the one before. */
    void enter(Entry delivery) throws Undeliverable {
        entries.removeIf(entry -> entry.isOf(delivery.practice(), delivery.period()));
        entries.add(delivery);
        String json = JSON.writeValueAsString(new Content(entries)) + "\n";
        try {
            TargetFolder.at(file.toAbsolutePath().resolveSibling(""))
                    .put(file.getFileName().toString(), json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Undeliverable(
                    "the delivery to " + delivery.practice() + " can't be entered in " + file + ": "
                            + Undeliverable.words(e),
                    e);
        }
    }
}
