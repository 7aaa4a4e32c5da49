package app.rosalie.chat.diary;

import app.rosalie.agenda.Repetition;
import app.rosalie.agenda.Repetition.Choice;
import app.rosalie.chat.DiaryAction;

/** How a visit is to come again, as it travels from button to button; whatever was forged is cut to what is allowed. */
record Rhythm(long visitId, int weeks, int times, Choices choices) {

    static Rhythm of(long visitId, int weeks, int times, long choices) {
        return new Rhythm(
                visitId,
                Math.clamp(weeks, 1, Repetition.MOST_WEEKS),
                Math.clamp(times, 1, Repetition.MOST_TIMES),
                new Choices(choices));
    }

    Rhythm with(int turn, Choice choice) {
        return new Rhythm(visitId, weeks, times, choices.with(turn, choice));
    }

    DiaryAction plan() {
        return new DiaryAction.PlanRepeat(visitId, weeks, times, choices.packed());
    }

    DiaryAction date(int turn) {
        return new DiaryAction.RepeatDate(visitId, weeks, times, choices.packed(), turn);
    }

    DiaryAction repeat() {
        return new DiaryAction.Repeat(visitId, weeks, times, choices.packed());
    }
}
