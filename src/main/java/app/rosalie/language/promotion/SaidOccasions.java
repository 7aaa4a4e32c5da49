package app.rosalie.language.promotion;

import app.rosalie.language.promotion.SaidPromotion.Hours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** « Les mardis et jeudis matin », « en semaine de 9h à 12h »: days that come again, and hours of each. */
final class SaidOccasions {

    private static final List<String> NAMES =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final String NAME = "(?:" + String.join("|", NAMES) + ")";
    private static final String NO_DATE = "(?! ?\\d)(?! prochain)";

    private static final Pattern RANGE =
            Pattern.compile("\\b(?:du|de) (" + NAME + ")s? (?:au|a) (" + NAME + ")s?\\b" + NO_DATE);
    private static final Pattern ROW = Pattern.compile("\\b(?:(?:tous|toutes|chaque|que|les|le) )*" + NAME
            + "s?\\b(?:(?:\\s?[,/&+]\\s?|\\s+et\\s+|\\s+ou\\s+|\\s+)(?:les |le )?" + NAME + "s?\\b)*" + NO_DATE);
    private static final Pattern EACH =
            Pattern.compile("dis\\b|dimanches\\b|\\b(?:tous|chaque|les|le) |" + NAME + ".*" + NAME);
    private static final Pattern ONE_NAME = Pattern.compile(NAME);
    private static final Pattern WORKDAYS = Pattern.compile("\\ben semaine\\b(?! prochaine)|\\bjours? de semaine\\b");
    private static final Pattern WEEKENDS = Pattern.compile("\\b(?:les|tous les) week[- ]?ends?\\b");
    private static final Pattern EVERY_DAY = Pattern.compile("\\btous les jours\\b|\\bchaque jour\\b");

    private static final String CLOCK = "(\\d{1,2})\\s?(?:h|:|heures?)\\s?(\\d{2})?\\b";
    private static final Pattern FROM_TO =
            Pattern.compile("\\b(?:de |entre )?" + CLOCK + "\\s?(?:-|–|a|et|jusqu'a)\\s?" + CLOCK);
    private static final Pattern BARE_FROM =
            Pattern.compile("\\b(?:de |entre )?(\\d{1,2})()\\s?(?:-|–|a|et)\\s?" + CLOCK);
    private static final Pattern BEFORE = Pattern.compile("\\b(?:avant|jusqu'a) " + CLOCK);
    private static final Pattern AFTER = Pattern.compile("\\b(?:apres|a partir de|des) " + CLOCK);
    private static final String THE = "\\b(?:(?:tous|toutes|le|les|en|l'|au|du) ?)*";
    private static final Pattern AFTERNOON = Pattern.compile(THE + "(?:apres[- ]?midis?|aprems?|aprem)\\b");
    private static final Pattern MORNING = Pattern.compile(THE + "mat(?:in|ins|inee|inees)\\b");
    private static final Pattern NOON = Pattern.compile(THE + "midis?\\b");
    private static final Pattern EVENING = Pattern.compile(THE + "(?:soir|soirs|soiree|soirees)\\b");

    private static final int HOUR = 60;
    private static final int MIDDAY = 12 * HOUR;
    private static final int AFTER_NOON = 14 * HOUR;
    private static final int DUSK = 18 * HOUR;
    private static final int MIDNIGHT = 24 * HOUR;

    private SaidOccasions() {}

    static Set<DayOfWeek> daysTaken(Masked text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (text.takes(EVERY_DAY)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        text.take(RANGE, found -> range(day(found.group(1)), day(found.group(2))))
                .or(() -> text.takeFirst(ROW, SaidOccasions::row))
                .ifPresent(days::addAll);
        if (text.takes(WORKDAYS)) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (text.takes(WEEKENDS)) {
            days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        return days;
    }

    /** « Mardi » alone is a date. */
    private static Optional<Set<DayOfWeek>> row(MatchResult found) {
        return EACH.matcher(found.group()).find()
                ? Optional.of(ONE_NAME.matcher(found.group())
                        .results()
                        .map(name -> day(name.group()))
                        .collect(() -> EnumSet.noneOf(DayOfWeek.class), Set::add, Set::addAll))
                : Optional.empty();
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }

    private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (var day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    static Optional<Hours> hoursTaken(Masked text) {
        return text.takeFirst(FROM_TO, found -> hours(minute(found, 1), minute(found, 3)))
                .or(() -> text.takeFirst(BARE_FROM, found -> hours(minute(found, 1), minute(found, 3))))
                .or(() -> text.takeFirst(BEFORE, found -> hours(0, minute(found, 1))))
                .or(() -> text.takeFirst(AFTER, found -> hours(minute(found, 1), MIDNIGHT)))
                .or(() -> parts(text));
    }

    /** « Le matin et l’après-midi » are one stretch; « le matin et le soir » are none, and stay unread but for the first. */
    private static Optional<Hours> parts(Masked text) {
        var said = new ArrayList<Hours>();
        add(text, MORNING, new Hours(0, MIDDAY), said);
        add(text, AFTERNOON, new Hours(MIDDAY, DUSK), said);
        add(text, NOON, new Hours(MIDDAY, AFTER_NOON), said);
        add(text, EVENING, new Hours(DUSK, MIDNIGHT), said);
        return said.stream().reduce((one, next) -> new Hours(one.from(), next.to()));
    }

    private static void add(Masked text, Pattern words, Hours hours, List<Hours> said) {
        var joins = said.isEmpty() || said.getLast().to() == hours.from();
        if (joins && text.takes(words)) {
            said.add(hours);
        }
    }

    private static Optional<Hours> hours(int from, int to) {
        return from < to && to <= MIDNIGHT ? Optional.of(new Hours(from, to)) : Optional.empty();
    }

    private static int minute(MatchResult found, int group) {
        var minutes = found.group(group + 1);
        return Integer.parseInt(found.group(group)) * HOUR
                + (minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes));
    }
}
