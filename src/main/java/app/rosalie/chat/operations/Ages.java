package app.rosalie.chat.operations;

import app.rosalie.chat.words.Voice;
import java.time.Duration;

/** How long ago something was, as roughly as one wants to know it. */
final class Ages {

    private Ages() {}

    static String of(Voice voice, Duration age) {
        if (age.toDays() > 0) {
            return length(voice, "DAYS", age.toDays());
        }
        if (age.toHours() > 0) {
            return length(voice, "HOURS", age.toHours());
        }
        return length(voice, "MINUTES", Math.max(0, age.toMinutes()));
    }

    private static String length(Voice voice, String unit, long number) {
        return voice.plain(OperationsPhrase.LENGTH, unit, number);
    }
}
