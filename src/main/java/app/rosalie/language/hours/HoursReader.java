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

    private static final Phrases FILLERS = HoursWord.FILLER.phrases();
    private static final Phrases NON_STOP = HoursWord.NON_STOP.phrases();
    private static final Phrases CLOSED = HoursWord.CLOSED.phrases();
    private static final Phrases EXCEPT = HoursWord.EXCEPT.phrases();
    private static final Phrases PAUSE = HoursWord.PAUSE.phrases();
    private static final Phrases ABOUT_CLOSING = HoursWord.BEHIND_CLOSED.phrases();
    private static final Phrases LIST = HoursWord.AND.phrases();

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
