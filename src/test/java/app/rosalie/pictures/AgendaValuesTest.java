package app.rosalie.pictures;

import static app.rosalie.pictures.AgendaPages.column;
import static app.rosalie.pictures.MonthPages.cell;
import static app.rosalie.pictures.MonthPages.month;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgendaValuesTest {

    private static final HourScale HOURS = new HourScale(540, 1140, List.of());

    @Test
    void refusesAVisitThatIsNone() {
        refuses(() -> block(600, 600, StatusSign.CONFIRMED));
        refuses(() -> block(600, 540, StatusSign.CONFIRMED));
        refuses(() -> block(-1441, 0, StatusSign.CONFIRMED));
        refuses(() -> block(600, 2881, StatusSign.CONFIRMED));
        refuses(() -> block(600, 660, StatusSign.CLOSED));
        refuses(() -> block(600, 660, StatusSign.FULL));
    }

    @Test
    void refusesAStretchWithoutLengthAndANowThatIsNoMinute() {
        refuses(() -> new EmptyStretch(600, 600, null));
        refuses(() -> new DayColumn("", false, 2881, List.of(), List.of(), List.of()));
    }

    @Test
    void refusesAWeekThatHasNotSevenDays() {
        refuses(() -> week(6));
        refuses(() -> week(8));
    }

    @Test
    void refusesAMonthThatIsNone() {
        refuses(() -> month(7, 30));
        refuses(() -> month(-1, 30));
        refuses(() -> month(0, 32));
        refuses(() -> month(0));
        refuses(() -> new MonthPicture("", "", "", List.of("lun."), 0, List.of(cell(1, 1)), List.of()));
    }

    @Test
    void refusesALoadThatIsNone() {
        refuses(() -> loaded(-0.1));
        refuses(() -> loaded(Double.NaN));
    }

    private static void refuses(ThrowingCallable value) {
        assertThatThrownBy(value).isInstanceOf(IllegalArgumentException.class);
    }

    private static VisitBlock block(int from, int to, StatusSign sign) {
        return new VisitBlock(from, to, sign, "Sofia", "", "Coupe", null);
    }

    private static WeekPicture week(int days) {
        return new WeekPicture("", "", "", HOURS, Collections.nCopies(days, column()), List.of());
    }

    private static MonthPicture.Cell loaded(double load) {
        return new MonthPicture.Cell("1", "", load, MonthPicture.State.OPEN, false, false, false);
    }
}
