package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.salon.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "09:00-19:00 | 12:00-13:00 | 09:00-12:00,13:00-19:00",
                "09:00-12:00,13:00-19:00 | 11:00-14:00 | 09:00-11:00,14:00-19:00",
                "09:00-12:00,13:00-19:00 | 13:00-00:00 | 09:00-12:00",
                "09:00-12:00,13:00-19:00 | 00:00-00:00 | -",
                "09:00-19:00 | 19:00-20:00 | 09:00-19:00",
                "20:00-00:00 | 23:00-00:00 | 20:00-23:00",
                "- | 09:00-10:00 | -",
            })
    void keepsWhatIsNotClosed(String open, String closed, String left) {
        assertThat(hours(open).without(hours(closed).ranges().getFirst())).isEqualTo(hours(left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | 09:00-13:00 | 09:00-13:00",
                "09:00-12:00,13:00-19:00 | 12:00-13:00 | 09:00-19:00",
                "09:00-12:00 | 14:00-18:00 | 09:00-12:00,14:00-18:00",
                "09:00-12:00,14:00-18:00 | 11:00-15:00 | 09:00-18:00",
                "09:00-19:00 | 18:00-00:00 | 09:00-00:00",
                "09:00-00:00 | 10:00-11:00 | 09:00-00:00",
            })
    void joinsWhatIsOpenedToWhatTouchesIt(String open, String opened, String all) {
        assertThat(hours(open).with(hours(opened).ranges().getFirst())).isEqualTo(hours(all));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "09:00-12:00,13:00-19:00 | 11:00-14:00 | 11:00-12:00,13:00-14:00",
                "09:00-12:00,13:00-19:00 | 12:00-13:00 | -",
                "20:00-00:00 | 23:00-00:00 | 23:00-00:00",
                "09:00-00:00 | 00:00-00:00 | 09:00-00:00",
            })
    void tellsWhatOfItLiesWithinARange(String open, String range, String within) {
        assertThat(hours(open).within(hours(range).ranges().getFirst())).isEqualTo(hours(within));
    }

    @Test
    void holdsARangeOnlyWhereNoBreakParts() {
        DayHours hours = hours("09:00-12:00,13:00-00:00");
        assertThat(hours.holds(range("13:00-00:00"))).isTrue();
        assertThat(hours.holds(range("11:00-14:00"))).isFalse();
        assertThat(hours.touches(range("12:00-13:00"))).isFalse();
        assertThat(hours.touches(range("23:59-00:00"))).isTrue();
        assertThat(DayHours.SHUT.touches(DayHours.WHOLE_DAY)).isFalse();
    }

    private static OpeningHours.Range range(String text) {
        return hours(text).ranges().getFirst();
    }

    private static DayHours hours(@Nullable String text) {
        return text == null ? DayHours.SHUT : DayHours.parse(text);
    }
}
