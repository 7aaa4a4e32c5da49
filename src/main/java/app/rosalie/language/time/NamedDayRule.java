package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of the year that have names: « Noël », « lundi de Pâques », « la veille de Noël », « fête des mères ». */
final class NamedDayRule {

    private static final Map<Phrases, NamedDay> FEASTS = Map.ofEntries(
            Map.entry(
                    Phrases.of("jour de l an", "le jour de l an", "nouvel an", "premier de l an", "le nouvel an"),
                    NamedDay.on(1, Month.JANUARY)),
            Map.entry(Phrases.of("epiphanie", "l epiphanie"), NamedDay.on(6, Month.JANUARY)),
            Map.entry(Phrases.of("chandeleur", "la chandeleur"), NamedDay.on(2, Month.FEBRUARY)),
            Map.entry(
                    Phrases.of("saint valentin", "st valentin", "la saint valentin", "la st valentin"),
                    NamedDay.on(14, Month.FEBRUARY)),
            Map.entry(Phrases.of("fete du travail", "la fete du travail"), NamedDay.on(1, Month.MAY)),
            Map.entry(Phrases.of("fete nationale", "la fete nationale"), NamedDay.on(14, Month.JULY)),
            Map.entry(Phrases.of("fete de la musique", "la fete de la musique"), NamedDay.on(21, Month.JUNE)),
            Map.entry(Phrases.of("assomption", "l assomption"), NamedDay.on(15, Month.AUGUST)),
            Map.entry(Phrases.of("halloween"), NamedDay.on(31, Month.OCTOBER)),
            Map.entry(Phrases.of("toussaint", "la toussaint"), NamedDay.on(1, Month.NOVEMBER)),
            Map.entry(Phrases.of("armistice", "l armistice"), NamedDay.on(11, Month.NOVEMBER)),
            Map.entry(Phrases.of("noel", "jour de noel", "le jour de noel"), NamedDay.on(25, Month.DECEMBER)),
            Map.entry(Phrases.of("reveillon de noel"), NamedDay.on(24, Month.DECEMBER)),
            Map.entry(
                    Phrases.of(
                            "saint sylvestre",
                            "st sylvestre",
                            "la saint sylvestre",
                            "reveillon du nouvel an",
                            "reveillon du jour de l an"),
                    NamedDay.on(31, Month.DECEMBER)),
            Map.entry(Phrases.of("paques", "dimanche de paques"), NamedDay.easterPlus(0)),
            Map.entry(Phrases.of("ascension", "l ascension"), NamedDay.easterPlus(39)),
            Map.entry(Phrases.of("pentecote", "la pentecote"), NamedDay.easterPlus(NamedDay.WHITSUN)),
            Map.entry(Phrases.of("fete des grands meres", "la fete des grands meres"), NamedDay.sunday(1, Month.MARCH)),
            Map.entry(Phrases.of("fete des meres", "la fete des meres"), NamedDay.mothersDay()),
            Map.entry(Phrases.of("fete des peres", "la fete des peres"), NamedDay.sunday(3, Month.JUNE)));

    private static final Map<DayOfWeek, Map<Phrases, NamedDay>> WITH_A_WEEKDAY = Map.of(
            DayOfWeek.MONDAY,
            Map.of(
                    Phrases.of("de paques", "paques"), NamedDay.easterPlus(1),
                    Phrases.of("de pentecote", "de la pentecote", "pentecote"), NamedDay.easterPlus(50)),
            DayOfWeek.TUESDAY,
            Map.of(Phrases.of("gras"), NamedDay.easterPlus(-47)),
            DayOfWeek.THURSDAY,
            Map.of(Phrases.of("de l ascension", "ascension"), NamedDay.easterPlus(39)),
            DayOfWeek.FRIDAY,
            Map.of(
                    Phrases.of("saint"), NamedDay.easterPlus(-2),
                    Phrases.of("de l ascension"), NamedDay.easterPlus(40)),
            DayOfWeek.SATURDAY,
            Map.of(
                    Phrases.of("de paques"), NamedDay.easterPlus(-1),
                    Phrases.of("de l ascension"), NamedDay.easterPlus(41)),
            DayOfWeek.SUNDAY,
            Map.of(
                    Phrases.of("de paques"), NamedDay.easterPlus(0),
                    Phrases.of("des rameaux"), NamedDay.easterPlus(-7),
                    Phrases.of("de pentecote"), NamedDay.easterPlus(NamedDay.WHITSUN)));

    static final Set<String> BEGINNINGS = Phrases.beginnings(FEASTS.keySet().stream());

    private static final Phrases OF = Phrases.of("de", "d", "du");
    private static final Phrases OF_THE = Phrases.of("du");

    /** « père Noël », « marché de Noël », « œufs de Pâques ». */
    private static final Set<String> NO_DAY = Set.of("de", "pere", "mere", "vive");

    private NamedDayRule() {}

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        return cursor.isBehind(NO_DAY) ? null : anywhere(cursor, reference);
    }

    /** « de Pâques », « du nouvel an », « de la Toussaint ». */
    static @Nullable List<DayStretch> of(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> cursor.take(OF) ? anywhere(cursor, reference) : null);
    }

    /** As {@link #next}, whatever word stands before: who asks knows that it means the day. */
    static @Nullable List<DayStretch> anywhere(TokenCursor cursor, ReferenceDay reference) {
        var feast = feast(cursor);
        if (feast == null) {
            return null;
        }
        var year = cursor.attempt(() -> DateRule.year(cursor));
        var days = year != null
                ? List.of(DayStretch.day(feast.inYear().apply(year)))
                : reference.occurrences(
                        2,
                        n -> DayStretch.day(
                                feast.inYear().apply(reference.date().getYear() + n)));
        takeItsDate(cursor, days);
        return days;
    }

    /** « l'armistice du 11 novembre ». */
    private static void takeItsDate(TokenCursor cursor, List<DayStretch> days) {
        cursor.attempt(() -> {
            var date = cursor.take(OF_THE) ? DateRule.next(cursor) : null;
            var day = days.isEmpty() ? null : days.getFirst().first();
            return date != null && day != null && date.day() == day.getDayOfMonth() && date.month() == day.getMonth()
                    ? date
                    : null;
        });
    }

    private static @Nullable NamedDay feast(TokenCursor cursor) {
        return cursor.next() instanceof Token.Day ? cursor.attempt(() -> onWeekday(cursor)) : feastAnyDay(cursor);
    }

    private static @Nullable NamedDay feastAnyDay(TokenCursor cursor) {
        return cursor.standsOneOf(BEGINNINGS) ? taken(cursor, FEASTS) : null;
    }

    private static @Nullable NamedDay onWeekday(TokenCursor cursor) {
        var weekday = cursor.day();
        return weekday == null ? null : taken(cursor, WITH_A_WEEKDAY.getOrDefault(weekday, Map.of()));
    }

    private static @Nullable NamedDay taken(TokenCursor cursor, Map<Phrases, NamedDay> feasts) {
        for (var named : feasts.entrySet()) {
            if (cursor.take(named.getKey())) {
                return named.getValue();
            }
        }
        return null;
    }
}
