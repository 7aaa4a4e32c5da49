package app.rosalie.language.text;

import java.time.DayOfWeek;
import java.time.Month;

/** One piece of a typed text, and where it stands in it: from {@code start} up to {@code end}. */
public sealed interface Token {

    int start();

    int end();

    /** Digits, as 0 to 9 whatever the script. */
    record Numeral(String digits, int start, int end) implements Token {

        private static final int LONGEST = 9;

        public int value() {
            if (digits.length() > LONGEST) {
                return Integer.MAX_VALUE;
            }
            var value = 0;
            for (var at = 0; at < digits.length(); at++) {
                value = 10 * value + digits.charAt(at) - '0';
            }
            return value;
        }

        public boolean hasDigits(int count) {
            return digits.length() == count;
        }
    }

    /** A day's name: whole, shortened, or with one slip of the finger. */
    record Day(DayOfWeek day, int start, int end) implements Token {}

    record MonthName(Month month, int start, int end) implements Token {}

    record Measure(Unit unit, int start, int end) implements Token {}

    /** Any other letters, in lower case and without accents. */
    record Word(String folded, int start, int end) implements Token {}

    /** A punctuation mark; every dash, minus and arrow is {@code '-'}. */
    record Sign(char sign, int start, int end) implements Token {}

    enum Unit {
        HOUR,
        MINUTE,
        EURO,
        CENT,
        THOUSAND
    }
}
