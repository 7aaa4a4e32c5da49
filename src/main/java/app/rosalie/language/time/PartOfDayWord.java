package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.WordFile;

/** Parts of the day; the words of each in {@code vocabulary/fr/parts-of-day.yaml}, named in lower case. */
enum PartOfDayWord {
    WHOLE_DAY,
    WHOLE_DAY_BEHIND_A_DAY,
    VERY_EARLY,
    VERY_EARLY_BEHIND_A_DAY,
    EARLY_MORNING,
    EARLY_MORNING_BEHIND_A_DAY,
    MID_MORNING,
    MID_MORNING_BEHIND_A_DAY,
    LATE_MORNING,
    LATE_MORNING_BEHIND_A_DAY,
    EARLY_AFTERNOON,
    EARLY_AFTERNOON_BEHIND_A_DAY,
    MID_AFTERNOON,
    MID_AFTERNOON_BEHIND_A_DAY,
    LATE_AFTERNOON,
    LATE_AFTERNOON_BEHIND_A_DAY,
    END_OF_THE_DAY,
    END_OF_THE_DAY_BEHIND_A_DAY,
    MIDDLE_OF_THE_DAY,
    MIDDLE_OF_THE_DAY_BEHIND_A_DAY,
    EARLY_EVENING,
    EARLY_EVENING_BEHIND_A_DAY,
    LATE_EVENING,
    LATE_EVENING_BEHIND_A_DAY,
    MORNING,
    MORNING_BEHIND_A_DAY,
    THIS_MORNING,
    NOON,
    NOON_BEHIND_A_DAY,
    THIS_NOON,
    AFTERNOON,
    AFTERNOON_BEHIND_A_DAY,
    THIS_AFTERNOON,
    EVENING,
    EVENING_BEHIND_A_DAY,
    THIS_EVENING,
    AT_THE_FIRST;

    private static final WordFile<PartOfDayWord> WORDS = WordFile.of("parts-of-day.yaml", values());

    Phrases phrases() {
        return WORDS.phrases(this);
    }
}
