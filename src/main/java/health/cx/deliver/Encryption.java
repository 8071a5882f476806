package health.cx.deliver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Encrypts a workbook as Excel does (agile encryption), so that Excel and LibreOffice ask for the password. */
final class Encryption {

    private Encryption() {}

    /** The same workbook behind a password; other bytes each time, since they are salted. */
    static byte[] encrypt(byte[] workbook, String password) throws IOException {
        // what Excel uses today; the library's own choice would be AES-128 and SHA-1
        Encryptor encryptor = new EncryptionInfo(
                        EncryptionMode.agile,
                        CipherAlgorithm.aes256,
                        HashAlgorithm.sha512,
                        CipherAlgorithm.aes256.defaultKeySize,
                        CipherAlgorithm.aes256.blockSize,
                        ChainingMode.cbc)
                .getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(workbook);
            }
            ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
            container.writeFilesystem(encrypted);
            return encrypted.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java can't encrypt", e);
        }
    }
}
