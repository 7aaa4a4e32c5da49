package app.rosalie.clients;

import app.rosalie.salon.VisibleText;
import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is, as a pro types it: a name, and her number if it is at hand.
 *
 * @param name 1 to 100 characters
 * @param phone under which she is reached first, in E.164 form, or null
 * @param otherPhone one more, or null
 */
public record ClientIdentity(
        String name, @Nullable String phone, @Nullable String otherPhone) {

    /** Folding makes some names longer (ﬃ becomes ffi); what is beyond is not searched. */
    private static final int LONGEST_KEY = 105;

    private static final Transliterator FOLDING =
            Transliterator.getInstance("Latin-ASCII; NFD; [:Mn:] Remove; NFC; Lower");

    public ClientIdentity {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("A client's name has 1 to 100 characters");
        }
    }

    public ClientIdentity(String name, @Nullable String phone) {
        this(name, phone, null);
    }

    /** What searches are made in: the name without accents or capitals, then the numbers' digits in both spellings. */
    String searchKey() {
        String folded = fold(name);
        return folded.substring(0, Math.min(folded.length(), LONGEST_KEY)) + digits(phone) + digits(otherPhone);
    }

    private static String digits(@Nullable String phone) {
        return phone == null ? "" : " " + phone.substring(1) + " " + PhoneNumbers.local(phone);
    }

    /** Whether both are written with the same letters, accents and capitals aside. */
    boolean isNamedLike(String other) {
        return fold(name).equals(fold(other));
    }

    static String fold(String text) {
        return FOLDING.transliterate(VisibleText.of(text))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
