package app.rosalie.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.Token.Word;
import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.api.Test;

class LexerTest {

    @Test
    void partsNumbersFromUnitsAndKeepsTheirPlaces() {
        assertThat(Lexer.tokens("Été 9h30 – 45€"))
                .containsExactly(
                        new Word("ete", 0, 3),
                        new Numeral("9", 4, 5),
                        new Measure(Unit.HOUR, 5, 6),
                        new Numeral("30", 6, 8),
                        new Sign('-', 9, 10),
                        new Numeral("45", 11, 13),
                        new Measure(Unit.EURO, 13, 14));
    }

    @Test
    void knowsDaysAndMonthsShortenedMisspeltAndInAnyCase() {
        assertThat(Lexer.tokens("MAR mardis mardit avr. sept mars"))
                .containsExactly(
                        new Day(DayOfWeek.TUESDAY, 0, 3),
                        new Day(DayOfWeek.TUESDAY, 4, 10),
                        new Day(DayOfWeek.TUESDAY, 11, 17),
                        new MonthName(Month.APRIL, 18, 21),
                        new Sign('.', 21, 22),
                        new Word("sept", 23, 27),
                        new MonthName(Month.MARCH, 28, 32));
    }

    @Test
    void foldsAccentsTypedAsTwoCharacters() {
        assertThat(Lexer.tokens("e\u0301te\u0301 œuf")).containsExactly(new Word("ete", 0, 5), new Word("oeuf", 6, 9));
    }

    @Test
    void takesALetterForAUnitOnlyBehindANumber() {
        assertThat(Lexer.tokens("3k e"))
                .containsExactly(new Numeral("3", 0, 1), new Measure(Unit.THOUSAND, 1, 2), new Word("e", 3, 4));
    }
}
