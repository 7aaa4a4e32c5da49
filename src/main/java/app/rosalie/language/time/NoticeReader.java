package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long beforehand somebody wants to hear of something: « 1 jour avant », « je peux venir en 30 minutes », « la veille ». */
public final class NoticeReader {

    private static final Duration LONGEST = Duration.ofDays(14);

    private static final Phrases WITHIN = TimeWord.IN.phrases();
    private static final Phrases IN_ADVANCE = TimeWord.IN_ADVANCE.phrases();
    private static final Phrases DAYS = TimeWord.DAYS.phrases();
    private static final Phrases WEEKS = TimeWord.WEEKS.phrases();
    private static final Phrases EVE = TimeWord.EVE.phrases();

    private NoticeReader() {}

    /** From 5 minutes to 14 days; nothing where no stretch of time stands as one, an hour of the clock for instance. */
    public static Optional<Duration> read(String text) {
        var cursor = TokenCursor.of(text);
        var alone = length(cursor);
        if (alone != null && cursor.isFinished()) {
            return Optional.of(alone);
        }
        for (cursor = TokenCursor.within(text); !cursor.atEnd(); cursor.moveTo(cursor.position() + 1)) {
            var found = next(cursor);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Duration next(TokenCursor cursor) {
        return cursor.attempt(() -> {
            if (cursor.take(EVE)) {
                return cursor.isFinished() ? Duration.ofDays(1) : null;
            }
            var within = cursor.take(WITHIN);
            var length = length(cursor);
            return length != null && (within || cursor.take(IN_ADVANCE)) ? length : null;
        });
    }

    private static @Nullable Duration length(TokenCursor cursor) {
        var days = cursor.attempt(() -> days(cursor));
        var length = days != null ? days : DurationReader.next(cursor);
        return length == null || length.compareTo(LONGEST) > 0 ? null : length;
    }

    /** What {@link DurationReader} does not read: nothing that is done lasts so long. */
    private static @Nullable Duration days(TokenCursor cursor) {
        var digits = cursor.numeral();
        var count = digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
        if (count == null || count < 1 || count > 14 * 24) {
            return null;
        }
        if (cursor.take(DAYS)) {
            return Duration.ofDays(count);
        }
        if (cursor.take(WEEKS)) {
            return Duration.ofDays(7L * count);
        }
        return count > 12 && cursor.take(Unit.HOUR) ? Duration.ofHours(count) : null;
    }
}
