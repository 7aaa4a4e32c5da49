package app.rosalie.language.text;

import java.util.List;

/** Numbers, units and amounts in words; in {@code vocabulary/fr/numbers.yaml}. Up to the tens they stand in the order of their values. */
enum NumberWord {
    ZERO,
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX,
    SEVEN,
    EIGHT,
    NINE,
    TEN,
    ELEVEN,
    TWELVE,
    THIRTEEN,
    FOURTEEN,
    FIFTEEN,
    SIXTEEN,
    TWENTY,
    THIRTY,
    FORTY,
    FIFTY,
    SIXTY,
    SEVENTY,
    EIGHTY,
    NINETY,
    FOUR_TWENTIES,
    HUNDRED,
    THOUSAND,
    AND,
    ONE_OF_SOMETHING,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    LAST,
    LAST_BUT_ONE,
    ORDINAL_ENDING,
    HOUR,
    MINUTE,
    EURO,
    CENT,
    MINUTE_BEHIND_A_FIGURE,
    EURO_BEHIND_A_FIGURE,
    THOUSAND_BEHIND_A_FIGURE,
    BEFORE_AN_AMOUNT,
    BEHIND_AN_AMOUNT,
    FREE,
    /** Before an amount that is the least. */
    AT_LEAST;

    private static final WordFile<NumberWord> WORDS = WordFile.of("numbers.yaml", values());

    Phrases phrases() {
        return WORDS.phrases(this);
    }

    /** In the order in which they stand there. */
    List<String> list() {
        return WORDS.list(this);
    }

    /** Those from one to another, both included. */
    static List<NumberWord> between(NumberWord first, NumberWord last) {
        return List.of(values()).subList(first.ordinal(), last.ordinal() + 1);
    }
}
