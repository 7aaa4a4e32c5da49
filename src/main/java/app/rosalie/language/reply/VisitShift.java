package app.rosalie.language.reply;

import app.rosalie.language.reply.ClientReply.OtherTime;
import app.rosalie.language.reply.NamedTime.Kind;
import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.Days;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days counted from the visit's own: « d'une semaine », « de deux jours », « le lendemain ». */
final class VisitShift {

    private static final int MOST = 60;
    /** « enceinte de 5 mois ». */
    private static final Set<String> LASTING =
            Set.of("enceinte", "grossesse", "bebe", "fils", "fille", "arret", "conge", "conges", "vacances", "platre");

    private static final Phrases OF = Phrases.of("d", "de");
    private static final Phrases DAYS = Phrases.of("jour", "jours", "j");
    private static final Phrases WEEKS = Phrases.of("semaine", "semaines", "sem");
    private static final Phrases MONTHS = Phrases.of("mois");
    private static final Phrases DAY_AFTER =
            Phrases.of("le lendemain", "lendemain", "le jour d apres", "le jour suivant");
    private static final Phrases TWO_DAYS_AFTER = Phrases.of("le surlendemain", "surlendemain");
    private static final Phrases DAY_BEFORE = Phrases.of("la veille", "le jour d avant");

    private final TokenCursor cursor;

    private VisitShift(TokenCursor cursor) {
        this.cursor = cursor;
    }

    static List<NamedTime> in(String text, LocalDate visit) {
        var cursor = TokenCursor.within(text);
        var reader = new VisitShift(cursor);
        var found = new ArrayList<NamedTime>();
        while (!cursor.atEnd()) {
            var start = cursor.position();
            var period = cursor.isBehind(LASTING) ? null : cursor.attempt(reader::next);
            if (period == null) {
                cursor.moveTo(start + 1);
            } else {
                var days = List.of(Days.of(visit.plus(period)));
                found.add(new NamedTime(cursor.since(start), Kind.OTHER, new OtherTime(days, null, null)));
            }
        }
        return found;
    }

    private @Nullable Period next() {
        if (cursor.take(DAY_AFTER)) {
            return Period.ofDays(1);
        }
        if (cursor.take(TWO_DAYS_AFTER)) {
            return Period.ofDays(2);
        }
        return cursor.take(DAY_BEFORE) ? Period.ofDays(-1) : counted();
    }

    private @Nullable Period counted() {
        if (!cursor.take(OF)) {
            return null;
        }
        var digits = cursor.numeral();
        var count = digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
        if (count == null || count > MOST) {
            return null;
        }
        return cursor.take(WEEKS)
                ? Period.ofWeeks(count)
                : cursor.take(DAYS) ? Period.ofDays(exact(count)) : cursor.take(MONTHS) ? Period.ofMonths(count) : null;
    }

    /** « huit jours » are a week, « quinze jours » are two. */
    private static int exact(int days) {
        return days == 8 || days == 15 ? days - 1 : days;
    }
}
