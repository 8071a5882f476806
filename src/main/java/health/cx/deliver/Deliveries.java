package health.cx.deliver;

import health.cx.source.Deliver;
import health.cx.source.Passwords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Delivers practices' workbooks to where a job file says, each only where it has changed since it was delivered, or is no
 * longer there. One that can't be delivered waits for the next run and keeps no other back.
 */
public final class Deliveries {

    private final Deliver wanted;
    private final DeliveryBook book;
    private final @Nullable PasswordStore passwords;
    private final @Nullable Courier courier;

    private Deliveries(Deliver wanted, DeliveryBook book, Map<String, String> environment) {
        Passwords encrypt = wanted.encrypt();
        Deliver.Mail mail = wanted.mail();
        this.wanted = wanted;
        this.book = book;
        this.passwords = encrypt == null ? null : new PasswordStore(encrypt, environment);
        this.courier = mail == null ? null : new Courier(mail, environment);
    }

    /**
     * Opens a job's deliveries; fails where not a single workbook could be delivered.
     *
     * @param wanted what the job file asks for
     * @param bookFile remembers what was delivered
     * @param environment holds passwords
     */
    public static Deliveries open(Deliver wanted, Path bookFile, Map<String, String> environment) throws Undeliverable {
        try {
            TargetFolder.at(wanted.to());
        } catch (IOException e) {
            throw new Undeliverable("the folder " + wanted.to() + " can't be made: " + Undeliverable.words(e), e);
        }
        Deliveries deliveries = new Deliveries(wanted, DeliveryBook.in(bookFile), environment);
        if (deliveries.passwords != null && deliveries.passwords.isCommon()) {
            deliveries.passwords.of(""); // one sentence now, not one for each practice
        }
        return deliveries;
    }

    /** Delivers a workbook where it is due. */
    public Outcome deliver(Parcel parcel) {
        DeliveryBook.Entry last = book.last(parcel);
        boolean mailDue = courier != null && !courier.isUnreachable() && isMailDue(parcel, last);
        if (isInPlace(parcel, last) && !mailDue) {
            return new Outcome.Unchanged();
        }
        try {
            Path file = put(parcel, last);
            if (courier != null && mailDue) {
                courier.mail(parcel, file, wanted.recipients(parcel.practice()), mailed(last) != null);
                book.enter(entry(parcel, parcel.sha256()));
                return new Outcome.Delivered(file, true);
            }
            return new Outcome.Delivered(file, false);
        } catch (Undeliverable e) {
            return new Outcome.Waiting(sentence(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return new Outcome.Waiting(sentence(parcel.fileName() + " could not be put into "
                    + wanted.to().resolve(parcel.practice()) + " (" + Undeliverable.words(e) + ")"));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ". The next run tries again.";
    }

    /** Files of the reported period are put back where they are gone; people may clear older ones away. */
    private boolean isInPlace(Parcel parcel, DeliveryBook.@Nullable Entry last) {
        if (last == null) {
            return !parcel.reported();
        }
        return last.sha256().equals(parcel.sha256())
                && last.encrypted() == (passwords != null)
                && (!parcel.reported() || Files.isRegularFile(place(parcel)));
    }

    /** Mail goes for new content, never only because a file was missing; for older periods where it went before. */
    private boolean isMailDue(Parcel parcel, DeliveryBook.@Nullable Entry last) {
        return !wanted.recipients(parcel.practice()).isEmpty()
                && !parcel.sha256().equals(mailed(last))
                && (parcel.reported() || mailed(last) != null);
    }

    private static @Nullable String mailed(DeliveryBook.@Nullable Entry last) {
        return last == null ? null : last.mailed();
    }

    private Path place(Parcel parcel) {
        return wanted.to().resolve(parcel.practice()).resolve(parcel.fileName());
    }

    private Path put(Parcel parcel, DeliveryBook.@Nullable Entry last) throws IOException {
        byte[] workbook = Files.readAllBytes(parcel.workbook());
        if (!DigestUtils.sha256Hex(workbook).equals(parcel.sha256())) {
            throw new Undeliverable(parcel.workbook() + " is not as it was written, and is not delivered");
        }
        byte[] bytes = passwords == null ? workbook : Encryption.encrypt(workbook, passwords.of(parcel.practice()));
        Path file = TargetFolder.at(wanted.to().resolve(parcel.practice())).put(parcel.fileName(), bytes);
        if (last != null && !last.file().equals(parcel.fileName())) {
            Files.deleteIfExists(file.resolveSibling(last.file())); // the practice has another name now
        }
        book.enter(entry(parcel, mailed(last)));
        return file;
    }

    private DeliveryBook.Entry entry(Parcel parcel, @Nullable String mailed) {
        return new DeliveryBook.Entry(
                parcel.practice(), parcel.period(), parcel.fileName(), parcel.sha256(), passwords != null, mailed);
    }
}
