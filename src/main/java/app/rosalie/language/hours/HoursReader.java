package app.rosalie.language.hours;

import app.rosalie.language.hours.HoursAnswer.Reason;
import app.rosalie.language.hours.HoursAnswer.Refused;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.RangeRule;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** The usual opening hours of a week as people type them: « mar-sam 9h-19h, pause 12h-13h ». */
public final class HoursReader {

    private static final String SEPARATORS = ",;.:/&|+()-!";

    private static final Phrases FILLERS = Phrases.of(
            "et",
            "puis",
            "mais",
            "de",
            "du",
            "des",
            "le",
            "les",
            "la",
            "l",
            "a",
            "ouvert",
            "ouverte",
            "ouverts",
            "ouverture",
            "horaire",
            "horaires",
            "matin",
            "matinee",
            "aprem",
            "apres midi",
            "je travaille",
            "je bosse",
            "je suis",
            "on travaille",
            "on est",
            "nous sommes",
            "c est",
            "mes horaires",
            "mes horaires sont",
            "mon salon est",
            "le salon est",
            "bonjour",
            "merci");
    private static final Phrases NON_STOP = Phrases.of(
            "sans interruption",
            "non stop",
            "nonstop",
            "journee continue",
            "en continu",
            "sans pause",
            "en journee continue");
    private static final Phrases CLOSED = Phrases.of(
            "ferme",
            "fermee",
            "fermes",
            "fermeture",
            "je suis fermee",
            "je ferme",
            "repos",
            "jour de repos",
            "off",
            "conge",
            "je ne travaille pas",
            "pas de travail");
    private static final Phrases EXCEPT = Phrases.of("sauf", "hors", "excepte", "hormis", "a part");
    private static final Phrases PAUSE = Phrases.of(
            "pause",
            "pause dejeuner",
            "pause dej",
            "pause midi",
            "pause du midi",
            "pause de midi",
            "avec une pause",
            "avec pause",
            "avec une pause dejeuner",
            "coupure",
            "dejeuner",
            "avec coupure");
    private static final Phrases ABOUT_CLOSING =
            Phrases.of("le", "les", "de", "du", "toujours", "le midi", "tous les midis", "tous les");
    private static final Phrases LIST = Phrases.of("et", "ni", "ou");

    private final TokenCursor cursor;
    private final WeekDraft draft = new WeekDraft();

    private HoursReader(String text) {
        cursor = TokenCursor.of(text);
    }

    /** The week, or why there is none; never an exception. Later days win over earlier ones: « mar-sam 9-19, jeu 10-21 ». */
    public static HoursAnswer read(String text) {
        return new HoursReader(text).answer();
    }

    private HoursAnswer answer() {
        skipJoints();
        while (!cursor.atEnd()) {
            if (!clause()) {
                return new Refused(Reason.UNCLEAR);
            }
            skipJoints();
        }
        return draft.answer();
    }

    private void skipJoints() {
        while (cursor.takeAny(SEPARATORS) || cursor.take(FILLERS)) {
            continue;
        }
    }

    private boolean clause() {
        if (cursor.take(NON_STOP)) {
            return true;
        }
        if (cursor.take(PAUSE)) {
            return pause();
        }
        if (cursor.take(EXCEPT)) {
            cursor.skip(ABOUT_CLOSING);
            return pause() || listed(draft::except);
        }
        if (cursor.take(CLOSED)) {
            cursor.skip(ABOUT_CLOSING);
            return pause() || closed();
        }
        return days() || hours();
    }

    private boolean pause() {
        var pause = cursor.attempt(() -> {
            skipJoints();
            return RangeRule.next(cursor);
        });
        if (pause != null) {
            draft.pause(pause);
        }
        return pause != null;
    }

    /** « mercredi fermé » closes what was just said, « fermé le mercredi » what comes. */
    private boolean closed() {
        if (draft.isWaitingForHours() && !(daysStandHere(false) && !daysStandHere(true))) {
            draft.closeWaiting();
            return true;
        }
        return listed(draft::close);
    }

    private boolean days() {
        var days = WeekdaysRule.next(cursor);
        if (days != null) {
            draft.days(days);
        }
        return days != null;
    }

    private boolean hours() {
        var hours = RangeRule.next(cursor);
        if (hours != null) {
            draft.open(hours);
        }
        return hours != null;
    }

    /** Days up to the one whose own hours follow, if those of earlier days are known: « sauf dimanche, samedi 9h-13h ». */
    private boolean listed(Consumer<Set<DayOfWeek>> said) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var more = WeekdaysRule.next(cursor);
        while (more != null) {
            days.addAll(more);
            more = cursor.attempt(() -> {
                if (!cursor.takeAny(",&/+")) {
                    cursor.take(LIST);
                }
                return draft.isWaitingForHours() || !daysStandHere(true) ? WeekdaysRule.next(cursor) : null;
            });
        }
        said.accept(days);
        return !days.isEmpty();
    }

    private boolean daysStandHere(boolean withHours) {
        var start = cursor.position();
        var stand = WeekdaysRule.next(cursor) != null && (!withHours || hoursStandHere());
        cursor.moveTo(start);
        return stand;
    }

    /** Right behind the days: « fermé dimanche et lundi, 9h-19h » gives its hours to all the other days. */
    private boolean hoursStandHere() {
        cursor.takeAny(":");
        cursor.skip(FILLERS);
        return RangeRule.next(cursor) != null;
    }
}
