package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.chat.words.Voice;

/** A closed day in a word or two. */
final class ClosedDayWords {

    private ClosedDayWords() {}

    static String worded(Voice voice, DaySheet sheet) {
        String reason = sheet.closure();
        return reason == null || reason.isEmpty()
                ? voice.plain(PlanningPhrase.CLOSED)
                : voice.plain(PlanningPhrase.CLOSED_FOR, reason);
    }
}
