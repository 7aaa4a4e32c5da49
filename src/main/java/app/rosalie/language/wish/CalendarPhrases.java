package app.rosalie.language.wish;

import app.rosalie.language.Grain;
import app.rosalie.language.Moment;
import app.rosalie.language.Moments;
import app.rosalie.language.TextSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Days that are told by other days: « le dernier samedi de mars », « aujourd’hui en huit », « mercredi dans deux semaines », « le
 * lendemain de Noël », « le samedi avant Pâques »; and dates whose month is misspelt.
 */
final class CalendarPhrases {

    private static final List<String> MONTHS = CalendarNames.MONTHS;
    private static final String WEEKDAY =
            "(lun(?:di)?|mar(?:di)?|mer(?:c|cr|credi)?|jeu(?:di)?|ven(?:d|dr|dredi)?|sam(?:edi)?|dim(?:anche)?)";

    private static final Pattern NTH = Pattern.compile(
            "\\b(?:le )?(premier|1er|deuxieme|2e|2eme|2nd|second|troisieme|3e|3eme|quatrieme|4e|4eme|dernier) "
                    + WEEKDAY + " (?:de |du |d'|d )?(mois prochain|mois|" + String.join("|", MONTHS) + ")\\b");
    private static final Pattern IN_EIGHT =
            Pattern.compile("\\b(?:d')?(aujourd'?hui|ajd|auj|apres[ -]demain|demain|dem1|"
                    + WEEKDAY.substring(1, WEEKDAY.length() - 1) + ") en (huit|8|quinze|15)\\b");
    private static final Pattern IN_WEEKS = Pattern.compile(
            "\\b(?:le )?" + WEEKDAY
                    + " (?:dans|ds) (?:(une|1|deux|2|trois|3|quatre|4|cinq|5|six|6) (?:semaines?|sem)|(8|15|huit|quinze) (?:jours|j))\\b");
    private static final Pattern DAY_AFTER = Pattern.compile("\\b(?:le )?lendemain (?:de |du |d')");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:le )?" + WEEKDAY + " (?:juste )?(?:avant|avt|d'avant) (?=(?:le |la )?[a-z])");
    private static final Pattern WEEK_OF =
            Pattern.compile("\\b(?:toute |tte )?(?:la |une )?semaine (?:de |du |d')(?=(?:l'|la )?[a-z])");
    private static final Pattern MONDAY_OF =
            Pattern.compile("\\b(?:du |le |au )?lundi (?:de |d')(?=(?:la )?(?:paques|pentecote))");
    private static final Pattern BRIDGE = Pattern.compile("\\b(?:le )?pont (?:de |du |d')(?=(?:l'|la |l)?[a-z\\d])");
    private static final Pattern FROM_TO =
            Pattern.compile("^,? (?:du|de) " + WEEKDAY + " (?:au|a|jusqu'au) " + WEEKDAY + "\\b(?! \\d)");
    private static final Pattern WEEKEND_OF =
            Pattern.compile("\\b(?:le )?(?:week[ -]?end|we) (?:de |du |d')(?=(?:l'|la )?[a-z])");
    private static final Pattern UP_TO = Pattern.compile("^ (?:au|a|jusqu'au) (?:le )?" + WEEKDAY + "\\b(?! \\d)");
    private static final Pattern MISSPELT = Pattern.compile("\\b(?:le )?(\\d{1,2}) ([a-z]{4,9})\\b");
    private static final Pattern SHORT_FRIDAY =
            Pattern.compile("\\bvend?\\.?(?= (?:\\d|aprem|aprm|matin|soir|midi|a |prochain|pro\\b)|$| ?[,?.!])");

    /** « Le 17 mais pas avant 10h »: one letter from a month, and a word of its own. */
    private static final Set<String> NO_MONTHS = Set.of("mais", "main", "mari", "maxi", "mail", "juif", "jury", "avis");

    private static final DamerauLevenshteinDistance ONE_SLIP = new DamerauLevenshteinDistance(1);

    private final String folded;
    private final ZonedDateTime now;
    private final List<Place> found = new ArrayList<>();

    private CalendarPhrases(String folded, ZonedDateTime now) {
        this.folded = folded;
        this.now = now;
    }

    /** In the order in which they were looked for; nothing where letters and their folded form differ in number. */
    static List<Place> in(String text, ZonedDateTime now) {
        var folded = Folded.of(text);
        return folded.length() == text.length() ? new CalendarPhrases(folded, now).all() : List.of();
    }

    private List<Place> all() {
        each(NTH, this::nth);
        each(IN_EIGHT, match -> inEight(match.group(1), match.group(2)));
        each(IN_WEEKS, this::inWeeks);
        MONDAY_OF
                .matcher(folded)
                .results()
                .forEach(match -> dayAt(match.end())
                        .ifPresent(said -> add(
                                new TextSpan(match.start(), said.span().to()),
                                said.firstDay().orElseThrow().plusDays(1))));
        BRIDGE.matcher(folded).results().forEach(match -> dayAt(match.end()).ifPresent(said -> bridge(match, said)));
        WEEKEND_OF
                .matcher(folded)
                .results()
                .forEach(match -> dayAt(match.end()).ifPresent(said -> {
                    var saturday =
                            said.firstDay().orElseThrow().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                    add(new TextSpan(match.start(), said.span().to()), saturday, saturday.plusDays(1));
                }));
        WEEK_OF.matcher(folded)
                .results()
                .forEach(match -> dayAt(match.end())
                        .filter(said -> said.lastDay().equals(said.firstDay()))
                        .ifPresent(said -> {
                            var monday = said.firstDay()
                                    .orElseThrow()
                                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                            add(new TextSpan(match.start(), said.span().to()), monday, monday.plusDays(6));
                        }));
        relative(DAY_AFTER, (_, day) -> day.plusDays(1));
        relative(BEFORE, (match, day) -> day.with(TemporalAdjusters.previous(weekday(match.group(1)))));
        each(MISSPELT, this::misspelt);
        each(SHORT_FRIDAY, _ -> now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.FRIDAY)));
        return List.copyOf(found);
    }

    private void each(Pattern pattern, Function<MatchResult, @Nullable LocalDate> day) {
        pattern.matcher(folded).results().forEach(match -> {
            var date = day.apply(match);
            if (date != null) {
                add(new TextSpan(match.start(), match.end()), date);
            }
        });
    }

    private void add(TextSpan span, LocalDate day) {
        var upTo = UP_TO.matcher(folded.substring(span.to()));
        if (upTo.find()) {
            add(
                    new TextSpan(span.from(), span.to() + upTo.end()),
                    day,
                    day.with(TemporalAdjusters.next(weekday(upTo.group(1)))));
        } else {
            add(span, day, day);
        }
    }

    private void add(TextSpan span, LocalDate day, LocalDate last) {
        if (found.stream().noneMatch(place -> place.span().overlaps(span))) {
            var start = day.atStartOfDay(now.getZone());
            found.add(new Place(
                    span,
                    List.of(new Moment(
                            span,
                            Grain.DAY,
                            new Moment.Within(start, last.plusDays(1).atStartOfDay(now.getZone())),
                            true,
                            false,
                            false))));
        }
    }

    @FunctionalInterface
    private interface FromDay {
        LocalDate day(MatchResult match, LocalDate said);
    }

    /** Told by the day that stands right behind. */
    private void relative(Pattern pattern, FromDay rule) {
        pattern.matcher(folded)
                .results()
                .forEach(match -> dayAt(match.end())
                        .ifPresent(said -> add(
                                new TextSpan(match.start(), said.span().to()),
                                rule.day(match, said.firstDay().orElseThrow()))));
    }

    /** From the feast to the weekend beside it, or as it is said. */
    private void bridge(MatchResult match, Moment said) {
        var feast = said.firstDay().orElseThrow();
        var fromTo = FROM_TO.matcher(folded.substring(said.span().to()));
        if (fromTo.find()) {
            var monday = feast.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            add(
                    new TextSpan(match.start(), said.span().to() + fromTo.end()),
                    monday.with(TemporalAdjusters.nextOrSame(weekday(fromTo.group(1)))),
                    monday.with(TemporalAdjusters.nextOrSame(weekday(fromTo.group(2)))));
        } else {
            var early = feast.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
            add(
                    new TextSpan(match.start(), said.span().to()),
                    early ? feast.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY)) : feast,
                    early ? feast : feast.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
    }

    private Optional<Moment> dayAt(int at) {
        var rest = folded.substring(at);
        return Moments.in(rest, now).stream()
                .filter(moment -> moment.daySaid()
                        && !moment.timeSaid()
                        && moment.firstDay().isPresent())
                .filter(moment -> moment.span().from() <= "l'a".length())
                .findFirst()
                .map(moment -> new Moment(
                        new TextSpan(
                                at + moment.span().from(), at + moment.span().to()),
                        moment.grain(),
                        moment.value(),
                        true,
                        false,
                        false));
    }

    private LocalDate nth(MatchResult match) {
        var month = month(match.group(3));
        var weekday = weekday(match.group(2));
        return switch (match.group(1)) {
            case "dernier" -> month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
            case "premier", "1er" -> inMonth(month, 1, weekday);
            case "deuxieme", "2e", "2eme", "2nd", "second" -> inMonth(month, 2, weekday);
            case "troisieme", "3e", "3eme" -> inMonth(month, 3, weekday);
            default -> inMonth(month, 4, weekday);
        };
    }

    private static LocalDate inMonth(YearMonth month, int nth, DayOfWeek weekday) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** The next month of that name, this one included. */
    private YearMonth month(String said) {
        var current = YearMonth.from(now);
        if (said.startsWith("mois")) {
            return said.equals("mois") ? current : current.plusMonths(1);
        }
        var named = current.withMonth(MONTHS.indexOf(said) + 1);
        return named.isBefore(current) ? named.plusYears(1) : named;
    }

    private LocalDate inEight(String day, String much) {
        var weeks = much.equals("huit") || much.equals("8") ? 1 : 2;
        var today = now.toLocalDate();
        if (day.startsWith("auj") || day.equals("ajd")) {
            return today.plusWeeks(weeks);
        }
        if (day.startsWith("apres")) {
            return today.plusDays(2).plusWeeks(weeks);
        }
        return day.startsWith("dem")
                ? today.plusDays(1).plusWeeks(weeks)
                : today.with(TemporalAdjusters.next(weekday(day))).plusWeeks(weeks);
    }

    /** That day of the week so many weeks on. */
    private LocalDate inWeeks(MatchResult match) {
        var weeks = match.group(2) == null ? days(match.group(3)) : count(match.group(2));
        return now.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday(match.group(1))))
                .plusWeeks(weeks);
    }

    private static int days(String said) {
        return said.equals("8") || said.equals("huit") ? 1 : 2;
    }

    private static int count(String said) {
        return switch (said) {
            case "une", "1" -> 1;
            case "deux", "2" -> 2;
            case "trois", "3" -> 3;
            case "quatre", "4" -> 4;
            case "cinq", "5" -> 5;
            default -> 6;
        };
    }

    private @Nullable LocalDate misspelt(MatchResult match) {
        var typed = match.group(2);
        if (MONTHS.contains(typed) || NO_MONTHS.contains(typed)) {
            return null;
        }
        var day = Integer.parseInt(match.group(1));
        return IntStream.rangeClosed(1, 12)
                .filter(month -> typed.charAt(0) == MONTHS.get(month - 1).charAt(0))
                .filter(month -> ONE_SLIP.apply(typed, MONTHS.get(month - 1)) >= 0)
                .filter(month -> day >= 1 && day <= Month.of(month).minLength())
                .mapToObj(month -> month(MONTHS.get(month - 1)).atDay(day))
                .map(date -> date.isBefore(now.toLocalDate()) ? date.plusYears(1) : date)
                .findFirst()
                .orElse(null);
    }

    private static DayOfWeek weekday(String said) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> CalendarNames.WEEKDAYS.get(day.ordinal()).startsWith(said.substring(0, 3)))
                .findFirst()
                .orElseThrow();
    }
}
