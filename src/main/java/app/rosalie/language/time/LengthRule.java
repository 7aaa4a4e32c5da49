package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long something takes, where it stands behind words that say so: « pendant 2h », « un massage d'1h ». */
final class LengthRule {

    private static final Phrases SURE = TimeWord.LASTS.phrases();
    private static final Phrases OF = TimeWord.LENGTH_OF.phrases();

    /** « le rdv de 2h » is the one at two. */
    private static final Set<String> VISITS = TimeWord.VISIT.words();

    private static final Duration LONGEST_OF = Duration.ofHours(4);
    private static final Phrases WORK = TimeWord.OF.phrases();
    private static final Phrases NO_WORK = TimeWord.NO_WORK.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = Phrases.beginnings(SURE, OF);

    private LengthRule() {}

    /** Reads the words and the length, or stays. */
    static @Nullable Duration introduced(TokenCursor cursor) {
        return cursor.attempt(() -> {
            var ofVisit = cursor.isBehind(VISITS);
            var sure = cursor.take(SURE);
            if (!sure && (!cursor.take(OF) || ofVisit || cursor.stands(0, ':'))) {
                return null;
            }
            cursor.takeAny(":");
            var length = DurationReader.next(cursor);
            return length != null && (sure || length.compareTo(LONGEST_OF) <= 0) ? length : null;
        });
    }

    /** « 2h de massage ». */
    static boolean isOfWork(TokenCursor cursor) {
        return cursor.stands(WORK) && !cursor.stands(NO_WORK) && cursor.next(1) instanceof Token.Word;
    }
}
