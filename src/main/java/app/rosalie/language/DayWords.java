package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that are named by how far they are from today: « demain », « avant-hier », « ce jour », « 2main ». */
final class DayWords {

    private static final Sayings TODAY = Sayings.of(
            "aujourd hui",
            "aujourdhui",
            "ojourdhui",
            "ojd",
            "auj",
            "aujd",
            "ajd",
            "ce jour",
            "du jour",
            "d aujourd hui",
            "dans la journee",
            "de la journee");
    private static final Sayings NOW = Sayings.of("maintenant");
    private static final Sayings TOMORROW =
            Sayings.of("demain", "dem", "dmain", "demin", "deamin", "demian", "dmn", "lendemain");
    private static final Sayings DAY_AFTER =
            Sayings.of("apres demain", "apresdemain", "apres dmain", "apres dem", "aprem demain", "surlendemain");
    private static final Sayings YESTERDAY = Sayings.of("hier", "ier", "yer");
    private static final Sayings DAY_BEFORE = Sayings.of("avant hier", "avanthier");
    private static final Sayings AFTER = Sayings.of("apres");
    private static final Sayings SECOND_HALF = Sayings.of("main");

    private DayWords() {}

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        var ahead = daysAhead(reading);
        return ahead == null ? null : List.of(Stretch.day(today.date().plusDays(ahead)));
    }

    static boolean stand(Reading reading) {
        var start = reading.position();
        var stand = daysAhead(reading) != null;
        reading.moveTo(start);
        return stand;
    }

    /** « maintenant » too, for who asks for nothing but a day. */
    static @Nullable Integer daysAhead(Reading reading, boolean nowToo) {
        return nowToo && reading.take(NOW) ? Integer.valueOf(0) : daysAhead(reading);
    }

    private static @Nullable Integer daysAhead(Reading reading) {
        if (!reading.standsOneOf(BEGINNINGS) && !(reading.next() instanceof Numeral number && number.value() == 2)) {
            return null;
        }
        for (var way : WAYS.entrySet()) {
            if (reading.take(way.getValue())) {
                return way.getKey();
            }
        }
        return reading.attempt(() -> {
            var dayAfter = reading.take(AFTER);
            var two = reading.numeral() instanceof Numeral number && number.value() == 2;
            var spelt = two && reading.isGlued() && (reading.take(SECOND_HALF) || minuteOne(reading));
            return spelt ? (dayAfter ? 2 : 1) : null;
        });
    }

    /** The end of « 2m1 ». */
    private static boolean minuteOne(Reading reading) {
        return reading.take(Unit.MINUTE)
                && reading.isGlued()
                && reading.numeral() instanceof Numeral number
                && number.value() == 1;
    }

    private static final Map<Integer, Sayings> WAYS =
            Map.of(0, TODAY, 1, TOMORROW, 2, DAY_AFTER, -1, YESTERDAY, -2, DAY_BEFORE);

    private static final Set<String> BEGINNINGS =
            Sayings.beginnings(TODAY, TOMORROW, DAY_AFTER, YESTERDAY, DAY_BEFORE, AFTER);
}
