package app.rosalie.clients;

import app.rosalie.salon.VisibleText;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.ibm.icu.lang.UCharacter;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of a client, typed or out of an address book: her name, her numbers, or both in either order.
 *
 * @param name as it was written, with capitals where it had none; empty where there is no letter beside the numbers
 * @param phone in E.164 form, or null
 * @param otherPhone a second number, or null
 * @param garbled whether some digits look like a number and are none, or are a third one; they are left out
 */
public record ClientLine(
        String name, @Nullable String phone, @Nullable String otherPhone, boolean garbled) {

    private static final int LONGEST_NAME = 100;

    /** Fewer may well belong to a name: « Julie 2 », « Emma 2019 ». */
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\+?\\d(?:[\\s.()/-]*\\d){4,}");

    /** Two numbers with nothing but a space between them, which would be taken for one. */
    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile("(?<!\\d)((?:0|\\+\\d{2,3} ?(?:\\(0\\) ?)?)\\d(?:[ .-]?\\d\\d){4}) (?=0[ .-]?\\d|\\+\\d)");

    /** What stands between two numbers. */
    private static final Pattern OR = Pattern.compile("(?iu)(?<!\\S)(?:ou|et)(?!\\S)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Written small within a name: « Anne de la Tour », « Jean d’Ormesson ». */
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "d");

    private static final Set<String> ARTICLES = Set.of("la", "les", "l");

    public ClientLine(String name, @Nullable String phone, boolean garbled) {
        this(name, phone, null, garbled);
    }

    /**
     * Reads « emma durand 06 12 34 56 78 », numbers and name in any order; a name typed without capitals gets them.
     *
     * @param zone the salon's: a number that names no country is taken for one of the zone's own, or of France
     */
    public static ClientLine read(String text, ZoneId zone) {
        String line = SIDE_BY_SIDE.matcher(VisibleText.of(text)).replaceAll("$1 / ");
        Optional<PhoneNumberMatch> first = PhoneNumbers.in(line, zone);
        String behind = first.map(match -> without(match, line)).orElse(line);
        Optional<PhoneNumberMatch> second = first.flatMap(match -> PhoneNumbers.in(behind, zone));
        Matcher digits = FIVE_DIGITS.matcher(
                second.map(match -> OR.matcher(without(match, behind)).replaceAll(""))
                        .orElse(behind));
        boolean swapped =
                second.isPresent() && second.get().start() < first.orElseThrow().start();
        String phone = e164(swapped ? second : first);
        String other = e164(swapped ? first : second);
        return new ClientLine(
                name(digits.replaceAll(" ")),
                phone,
                other == null || other.equals(phone) ? null : other,
                digits.reset().find());
    }

    private static String without(PhoneNumberMatch match, String line) {
        return line.substring(0, match.start()) + " " + line.substring(match.end());
    }

    private static @Nullable String e164(Optional<PhoneNumberMatch> match) {
        return match.map(found -> PhoneNumbers.e164(found.number())).orElse(null);
    }

    /** The same for a salon in France. */
    public static ClientLine read(String text) {
        return read(text, PhoneNumbers.PARIS);
    }

    /** A card keeps name and number apart; what is no number is none, and says so. */
    public static ClientLine ofCard(String name, String number, ZoneId zone) {
        String phone = PhoneNumbers.read(number, zone).orElse(null);
        String line = VisibleText.of(name);
        return new ClientLine(
                shortened(isName(line) ? capitalised(line) : ""), phone, phone == null && !number.isBlank());
    }

    private static String name(String rest) {
        String name = rest.replaceAll("\\s+", " ").replaceAll("^[\\s,;:·/-]+|[\\s,;:·/-]+$", "");
        if (!isName(name)) {
            return "";
        }
        return capitalised(name);
    }

    private static String capitalised(String name) {
        if (!name.equals(name.toLowerCase(Locale.FRENCH))) {
            return name;
        }
        Capitals capitals = new Capitals();
        return WORD.matcher(name).replaceAll(word -> capitals.of(word.group()));
    }

    /** Word by word: what a word becomes depends on those before it. */
    private static final class Capitals {

        private String before = "";

        String of(String word) {
            boolean small = !before.isEmpty() && PARTICLES.contains(word)
                    || PARTICLES.contains(before) && ARTICLES.contains(word);
            before = word;
            return small ? word : UCharacter.toTitleCase(Locale.FRENCH, word, null, 0);
        }
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
                : Optional.of(new ClientIdentity(name, phone, otherPhone));
    }

    /** What it leaves out is taken from a line before it; a number only where that had no name to go with. */
    public ClientLine completedBy(ClientLine before) {
        boolean takes = phone == null && before.name.isEmpty();
        return new ClientLine(
                name.isEmpty() ? before.name : name,
                takes ? before.phone : phone,
                takes ? before.otherPhone : otherPhone,
                garbled);
    }

    public boolean isEmpty() {
        return name.isEmpty() && phone == null;
    }

    /** How many numbers there are. */
    public int phones() {
        return phone == null ? 0 : otherPhone == null ? 1 : 2;
    }

    /** The number as one would dial it, or both; or empty. */
    public String readablePhone() {
        return PhoneNumbers.readable(phone, otherPhone);
    }

    /** The line that is read as this one again. */
    public String text() {
        return Stream.of(Optional.ofNullable(phone), Optional.ofNullable(otherPhone), Optional.of(name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
