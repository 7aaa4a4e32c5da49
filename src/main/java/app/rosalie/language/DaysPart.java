package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Sign;
import app.rosalie.language.Token.Word;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week: « mardi », « mar-sam », « du mardi au samedi », « tous les jours », « 7j/7 », « en semaine ». */
final class DaysPart {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Sayings FROM = Sayings.of("du", "de", "le", "les", "tous les", "chaque", "des");
    private static final Sayings TO = Sayings.of("au", "a", "jusqu au", "jusqu a", "jusque");
    private static final Sayings EVERY_DAY =
            Sayings.of("tous les jours", "tlj", "chaque jour", "toute la semaine et le week end");
    private static final Sayings WORKING_DAYS =
            Sayings.of("en semaine", "la semaine", "semaine", "jours de semaine", "jours ouvres");
    private static final Sayings AT_THE_WEEKEND =
            Sayings.of("le week end", "le weekend", "week end", "weekend", "le we", "we");
    private static final Sayings ON = Sayings.of("sur");
    private static final Sayings DAYS = Sayings.of("j", "jour", "jours");

    /** Shorter than the vocabulary's, since among hours a day is what is most likely meant. */
    private static final Map<String, DayOfWeek> TWO_LETTERS = Map.of(
            "lu", DayOfWeek.MONDAY,
            "ma", DayOfWeek.TUESDAY,
            "me", DayOfWeek.WEDNESDAY,
            "je", DayOfWeek.THURSDAY,
            "ve", DayOfWeek.FRIDAY,
            "sa", DayOfWeek.SATURDAY,
            "di", DayOfWeek.SUNDAY);

    private DaysPart() {}

    static @Nullable Set<DayOfWeek> next(Reading reading) {
        if (reading.take(EVERY_DAY) || sevenOfSeven(reading)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (reading.take(WORKING_DAYS)) {
            return EnumSet.complementOf(EnumSet.copyOf(WEEKEND));
        }
        return reading.take(AT_THE_WEEKEND) ? WEEKEND : reading.attempt(() -> range(reading));
    }

    private static boolean sevenOfSeven(Reading reading) {
        return reading.attempt(() -> {
                    var first = seven(reading);
                    reading.take(DAYS);
                    var parted = reading.takeAny("/") || reading.take(ON);
                    return first && parted && seven(reading) ? true : null;
                })
                != null;
    }

    private static boolean seven(Reading reading) {
        return reading.numeral() instanceof Numeral number && number.value() == 7;
    }

    private static @Nullable Set<DayOfWeek> range(Reading reading) {
        reading.take(FROM);
        var first = day(reading);
        if (first == null) {
            return null;
        }
        var last = reading.attempt(() -> reading.takeAny("-") || reading.take(TO) ? day(reading) : null);
        var days = EnumSet.of(first);
        for (var day = first; last != null && day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static @Nullable DayOfWeek day(Reading reading) {
        var named = reading.day();
        if (named == null && reading.next() instanceof Word word && TWO_LETTERS.containsKey(word.folded())) {
            reading.word();
            named = TWO_LETTERS.get(word.folded());
        }
        if (named != null && reading.next() instanceof Sign sign && sign.sign() == '.') {
            reading.takeAny(".");
        }
        return named;
    }
}
