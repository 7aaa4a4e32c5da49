package app.rosalie.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is, as a pro types it: a name, and her number if it is at hand.
 *
 * @param name 1 to 100 characters
 * @param phone in E.164 form, or null
 */
public record Identity(String name, @Nullable String phone) {

    private static final String REGION = "FR";

    public Identity {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("A client's name has 1 to 100 characters");
        }
    }

    /**
     * Reads « emma durand 06 12 34 56 78 », number and name in either order; a name typed without capitals gets them. Empty
     * where no name is left.
     */
    public static Optional<Identity> read(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        // « Possible » and not « valid »: the book of valid numbers misses ranges, and the pro knows whom she calls.
        Iterator<PhoneNumberMatch> numbers = PhoneNumberUtil.getInstance()
                .findNumbers(line, REGION, PhoneNumberUtil.Leniency.POSSIBLE, Long.MAX_VALUE)
                .iterator();
        String phone = null;
        if (numbers.hasNext()) {
            PhoneNumberMatch match = numbers.next();
            phone = PhoneNumberUtil.getInstance().format(match.number(), PhoneNumberFormat.E164);
            line = line.substring(0, match.start()) + " " + line.substring(match.end());
        }
        String name = line.replaceAll("\\s+", " ").replaceAll("^[\\s,;:·-]+|[\\s,;:·-]+$", "");
        if (name.equals(name.toLowerCase(Locale.FRENCH))) {
            name = UCharacter.toTitleCase(Locale.FRENCH, name, null, 0);
        }
        boolean named = name.codePoints().anyMatch(Character::isLetter) && name.length() <= 100;
        return named ? Optional.of(new Identity(name, phone)) : Optional.empty();
    }

    /** What searches are made in: the name without accents or capitals, then the number's digits in both spellings. */
    String searchKey() {
        String digits = phone == null ? "" : " " + phone.substring(1) + " 0" + phone.substring(3);
        return fold(name) + digits;
    }

    static String readable(String e164) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(e164, REGION);
            boolean near = REGION.equals(numbers.getRegionCodeForNumber(number));
            return numbers.format(number, near ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException odd) {
            return e164;
        }
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip();
    }
}
