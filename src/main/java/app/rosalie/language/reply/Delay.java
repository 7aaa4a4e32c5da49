package app.rosalie.language.reply;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.InstantRule;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How late somebody comes who says so. */
record Delay(String text, List<HeardClause> clauses, LocalDateTime start) {

    /** Who comes later than this, without calling it late, wants another time. */
    private static final int LATEST_ARRIVAL = 30;

    /** Up to here even who asks for it is just late. */
    private static final int SHORT = 15;

    /** « 14h20 » is a time of the day; nobody is as late as that. */
    private static final Duration LONGEST = Duration.ofHours(6);

    /** « je cherche une place depuis 10 minutes ». */
    private static final Set<String> PASSED = Set.of("depuis");

    private static final Set<String> TENS = Set.of("dizaine", "quinzaine", "vingtaine", "trentaine");
    private static final Phrases RATHER =
            Phrases.of("petite", "petites", "bonnes", "bonne", "grosses", "de", "a", "ou");
    private static final Phrases LATE = Phrases.of("retard", "en retard", "de retard", "retard de");

    /** « j'arrive vers 14h15 », for who is expected at 14:00. */
    boolean isArrival() {
        return arrival().isPresent();
    }

    OptionalInt minutes() {
        var cursor = TokenCursor.within(text);
        while (!cursor.atEnd()) {
            var minutes = cursor.isBehind(PASSED) ? null : cursor.attempt(() -> counted(cursor));
            if (minutes != null) {
                return OptionalInt.of(minutes);
            }
            cursor.moveTo(cursor.position() + 1);
        }
        return arrival();
    }

    private static @Nullable Integer counted(TokenCursor cursor) {
        var late = cursor.take(LATE);
        var length = cursor.attempt(() -> InstantRule.duration(cursor));
        if (length != null) {
            return length.compareTo(LONGEST) <= 0 ? Integer.valueOf((int) length.toMinutes()) : null;
        }
        var count = count(cursor);
        cursor.skip(RATHER);
        var measured = cursor.next() instanceof Measure measure && measure.unit() == Unit.MINUTE;
        var named = measured || late || cursor.take(LATE);
        return count != null && named && count <= LONGEST.toMinutes() ? count : null;
    }

    private static @Nullable Integer count(TokenCursor cursor) {
        var digits = cursor.numeral();
        if (digits != null) {
            return digits.value();
        }
        if (!cursor.standsOneOf(TENS)) {
            return NumberWords.next(cursor);
        }
        var word = cursor.word();
        return switch (word == null ? "" : word.folded()) {
            case "dizaine" -> 10;
            case "quinzaine" -> 15;
            case "vingtaine" -> 20;
            default -> 30;
        };
    }

    private OptionalInt arrival() {
        return clauses.stream()
                .filter(heard -> heard.has(ReplyMeaning.COMES) || heard.has(ReplyMeaning.LATE) || heard.isBounded())
                .flatMapToInt(heard -> new WantedTimes(heard)
                        .all().stream()
                                .flatMapToInt(this::minutesBehind)
                                .filter(minutes -> minutes <= SHORT || heard.isBounded() || !isAsked(heard)))
                .findFirst();
    }

    private static boolean isAsked(HeardClause heard) {
        return heard.has(ReplyMeaning.SLOT) || heard.clause().asked();
    }

    private IntStream minutesBehind(NamedTime time) {
        var within = time.said().within();
        var at = within != null && within.end().equals(LocalTime.MIDNIGHT)
                ? within.start()
                : time.said().time();
        var here = time.said().days().isEmpty() || time.said().days().contains(Days.of(start.toLocalDate()));
        var minutes = at == null ? 0 : Duration.between(start.toLocalTime(), at).toMinutes();
        return here && minutes > 0 && minutes <= LATEST_ARRIVAL ? IntStream.of((int) minutes) : IntStream.empty();
    }
}
