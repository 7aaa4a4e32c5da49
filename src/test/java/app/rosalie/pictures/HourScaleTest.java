package app.rosalie.pictures;

import static app.rosalie.pictures.AgendaPages.at;
import static app.rosalie.pictures.AgendaPages.column;
import static app.rosalie.pictures.AgendaPages.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HourScaleTest {

    @Test
    void showsWholeHoursAroundTheOpeningTimes() {
        var scale = around("9:30", "18:15");

        assertThat(scale.first()).isEqualTo(at("9:00"));
        assertThat(scale.last()).isEqualTo(at("19:00"));
        assertThat(scale.hours()).hasSize(11).first().isEqualTo(new HourScale.Hour(540, "9"));
    }

    @Test
    void growsForVisitsBeforeAndAfterTheOpeningTimes() {
        var scale = around("9:00", "18:00", visit("7:45", "8:30", "Sofia", ""), visit("17:30", "20:10", "Lou", ""));

        assertThat(scale.first()).isEqualTo(at("7:00"));
        assertThat(scale.last()).isEqualTo(at("21:00"));
    }

    @Test
    void stopsAtMidnightUnlessTheNightIsWorked() {
        var late = visit("23:00", "25:30", "Sofia", "");

        assertThat(around("18:00", "22:00", late).last()).isEqualTo(at("24:00"));
        assertThat(around("18:00", "26:00", late).last()).isEqualTo(at("26:00"));
        assertThat(around("9:00", "18:00", new VisitBlock(-90, 60, StatusSign.CONFIRMED, "Lou", "", "", null))
                        .first())
                .isZero();
    }

    @Test
    void refusesWhatIsNoScale() {
        assertThatThrownBy(() -> new HourScale(600, 600, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HourScale(-1441, 60, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HourScale(0, 2881, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HourScale(-720, 1441, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scale(hour(600), hour(540))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scale(hour(600), hour(600))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scale(hour(1200))).isInstanceOf(IllegalArgumentException.class);
    }

    private static HourScale scale(HourScale.Hour... hours) {
        return new HourScale(540, 1140, List.of(hours));
    }

    private static HourScale.Hour hour(int minute) {
        return new HourScale.Hour(minute, "");
    }

    private static HourScale around(String first, String last, VisitBlock... blocks) {
        return HourScale.around(at(first), at(last), List.of(column(blocks)), AgendaPages::time);
    }
}
