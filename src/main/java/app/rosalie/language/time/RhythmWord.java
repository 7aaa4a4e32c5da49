package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.WordFile;

/** How often something comes again; the words of each in {@code vocabulary/fr/rhythms.yaml}, named in lower case. */
enum RhythmWord {
    BEFORE_A_RHYTHM,
    EVERY,
    ONCE,
    TIMES,
    PER,
    OUT_OF,
    FORTNIGHT,
    QUARTER,
    HALF_YEAR,
    DAILY,
    WEEKLY,
    MONTHLY,
    EVERY_TWO_MONTHS,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    THE,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    LAST,
    ORDINAL_ENDING,
    OF_THE_MONTH,
    BESIDE_A_COUNT;

    private static final WordFile<RhythmWord> WORDS = WordFile.of("rhythms.yaml", values());

    Phrases phrases() {
        return WORDS.phrases(this);
    }
}
