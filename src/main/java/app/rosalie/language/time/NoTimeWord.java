package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.WordFile;
import java.util.Set;

/** What looks like a time and is none; the words of each in {@code vocabulary/fr/no-times.yaml}, named in lower case. */
enum NoTimeWord {
    COUNTED,
    PART_OF_A_DATE,
    TITLE,
    TITLE_IN_SHORT,
    NAME_AND_FEAST,
    STREET,
    OF_MARS,
    SWEET,
    NUMBERED,
    SOME_WEEKDAY,
    SOME_WEEKDAYS,
    AND_ANOTHER,
    TOLD_OF,
    SOMEBODY,
    ALWAYS,
    WHICH_OF_THE_MONTH,
    OF_EACH_MONTH,
    SAYING,
    SEEKING_NOON,
    WEEK_OF_FOUR,
    PROVERB,
    MEASURED,
    BEHIND_LAUGHTER,
    BEFORE_THE_SEA,
    BEFORE_A_GAME,
    BEFORE_THE_BRAND,
    NUMBER_TALK,
    BEFORE_A_NUMBER,
    BEHIND_A_NUMBER;

    private static final WordFile<NoTimeWord> WORDS = WordFile.of("no-times.yaml", values());

    Phrases phrases() {
        return WORDS.phrases(this);
    }

    Set<String> words() {
        return WORDS.set(this);
    }
}
