package app.rosalie.clients;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.ibm.icu.lang.UCharacter;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of a client, typed or out of an address book: her name, her number, or both in either order.
 *
 * @param name as it was written, with capitals where it had none; empty where there is no letter beside the number
 * @param phone in E.164 form, or null
 * @param garbled whether some digits look like a number and are none; they are left out
 */
public record ClientLine(String name, @Nullable String phone, boolean garbled) {

    private static final int LONGEST_NAME = 100;

    /** Fewer may well belong to a name: « Julie 2 », « Emma 2019 ». */
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\+?\\d(?:[\\s.()/-]*\\d){4,}");

    /**
     * Reads « emma durand 06 12 34 56 78 », number and name in either order; a name typed without capitals gets them.
     *
     * @param zone the salon's: a number that names no country is taken for one of the zone's own, or of France
     */
    public static ClientLine read(String text, ZoneId zone) {
        String line = text.replaceAll("\\s+", " ").strip();
        Optional<PhoneNumberMatch> number = PhoneNumbers.in(line, zone);
        String rest = number.map(match -> line.substring(0, match.start()) + " " + line.substring(match.end()))
                .orElse(line);
        Matcher digits = FIVE_DIGITS.matcher(rest);
        return new ClientLine(
                name(digits.replaceAll(" ")),
                number.map(match -> PhoneNumbers.e164(match.number())).orElse(null),
                digits.reset().find());
    }

    /** The same for a salon in France. */
    public static ClientLine read(String text) {
        return read(text, PhoneNumbers.PARIS);
    }

    /** A card keeps name and number apart; what is no number is none, and says so. */
    public static ClientLine ofCard(String name, String number, ZoneId zone) {
        String phone = PhoneNumbers.read(number, zone).orElse(null);
        String line = name.replaceAll("\\s+", " ").strip();
        return new ClientLine(
                shortened(isName(line) ? capitalised(line) : ""), phone, phone == null && !number.isBlank());
    }

    private static String name(String rest) {
        String name = rest.replaceAll("\\s+", " ").replaceAll("^[\\s,;:·-]+|[\\s,;:·-]+$", "");
        if (!isName(name)) {
            return "";
        }
        return capitalised(name);
    }

    private static String capitalised(String name) {
        return name.equals(name.toLowerCase(Locale.FRENCH))
                ? UCharacter.toTitleCase(Locale.FRENCH, name, null, 0)
                : name;
    }

    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Never half a character. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1));
        return name.substring(0, splits ? LONGEST_NAME - 1 : LONGEST_NAME).strip();
    }

    /** Empty without a name, or with one that is longer than any. */
    public Optional<ClientIdentity> identity() {
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new ClientIdentity(name, phone));
    }

    /** What it leaves out is taken from a line before it; a number only where that had no name to go with. */
    public ClientLine completedBy(ClientLine before) {
        return new ClientLine(
                name.isEmpty() ? before.name : name,
                phone == null && before.name.isEmpty() ? before.phone : phone,
                garbled);
    }

    public boolean isEmpty() {
        return name.isEmpty() && phone == null;
    }

    /** The number as one would dial it, or empty. */
    public String readablePhone() {
        return phone == null ? "" : PhoneNumbers.readable(phone);
    }

    /** The line that is read as this one again. */
    public String text() {
        return ((phone == null ? "" : phone) + " " + name).strip();
    }
}
