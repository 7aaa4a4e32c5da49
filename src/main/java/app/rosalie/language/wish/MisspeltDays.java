package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.Likeness;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Grain;
import app.rosalie.language.time.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days that are misspelt so that no rule of time knows them: « le 12 avirl », « vend 14h ». */
final class MisspeltDays {

    private static final List<String> MONTHS = CalendarNames.MONTHS;
    private static final Pattern MISSPELT = Pattern.compile("\\b(?:le )?(\\d{1,2}) ([a-z]{4,9})\\b");
    private static final String FRIDAY_IN_SHORT = "vend";
    private static final Pattern SHORT_FRIDAY =
            Pattern.compile("\\bvend\\.?(?= (?:\\d|aprem|aprm|matin|soir|midi|a |prochain|pro\\b)|$| ?[,?.!])");

    /** « Vend 20 » in short, and nothing that is sold. */
    private static final Pattern DATED_FRIDAY = Pattern.compile(
            "\\b(?:le )?vend\\.? ([1-9]|[12]\\d|3[01])(?= (?:a|de|d|des|apres|avant|je|j|jouvre|jfini|on|pr|pour|matin|aprem|soir|midi|\\d)\\b|$| ?[,?.!:])");

    private static final int MONTHS_AHEAD = 2;

    /** « Le 17 mais pas avant 10h »: one letter from a month, and a word of its own. */
    private static final Set<String> NO_MONTHS = Set.of("mais", "main", "mari", "maxi", "mail", "juif", "jury", "avis");

    private final String folded;
    private final ZonedDateTime now;
    private final List<Place> found = new ArrayList<>();

    private MisspeltDays(String folded, ZonedDateTime now) {
        this.folded = folded;
        this.now = now;
    }

    /** In the order in which they were looked for; nothing where letters and their folded form differ in number. */
    static List<Place> in(String text, ZonedDateTime now) {
        var folded = Folded.of(text);
        return folded.length() == text.length() ? new MisspeltDays(folded, now).all() : List.of();
    }

    private List<Place> all() {
        if (folded.chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
            each(MISSPELT, this::misspelt);
        }
        if (folded.contains(FRIDAY_IN_SHORT)) {
            each(DATED_FRIDAY, this::dated);
            each(SHORT_FRIDAY, _ -> now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.FRIDAY)));
        }
        return List.copyOf(found);
    }

    /** The next Friday of that number; null where it is none. */
    private @Nullable LocalDate dated(MatchResult match) {
        var day = Integer.parseInt(match.group(1));
        return now.toLocalDate()
                .datesUntil(now.toLocalDate().plusMonths(MONTHS_AHEAD))
                .filter(date -> date.getDayOfMonth() == day && date.getDayOfWeek() == DayOfWeek.FRIDAY)
                .findFirst()
                .orElse(null);
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
        if (found.stream().noneMatch(place -> place.span().overlaps(span))) {
            var start = day.atStartOfDay(now.getZone());
            found.add(new Place(
                    span,
                    List.of(new Moment(
                            span,
                            Grain.DAY,
                            new Moment.Within(start, day.plusDays(1).atStartOfDay(now.getZone())),
                            true,
                            false,
                            false))));
        }
    }

    /** The next month of that name, this one included. */
    private YearMonth month(String said) {
        var current = YearMonth.from(now);
        var named = current.withMonth(MONTHS.indexOf(said) + 1);
        return named.isBefore(current) ? named.plusYears(1) : named;
    }

    private @Nullable LocalDate misspelt(MatchResult match) {
        var typed = match.group(2);
        if (MONTHS.contains(typed) || NO_MONTHS.contains(typed)) {
            return null;
        }
        var day = Integer.parseInt(match.group(1));
        return IntStream.rangeClosed(1, 12)
                .filter(month -> typed.charAt(0) == MONTHS.get(month - 1).charAt(0))
                .filter(month -> Likeness.isWithinASlip(typed, MONTHS.get(month - 1)))
                .filter(month -> day >= 1 && day <= Month.of(month).minLength())
                .mapToObj(month -> month(MONTHS.get(month - 1)).atDay(day))
                .map(date -> date.isBefore(now.toLocalDate()) ? date.plusYears(1) : date)
                .findFirst()
                .orElse(null);
    }
}
