package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.From;
import app.rosalie.language.time.Moment.Until;
import app.rosalie.language.time.Moment.Value;
import app.rosalie.language.time.Moment.Within;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a moment open on one side: « à partir de », « après », « avant », « jusqu'à », « d'ici », « depuis ». */
enum OpenEnd {
    FROM(TimeWord.OPEN_FROM),
    SINCE(TimeWord.OPEN_SINCE),
    AFTER(TimeWord.OPEN_AFTER),
    BEFORE(TimeWord.OPEN_BEFORE),
    UNTIL(TimeWord.OPEN_UNTIL),
    /** Counted, or by a name: « d'ici 3 jours », « d'ici vendredi ». */
    WITHIN(TimeWord.OPEN_WITHIN);

    private static final Phrases LATEST = TimeWord.LATEST.phrases();

    private static final Set<String> ARTICLES = TimeWord.ENDS_IN_AN_ARTICLE.words();

    static final Set<String> BEGINNINGS =
            Phrases.beginnings(Arrays.stream(values()).map(bound -> bound.ways).toList());

    private final Phrases ways;

    OpenEnd(TimeWord words) {
        this.ways = words.phrases();
    }

    static @Nullable OpenEnd next(TokenCursor cursor) {
        if (cursor.standsOneOf(BEGINNINGS)) {
            for (var bound : values()) {
                if (cursor.take(bound.ways)) {
                    return bound;
                }
            }
        }
        return null;
    }

    /** What makes the moment before it open: « lundi au plus tard », « demain 16h dernier délai ». */
    static @Nullable OpenEnd behind(TokenCursor cursor) {
        return cursor.take(LATEST) ? UNTIL : null;
    }

    /** Whether what makes the moment before it open stands here. */
    static boolean stands(TokenCursor cursor) {
        return cursor.stands(LATEST);
    }

    /** Whether its last word lets a number alone be a day: « jusqu'au 5 ». */
    static boolean endsInAnArticle(TokenCursor cursor) {
        return cursor.isBehind(ARTICLES);
    }

    Value of(Value value) {
        return switch (this) {
            case FROM, SINCE -> new From(start(value));
            case AFTER -> new From(end(value));
            case BEFORE -> new Until(start(value));
            case UNTIL, WITHIN -> new Until(end(value));
        };
    }

    private static ZonedDateTime start(Value value) {
        return switch (value) {
            case At(var at) -> at;
            case Within(var start, var _) -> start;
            case From(var start) -> start;
            case Until(var end) -> end;
        };
    }

    private static ZonedDateTime end(Value value) {
        return switch (value) {
            case At(var at) -> at;
            case Within(var _, var end) -> end;
            case From(var start) -> start;
            case Until(var end) -> end;
        };
    }
}
