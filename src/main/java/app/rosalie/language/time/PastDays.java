package app.rosalie.language.time;

import app.rosalie.language.text.LeftOver;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days that have been, as people type them when asked for some: « juillet », « du 1 au 15 », « la semaine dernière », « 2025 ». */
public final class PastDays {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private PastDays() {}

    /**
     * The days that the text says and nothing else; the latest that have begun, where it leaves open which are meant. Never
     * throws. The zone is that of {@code now}.
     */
    public static Optional<Days> read(String text, ZonedDateTime now) {
        if (YEAR.matcher(text.strip()).matches()) {
            Year year = Year.parse(text.strip());
            return Optional.of(new Days(year.atDay(1), year.atDay(year.length())));
        }
        var moments = Mentions.before(text, now).moments();
        if (moments.isEmpty() || !saysNothingElse(text, moments)) {
            return Optional.empty();
        }
        return Optional.of(days(moments.getFirst(), now.toLocalDate()));
    }

    private static boolean saysNothingElse(String text, List<Moment> moments) {
        var span = moments.getFirst().span();
        return moments.getFirst().daySaid()
                && moments.stream().allMatch(moment -> moment.span().equals(span))
                && LeftOver.words(text, List.of(span)).isEmpty();
    }

    /** « depuis le 3 » ends today, or with its own day. */
    private static Days days(Moment moment, LocalDate today) {
        var first = moment.firstDay().or(moment::lastDay).orElse(today);
        var last = moment.lastDay().orElse(today);
        return new Days(first, last.isBefore(first) ? first : last);
    }
}
