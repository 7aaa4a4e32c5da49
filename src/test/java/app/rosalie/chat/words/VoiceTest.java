package app.rosalie.chat.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these tables {@code ~} stands for U+00A0 and {@code ^} for U+202F, the spaces at which no line breaks. */
class VoiceTest {

    private final Words words = new Words();
    private final Voice french = words.in("fr");

    @ParameterizedTest
    @CsvSource({
        "230000, 2^300~€",
        "4250, '42,50~€'",
        "4500, 45~€",
        "5, '0,05~€'",
        "0, 0~€",
        "-2000, -20~€",
        "123456789, '1^234^567,89~€'"
    })
    void writesMoney(long cents, String said) {
        assertThat(french.money(new Money(cents))).isEqualTo(spaced(said));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, mardi 3 mars, mar. 3 mars, 3 mars",
        "2026-03-01, dimanche 1er mars, dim. 1er mars, 1er mars",
        "2026-08-31, lundi 31 août, lun. 31 août, 31 août",
        "2026-12-25, vendredi 25 décembre, ven. 25 déc., 25 décembre"
    })
    void writesDays(LocalDate day, String full, String brief, String ofMonth) {
        assertThat(ordinary(french.day(day))).isEqualTo(full);
        assertThat(ordinary(french.shortDay(day))).isEqualTo(brief);
        assertThat(ordinary(french.dayOfMonth(day))).isEqualTo(ofMonth);
    }

    @ParameterizedTest
    @CsvSource({"14:00, 14:00", "09:30, 9:30", "00:05, 0:05", "23:59, 23:59"})
    void writesTimes(LocalTime time, String said) {
        assertThat(french.time(time)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"45, 45~min", "60, 1~h", "90, 1~h~30", "65, 1~h~05", "120, 2~h", "5, 5~min", "720, 12~h"})
    void writesLengths(long minutes, String said) {
        assertThat(french.length(Duration.ofMinutes(minutes))).isEqualTo(spaced(said));
    }

    @ParameterizedTest
    @CsvSource({"4.75, '4,8'", "5, '5,0'", "4.04, '4,0'", "0, '0,0'"})
    void writesOneDecimal(double number, String said) {
        assertThat(french.oneDecimal(number)).isEqualTo(said);
    }

    @Test
    void writesMonths() {
        assertThat(french.month(YearMonth.of(2026, 3))).isEqualTo("mars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "FR", "de", "pt-br", "", "x", "' or 1=1", "😀"})
    void speaksFrenchToWhomeverItHasNoWordsFor(String tag) {
        assertThat(words.in(tag)).isSameAs(french);
    }

    @Test
    void escapesWhatPeopleTypedOnceAndOnlyInHtml() {
        FramePhrases hostile = FramePhrases.GREETING;
        assertThat(hostile.in(french, "<b>&\"")).doesNotContain("<b>&").contains("&lt;b&gt;&amp;&quot;");
        assertThat(french.plain(VisitPhrase.LINE, "•", LocalTime.NOON, "<i>", "{0}", Money.ZERO, "none", "false"))
                .contains("<i>", "{0}");
    }

    private enum FramePhrases {
        GREETING;

        String in(Voice voice, String client) {
            return voice.say(VisitPhrase.LINE, "•", LocalTime.NOON, client, "Gel", Money.ZERO, "none", "false");
        }
    }

    @Test
    void doesNotCareWhereTheMachineStands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(french.length(Duration.ofMinutes(65))).isEqualTo(spaced("1~h~05"));
            assertThat(french.money(Money.euros(2300))).isEqualTo(spaced("2^300~€"));
            assertThat(french.time(LocalTime.of(9, 30))).isEqualTo("9:30");
            assertThat(french.oneDecimal(4.75)).isEqualTo("4,8");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void insistsOnEveryArgument() {
        assertThatThrownBy(() -> french.say(VisitPhrase.LINE, "•")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String spaced(String text) {
        return text.replace('~', '\u00A0').replace('^', '\u202F');
    }

    private static String ordinary(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
