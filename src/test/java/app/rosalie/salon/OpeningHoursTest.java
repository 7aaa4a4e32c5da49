package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2=09:00-12:00,13:00-19:00",
                "1=10:00-12:00;2=09:00-19:00;7=08:30-00:00",
                "6=00:00-00:00",
                "5=18:00-00:00"
            })
    void readsBackWhatItStores(String text) {
        assertThat(OpeningHours.parse(text).text()).isEqualTo(text);
        assertThat(OpeningHours.parse(text)).isEqualTo(OpeningHours.parse(text));
    }

    @Test
    void forgetsDaysWithoutHours() {
        assertThat(new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of()))).isEqualTo(OpeningHours.NONE);
    }

    @Test
    void addsUpADayUpToMidnight() {
        OpeningHours hours = OpeningHours.parse("5=10:00-12:00,18:00-00:00;6=00:00-00:00");
        assertThat(hours.length(DayOfWeek.FRIDAY)).isEqualTo(Duration.ofHours(8));
        assertThat(hours.length(DayOfWeek.SATURDAY)).isEqualTo(Duration.ofHours(24));
        assertThat(hours.length(DayOfWeek.SUNDAY)).isZero();
    }

    @Test
    void closesAtTheMidnightThatEndsTheDay() {
        Range evening = new Range(LocalTime.of(18, 0), LocalTime.MIDNIGHT);
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertThat(evening.end(friday, PARIS)).isEqualTo(friday.plusDays(1).atStartOfDay(PARIS));
    }

    @Test
    void refusesWhatClosesBeforeItOpens() {
        assertThatThrownBy(() -> new Range(LocalTime.of(12, 0), LocalTime.of(9, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(LocalTime.of(12, 0), LocalTime.of(12, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=09:00-12:00,11:00-13:00", "1=14:00-15:00,09:00-10:00", "1=18:00-00:00,19:00-20:00"})
    void refusesRangesThatOverlapOrGoBackwards(String text) {
        assertThatThrownBy(() -> OpeningHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
