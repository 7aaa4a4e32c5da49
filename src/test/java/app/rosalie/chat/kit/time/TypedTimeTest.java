package app.rosalie.chat.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    @ParameterizedTest
    @CsvSource({
        "16h, , 16:00",
        "vendredi, 2026-03-06, ",
        "vendredi 14h, 2026-03-06, 14:00",
        "14h vendredi, 2026-03-06, 14:00",
        "demain à 9h30, 2026-03-04, 09:30",
        "le 12 mars à 10h, 2026-03-12, 10:00",
        "mercredi 18 mars 16h, 2026-03-18, 16:00"
    })
    void isADayATimeOrBoth(String text, String day, String time) {
        TypedTime typed = TypedTime.read(text, TUESDAY);
        assertThat(typed.day().map(Object::toString).orElse(null)).isEqualTo(day);
        assertThat(typed.time().map(Object::toString).orElse(null)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "?", "quand elle veut", "je ne sais pas encore, peut-être un de ces jours en fin de mois"})
    void isNothingElse(String text) {
        TypedTime typed = TypedTime.read(text, TUESDAY);
        assertThat(typed.day()).isEmpty();
        assertThat(typed.time()).isEmpty();
    }
}
