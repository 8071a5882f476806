package health.cx.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.source.Deliver;
import health.cx.source.Passwords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An encrypted workbook opens with its practice's password and with no other, and without a password nothing goes. */
class EncryptionTest {

    @TempDir
    private Path folder;

    private House house = new House(Path.of(""));

    @BeforeEach
    void build() {
        house = new House(folder);
    }

    @Test
    void opensWithItsPasswordAndIsTheVeryWorkbook() throws IOException, GeneralSecurityException {
        Parcel parcel = house.parcel("P01", "how we are doing");
        house.deliver(House.VARIABLE, parcel);
        Path place = place("P01");
        assertThat(House.decrypted(place, House.PASSWORD)).hasValue(Files.readAllBytes(parcel.workbook()));
        assertThat(House.decrypted(place, House.PASSWORD + "!")).isEmpty();
        try (Workbook workbook = WorkbookFactory.create(place.toFile(), House.PASSWORD, true)) {
            assertThat(workbook.getSheet("Summary").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("how we are doing");
        }
    }

    @Test
    void encryptsAsExcelDoesToday() throws IOException {
        house.deliver(House.VARIABLE, house.parcel("P01", "first"));
        try (POIFSFileSystem container = new POIFSFileSystem(place("P01").toFile(), true)) {
            EncryptionInfo info = new EncryptionInfo(container);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getVerifier().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            assertThat(info.getVerifier().getSpinCount()).isEqualTo(100_000);
        }
    }

    @Test
    void leavesAnEncryptedFileAloneWhileItsWorkbookStays() throws IOException {
        Parcel parcel = house.parcel("P01", "first");
        house.deliver(House.VARIABLE, parcel);
        byte[] salted = Files.readAllBytes(place("P01"));
        assertThat(house.deliver(House.VARIABLE, parcel)).isEqualTo(new Outcome.Unchanged());
        assertThat(place("P01")).hasBinaryContent(salted);
    }

    @Test
    void leavesNoPlainFileBehindOnceEncryptionIsAskedFor() throws IOException, GeneralSecurityException {
        Parcel parcel = house.parcel("P01", "first");
        house.deliver(null, parcel);
        assertThat(house.deliver(House.VARIABLE, parcel)).isInstanceOf(Outcome.Delivered.class);
        assertThat(House.decrypted(place("P01"), House.PASSWORD)).isPresent();
        assertThat(house.to().resolve("P01")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void eachPracticeHasAPasswordOfItsOwnAndOneWithoutWaits() throws IOException, GeneralSecurityException {
        Path passwords = Files.createDirectories(folder.resolve("passwords"));
        Files.writeString(passwords.resolve("P01"), "password of one\r\n");
        Files.writeString(passwords.resolve("P02"), "\uFEFFpassword of two");
        Passwords.InFolder each = new Passwords.InFolder(passwords);
        house.deliver(each, house.parcel("P01", "first"));
        house.deliver(each, house.parcel("P02", "first"));
        assertThat(House.decrypted(place("P01"), "password of one")).isPresent();
        assertThat(House.decrypted(place("P02"), "password of two")).isPresent();
        assertThat(house.deliver(each, house.parcel("P03", "first")))
                .isEqualTo(new Outcome.Waiting("The password file " + passwords.resolve("P03")
                        + " can't be read: it is not there. The next run tries again."));
        assertThat(house.to().resolve("P03")).doesNotExist();
    }

    @Test
    void aFileMayHoldOnePasswordForAll() throws IOException, GeneralSecurityException {
        Path file = Files.writeString(folder.resolve("password"), "one for all of us\n");
        house.deliver(new Passwords.InFile(file), house.parcel("P01", "first"));
        assertThat(House.decrypted(place("P01"), "one for all of us")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "hush"})
    void refusesAWeakPasswordAndDoesNotQuoteIt(String password) {
        Deliver wanted = new Deliver(house.to(), House.VARIABLE, null);
        assertThatThrownBy(() -> Deliveries.open(wanted, house.book(), Map.of("CX_WORKBOOK_PASSWORD", password)))
                .isInstanceOf(Undeliverable.class)
                .hasMessageContaining("in the environment variable CX_WORKBOOK_PASSWORD")
                .hasMessageNotContaining("hush");
    }

    @Test
    void saysOnceThatTheVariableIsNotSet() {
        Deliver wanted = new Deliver(house.to(), House.VARIABLE, null);
        assertThatThrownBy(() -> Deliveries.open(wanted, house.book(), Map.of()))
                .isInstanceOf(Undeliverable.class)
                .hasMessage("there is no password in the environment variable CX_WORKBOOK_PASSWORD");
    }

    private Path place(String practice) {
        return house.to().resolve(practice).resolve(practice + "-Elm-Street-2026-02.xlsx");
    }
}
