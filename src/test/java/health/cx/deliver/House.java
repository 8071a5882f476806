package health.cx.deliver;

import health.cx.source.Deliver;
import health.cx.source.Passwords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A folder with written workbooks, and what each call delivers of them. */
record House(Path folder) {

    static final String PASSWORD = "correct horse battery";
    static final Map<String, String> ENVIRONMENT = Map.of("CX_WORKBOOK_PASSWORD", PASSWORD);
    static final Passwords VARIABLE = new Passwords.InVariable("CX_WORKBOOK_PASSWORD");

    /** By what it says, each made once: the library writes into them when they were made. */
    private static final Map<String, byte[]> WORKBOOKS = new ConcurrentHashMap<>();

    /** Where workbooks are delivered to. */
    Path to() {
        return folder.resolve("delivered");
    }

    Path book() {
        return folder.resolve("output/deliveries.json");
    }

    /** Writes a workbook of this practice that says this. */
    Parcel parcel(String practice, String says) {
        return parcel(practice, "2026-02", says, true);
    }

    Parcel parcel(String practice, String period, String says, boolean reported) {
        byte[] bytes = WORKBOOKS.computeIfAbsent(says, House::workbook);
        try {
            Path file = Files.createDirectories(folder.resolve("reports").resolve(period))
                    .resolve(practice + "-Elm-Street.xlsx");
            Files.write(file, bytes);
            return new Parcel(practice, period, file, DigestUtils.sha256Hex(bytes), reported);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] workbook(String says) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Summary").createRow(0).createCell(0).setCellValue(says);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A run that delivers these, in plain or encrypted. */
    Outcome deliver(@Nullable Passwords passwords, Parcel parcel) throws Undeliverable {
        return Deliveries.open(new Deliver(to(), passwords, null), book(), ENVIRONMENT)
                .deliver(parcel);
    }

    /** The file that a workbook is behind its password; empty where that is another one. */
    static Optional<byte[]> decrypted(Path file, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
            if (!decryptor.verifyPassword(password)) {
                return Optional.empty();
            }
            try (InputStream plain = decryptor.getDataStream(container)) {
                return Optional.of(plain.readAllBytes());
            }
        }
    }
}
