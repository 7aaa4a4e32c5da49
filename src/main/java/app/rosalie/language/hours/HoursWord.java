package app.rosalie.language.hours;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.WordFile;
import java.util.Set;

/** How opening hours are said; the words of each in {@code vocabulary/fr/hours.yaml}, named in lower case. */
enum HoursWord {
    FILLER,
    NON_STOP,
    CLOSED,
    EXCEPT,
    PAUSE,
    BEHIND_CLOSED,
    AND,
    FROM,
    TO,
    EVERY_DAY,
    WORKING_DAYS,
    AT_THE_WEEKEND,
    DAYS,
    OUT_OF,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    BEFORE_THE_HOURS,
    CLOSED_THAT_DAY;

    private static final WordFile<HoursWord> WORDS = WordFile.of("hours.yaml", values());

    Phrases phrases() {
        return WORDS.phrases(this);
    }

    Set<String> words() {
        return WORDS.set(this);
    }
}
