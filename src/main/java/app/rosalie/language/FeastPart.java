package app.rosalie.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of the year that have names: « Noël », « lundi de Pâques », « la veille de Noël », « fête des mères ». */
final class FeastPart {

    private static final Map<Sayings, Feast> FEASTS = Map.ofEntries(
            Map.entry(
                    Sayings.of("jour de l an", "le jour de l an", "nouvel an", "premier de l an", "le nouvel an"),
                    Feast.on(1, Month.JANUARY)),
            Map.entry(Sayings.of("epiphanie", "l epiphanie"), Feast.on(6, Month.JANUARY)),
            Map.entry(Sayings.of("chandeleur", "la chandeleur"), Feast.on(2, Month.FEBRUARY)),
            Map.entry(
                    Sayings.of("saint valentin", "st valentin", "la saint valentin", "la st valentin"),
                    Feast.on(14, Month.FEBRUARY)),
            Map.entry(Sayings.of("fete du travail", "la fete du travail"), Feast.on(1, Month.MAY)),
            Map.entry(Sayings.of("fete nationale", "la fete nationale"), Feast.on(14, Month.JULY)),
            Map.entry(Sayings.of("fete de la musique", "la fete de la musique"), Feast.on(21, Month.JUNE)),
            Map.entry(Sayings.of("assomption", "l assomption"), Feast.on(15, Month.AUGUST)),
            Map.entry(Sayings.of("halloween"), Feast.on(31, Month.OCTOBER)),
            Map.entry(Sayings.of("toussaint", "la toussaint"), Feast.on(1, Month.NOVEMBER)),
            Map.entry(Sayings.of("armistice", "l armistice"), Feast.on(11, Month.NOVEMBER)),
            Map.entry(Sayings.of("noel", "jour de noel", "le jour de noel"), Feast.on(25, Month.DECEMBER)),
            Map.entry(Sayings.of("reveillon de noel"), Feast.on(24, Month.DECEMBER)),
            Map.entry(
                    Sayings.of(
                            "saint sylvestre",
                            "st sylvestre",
                            "la saint sylvestre",
                            "reveillon du nouvel an",
                            "reveillon du jour de l an"),
                    Feast.on(31, Month.DECEMBER)),
            Map.entry(Sayings.of("paques", "dimanche de paques"), Feast.easterPlus(0)),
            Map.entry(Sayings.of("ascension", "l ascension"), Feast.easterPlus(39)),
            Map.entry(Sayings.of("pont de l ascension", "le pont de l ascension"), Feast.easterPlus(40)),
            Map.entry(Sayings.of("pentecote", "la pentecote"), Feast.easterPlus(49)),
            Map.entry(Sayings.of("fete des grands meres", "la fete des grands meres"), Feast.sunday(1, Month.MARCH)),
            Map.entry(Sayings.of("fete des meres", "la fete des meres"), Feast.mothersDay()),
            Map.entry(Sayings.of("fete des peres", "la fete des peres"), Feast.sunday(3, Month.JUNE)));

    private static final Map<DayOfWeek, Map<Sayings, Feast>> WITH_A_WEEKDAY = Map.of(
            DayOfWeek.MONDAY,
            Map.of(
                    Sayings.of("de paques", "paques"), Feast.easterPlus(1),
                    Sayings.of("de pentecote", "de la pentecote", "pentecote"), Feast.easterPlus(50)),
            DayOfWeek.TUESDAY,
            Map.of(Sayings.of("gras"), Feast.easterPlus(-47)),
            DayOfWeek.THURSDAY,
            Map.of(Sayings.of("de l ascension", "ascension"), Feast.easterPlus(39)),
            DayOfWeek.FRIDAY,
            Map.of(Sayings.of("saint"), Feast.easterPlus(-2)),
            DayOfWeek.SUNDAY,
            Map.of(
                    Sayings.of("de paques"), Feast.easterPlus(0),
                    Sayings.of("des rameaux"), Feast.easterPlus(-7),
                    Sayings.of("de pentecote"), Feast.easterPlus(49)));

    private static final Set<String> BEGINNINGS = Sayings.beginnings(FEASTS.keySet().stream());

    private static final Sayings EVE = Sayings.of("veille de", "la veille de", "veille du", "la veille du", "veille");
    private static final Sayings MORROW =
            Sayings.of("lendemain de", "le lendemain de", "lendemain du", "le lendemain du");

    /** « père Noël », « marché de Noël », « œufs de Pâques ». */
    private static final Set<String> NO_DAY = Set.of("de", "pere", "mere", "vive");

    private FeastPart() {}

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        var away = reading.take(EVE) ? -1 : reading.take(MORROW) ? 1 : 0;
        var feast = away == 0 && reading.isBehind(NO_DAY) ? null : feast(reading);
        if (feast == null) {
            return null;
        }
        var meant = feast.plus(away);
        var year = reading.attempt(() -> DatePart.year(reading));
        return year != null
                ? List.of(Stretch.day(meant.inYear().apply(year)))
                : today.occurrences(
                        2, n -> Stretch.day(meant.inYear().apply(today.date().getYear() + n)));
    }

    private static @Nullable Feast feast(Reading reading) {
        return reading.next() instanceof Token.Day ? reading.attempt(() -> onWeekday(reading)) : feastAnyDay(reading);
    }

    private static @Nullable Feast feastAnyDay(Reading reading) {
        return reading.standsOneOf(BEGINNINGS) ? taken(reading, FEASTS) : null;
    }

    private static @Nullable Feast onWeekday(Reading reading) {
        var weekday = reading.day();
        return weekday == null ? null : taken(reading, WITH_A_WEEKDAY.getOrDefault(weekday, Map.of()));
    }

    private static @Nullable Feast taken(Reading reading, Map<Sayings, Feast> feasts) {
        for (var named : feasts.entrySet()) {
            if (reading.take(named.getKey())) {
                return named.getValue();
            }
        }
        return null;
    }
}
