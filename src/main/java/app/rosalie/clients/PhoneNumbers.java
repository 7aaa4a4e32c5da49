package app.rosalie.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Phone numbers as people write them; one that names no country is of the salon's own, or of France. */
public final class PhoneNumbers {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String FRANCE = "FR";

    /** Departments with a plan of their own, dialled from each other and from Paris as in France: 0696 12 34 56. */
    private static final List<String> OVERSEAS = List.of("GP", "MQ", "GF", "RE", "YT");

    private static final int FRENCH_PREFIX = 33;

    /** The prefix of each of those plans by the three digits with which its numbers begin behind the 0. */
    private static final Map<Long, Integer> PREFIXES_OVERSEAS = Map.ofEntries(
            Map.entry(262L, 262),
            Map.entry(263L, 262),
            Map.entry(269L, 262),
            Map.entry(692L, 262),
            Map.entry(693L, 262),
            Map.entry(590L, 590),
            Map.entry(690L, 590),
            Map.entry(691L, 590),
            Map.entry(594L, 594),
            Map.entry(694L, 594),
            Map.entry(596L, 596),
            Map.entry(696L, 596),
            Map.entry(697L, 596));

    /** With these begin mobile numbers of Paris, and of Mayotte. */
    private static final long BEGINS_BOTH = 639;

    private static final int MAYOTTES_PREFIX = 262;

    private static final PhoneNumberUtil BOOK = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * The first number in a line. One that is in use wins over one that only could be: ranges are opened, and kept free,
     * faster than any library learns of it.
     */
    static Optional<PhoneNumberMatch> in(String line, ZoneId zone) {
        List<String> regions = regions(zone);
        return Stream.concat(
                        regions.stream().map(region -> first(line, region, Leniency.VALID)),
                        regions.stream().map(region -> first(line, region, Leniency.POSSIBLE)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PhoneNumberMatch> first(String line, String region, Leniency leniency) {
        return StreamSupport.stream(
                        BOOK.findNumbers(line, region, leniency, Long.MAX_VALUE).spliterator(), false)
                .filter(match -> isWhole(match.number()))
                .findFirst();
    }

    /** Whether any number stands in a text of several lines. */
    public static boolean standsIn(String text, ZoneId zone) {
        return text.lines().anyMatch(line -> in(line, zone).isPresent());
    }

    /** A text that is nothing but a number, in E.164 form; Telegram leaves out the plus before the country. */
    public static Optional<String> read(String text, ZoneId zone) {
        List<String> regions = regions(zone);
        List<PhoneNumber> readings = Stream.of(text, "+" + text)
                .flatMap(spelling -> regions.stream().flatMap(region -> parsed(spelling, region)))
                .toList();
        return first(readings, number -> BOOK.isValidNumber(number) && isWhole(number))
                .or(() -> first(readings, PhoneNumbers::isPossible))
                .map(PhoneNumbers::e164);
    }

    private static Optional<PhoneNumber> first(List<PhoneNumber> readings, Predicate<PhoneNumber> rule) {
        return readings.stream().filter(rule).findFirst();
    }

    private static boolean isPossible(PhoneNumber number) {
        return BOOK.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE && isWhole(number);
    }

    /**
     * Some French numbers are shorter, but none that belongs to a person: there a digit was forgotten. And what begins like those
     * of a department overseas is of that department alone, whatever the digits behind.
     */
    private static boolean isWhole(PhoneNumber number) {
        int prefix = number.getCountryCode();
        if (!isFrench(prefix)) {
            return true;
        }
        long begin = number.getNationalNumber() / 1_000_000;
        return number.getNationalNumber() > 99_999_999
                && (PREFIXES_OVERSEAS.containsKey(begin)
                        ? PREFIXES_OVERSEAS.get(begin) == prefix
                        : prefix == FRENCH_PREFIX
                                || prefix == MAYOTTES_PREFIX && begin == BEGINS_BOTH
                                || BOOK.isValidNumber(number));
    }

    private static boolean isFrench(int prefix) {
        return prefix == FRENCH_PREFIX || PREFIXES_OVERSEAS.containsValue(prefix);
    }

    private static Stream<PhoneNumber> parsed(String text, String region) {
        try {
            return Stream.of(BOOK.parse(text, region));
        } catch (NumberParseException none) {
            return Stream.empty();
        }
    }

    private static List<String> regions(ZoneId zone) {
        String own = TimeZone.getRegion(zone.getId());
        Stream<String> first = BOOK.getSupportedRegions().contains(own) ? Stream.of(own) : Stream.empty();
        return Stream.concat(first, Stream.concat(Stream.of(FRANCE), OVERSEAS.stream()))
                .distinct()
                .toList();
    }

    static String e164(PhoneNumber number) {
        return BOOK.format(number, PhoneNumberFormat.E164);
    }

    /** As it is dialled where it lives: 0612345678. */
    static String local(String e164) {
        return parsed(e164, FRANCE)
                .map(number -> BOOK.format(number, PhoneNumberFormat.NATIONAL).replaceAll("\\D", ""))
                .findFirst()
                .orElse("");
    }

    /** As it is dialled in France, in groups: « 06 12 34 56 78 », « 0696 12 34 56 », « +34 612 34 56 78 ». */
    public static String readable(String e164) {
        return parsed(e164, FRANCE)
                .map(number -> BOOK.format(
                        number,
                        isFrench(number.getCountryCode())
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .findFirst()
                .orElse(e164);
    }

    /** Those that there are, beside each other; empty where there is none. */
    static String readable(@Nullable String phone, @Nullable String otherPhone) {
        return Stream.of(Optional.ofNullable(phone), Optional.ofNullable(otherPhone))
                .flatMap(Optional::stream)
                .map(PhoneNumbers::readable)
                .collect(Collectors.joining(" · "));
    }
}
