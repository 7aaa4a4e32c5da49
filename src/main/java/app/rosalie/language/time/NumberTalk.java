package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.TokenCursor;

/** Whether numbers themselves are spoken of, so that « le 6 » is one of them and no day: tickets, buses, houses, lotteries. */
final class NumberTalk {

    /** Wherever they stand in the text. */
    private static final Phrases TALK = NoTimeWord.NUMBER_TALK.phrases();

    /** Right before the number, with its article. */
    private static final Phrases BEFORE = NoTimeWord.BEFORE_A_NUMBER.phrases();

    private static final Phrases BEHIND = NoTimeWord.BEHIND_A_NUMBER.phrases();

    private static final int WORDS_BEFORE = 3;
    private static final int LAST_DAY = 31;

    private NumberTalk() {}

    /** @param at where the number stands that may be a day's */
    static boolean isAt(TokenCursor cursor, int at) {
        var back = cursor.position();
        var talk = cursor.stands(BEHIND) || isBefore(cursor, at) || isInALongerRow(cursor) || cursor.hasAnywhere(TALK);
        cursor.moveTo(back);
        return talk;
    }

    private static boolean isBefore(TokenCursor cursor, int at) {
        for (var start = Math.max(0, at - WORDS_BEFORE); start < at; start++) {
            cursor.moveTo(start);
            if (cursor.take(BEFORE) && cursor.position() == at) {
                return true;
            }
        }
        cursor.moveTo(at);
        return false;
    }

    /** « le 7, le 31, le 42 »: where one of them is no day, none is. */
    private static boolean isInALongerRow(TokenCursor cursor) {
        for (var read = 0; read < LAST_DAY && cursor.numeral() instanceof Numeral number; read++) {
            if (number.value() > LAST_DAY && !(cursor.next() instanceof Token.Measure)) {
                return true;
            }
            if (!DaysApart.and(cursor)) {
                return false;
            }
            cursor.take(DaysApart.THE);
        }
        return false;
    }
}
