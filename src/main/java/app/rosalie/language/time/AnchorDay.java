package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feast or a date by which something else is told: the Easter of « le lendemain de Pâques », the « 1er mai » of its bridge. */
final class AnchorDay {

    private static final Phrases OF = TimeWord.OF.phrases();
    private static final Phrases OF_THE = TimeWord.OF_THE.phrases();
    private static final Phrases THE = TimeWord.THE_ONE.phrases();

    private AnchorDay() {}

    /** « de Noël », « du 20 mars », « de l'Ascension »; reads it, or stays. */
    static @Nullable List<DayStretch> of(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> {
            var article = cursor.take(OF_THE);
            return article || cursor.take(OF) ? plain(cursor, reference, article) : null;
        });
    }

    /** « Noël », « le 20 mars »; reads it, or stays. */
    static @Nullable List<DayStretch> plain(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> plain(cursor, reference, false));
    }

    private static @Nullable List<DayStretch> plain(TokenCursor cursor, ReferenceDay reference, boolean article) {
        var feast = NamedDayRule.anywhere(cursor, reference);
        if (feast != null) {
            return feast;
        }
        var led = cursor.take(THE) || article;
        feast = led ? NamedDayRule.anywhere(cursor, reference) : null;
        return feast != null ? feast : CalendarRule.date(cursor, reference, led);
    }
}
