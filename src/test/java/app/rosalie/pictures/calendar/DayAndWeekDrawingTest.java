package app.rosalie.pictures.calendar;

import static app.rosalie.pictures.AgendaPages.closed;
import static app.rosalie.pictures.AgendaPages.column;
import static app.rosalie.pictures.AgendaPages.day;
import static app.rosalie.pictures.AgendaPages.free;
import static app.rosalie.pictures.AgendaPages.now;
import static app.rosalie.pictures.AgendaPages.stretch;
import static app.rosalie.pictures.AgendaPages.today;
import static app.rosalie.pictures.AgendaPages.visit;
import static app.rosalie.pictures.AgendaPages.week;
import static app.rosalie.pictures.SamplePages.calmWeek;
import static app.rosalie.pictures.calendar.PagePlaces.IN_A_DAY;
import static app.rosalie.pictures.calendar.PagePlaces.dayY;
import static app.rosalie.pictures.calendar.PagePlaces.ground;
import static app.rosalie.pictures.calendar.PagePlaces.weekX;
import static app.rosalie.pictures.calendar.PagePlaces.weekY;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.SamplePages;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days and weeks, 9:00 to 19:00 unless their visits ask for more. */
class DayAndWeekDrawingTest {

    @Test
    void paintsAWeekOnItsOwnGroundAtAPhonesWidth() {
        var painting = Painting.of(calmWeek());

        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(1250, 1350);
        assertThat(painting.color(0, 0)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(1079, painting.height() - 1)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsAVisitWhereItsTimeIs() {
        var painting = Painting.of(day(visit("11:00", "12:30", "Sofia", "Coupe")));

        assertThat(painting.color(IN_A_DAY, dayY("11:30"))).isEqualTo(ground(StatusSign.CONFIRMED));
        assertThat(painting.color(IN_A_DAY, dayY("12:25"))).isEqualTo(ground(StatusSign.CONFIRMED));
        assertThat(painting.color(IN_A_DAY, dayY("10:55"))).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(IN_A_DAY, dayY("12:35"))).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsAVisitOnItsDay() {
        var painting = Painting.of(week(column(), column(visit("11:00", "12:30", "Sofia", "Coupe"))));

        assertThat(painting.color(weekX(1, 0.5), weekY("12:20"))).isEqualTo(ground(StatusSign.CONFIRMED));
        assertThat(painting.color(weekX(0, 0.5), weekY("12:20"))).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(weekX(2, 0.5), weekY("12:20"))).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsVisitsAtTheSameTimeSideBySide() {
        var one = visit("11:00", "13:00", "Sofia", "Coupe");
        var other = visit(StatusSign.TO_CONFIRM, "12:00", "14:00", "Lou", "Couleur");

        var inADay = Painting.of(day(one, other));
        var inAWeek = Painting.of(week(column(one, other)));

        assertThat(inADay.color(400, dayY("12:50"))).isEqualTo(ground(StatusSign.CONFIRMED));
        assertThat(inADay.color(900, dayY("12:50"))).isEqualTo(ground(StatusSign.TO_CONFIRM));
        assertThat(inAWeek.color(weekX(0, 0.25), weekY("12:50"))).isEqualTo(ground(StatusSign.CONFIRMED));
        assertThat(inAWeek.color(weekX(0, 0.75), weekY("13:30"))).isEqualTo(ground(StatusSign.TO_CONFIRM));
        assertThat(inAWeek.color(weekX(0, 0.25), weekY("13:30"))).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void hatchesWhatIsClosed() {
        var painting = Painting.of(week(closed(column(), stretch("9:00", "12:00")), column()));

        assertThat(colors(painting, 0, "9:15", "11:45")).contains(rgb(Hatch.GROUND), rgb(Hatch.STRIPE));
        assertThat(colors(painting, 0, "12:15", "18:45")).doesNotContain(rgb(Hatch.GROUND), rgb(Hatch.STRIPE));
        assertThat(colors(painting, 1, "9:15", "11:45")).doesNotContain(rgb(Hatch.GROUND), rgb(Hatch.STRIPE));
    }

    @Test
    void showsAVisitOnAClosedDay() {
        var painting = Painting.of(week(closed(
                column(visit(StatusSign.PAYMENT, "14:00", "16:00", "Sofia", "Coupe")), stretch("0:00", "24:00"))));

        assertThat(painting.color(weekX(0, 0.5), weekY("15:45"))).isEqualTo(ground(StatusSign.PAYMENT));
    }

    @Test
    void showsWhatIsFreeInADayAndLeavesAWeekCalm() {
        var open = free(column(), stretch("10:00", "12:00", "libre 2 h"));

        assertThat(Painting.of(day(open, "9:00", "19:00")).color(IN_A_DAY, dayY("11:00")))
                .isEqualTo(0xFFFFFF);
        assertThat(Painting.png(week(open))).isEqualTo(Painting.png(week(column())));
    }

    @Test
    void growsWhereShortVisitsFollowEachOther() {
        var lone = day(visit("9:00", "9:15", "Lou", "Frange"));
        var crowd = day(visit("9:00", "9:15", "Lou", "Frange"), visit("9:15", "9:30", "Zoé", "Frange"));

        assertThat(Painting.of(lone).height()).isLessThan(Painting.of(crowd).height());
    }

    @Test
    void isNeverTooTallForAPhone() {
        var quarters = IntStream.range(0, 96)
                .mapToObj(quarter ->
                        new VisitBlock(quarter * 15, quarter * 15 + 15, StatusSign.DONE, "Lou", "", "Frange", "10 €"))
                .toArray(VisitBlock[]::new);
        var allWeek = Collections.nCopies(7, column(quarters)).toArray(DayColumn[]::new);

        assertThat(Painting.of(day(quarters)).height()).isLessThan(2500);
        assertThat(Painting.of(week(allWeek)).height()).isLessThan(2500);
    }

    @Test
    void cutsWhatGoesOnBeyondThePageAtItsEdge() {
        var early = new VisitBlock(-300, 200, StatusSign.TO_CONFIRM, "Sofia", "", "Coupe", null);
        var late = new VisitBlock(1300, 1700, StatusSign.MISSED, "Lou", "", "Coupe", null);
        var empty = Painting.of(day(column(), "0:00", "24:00"));

        var drawn = Painting.of(day(column(early, late), "0:00", "24:00")).differencesFrom(empty);

        assertThat(drawn)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.y()).isBetween(DayDrawing.TOP, empty.height() - 100));
    }

    @Test
    void leavesOutWhatIsNotOnThePage() {
        var hours = day(column(), "9:00", "19:00").hours();
        var yesterday = new VisitBlock(-600, -500, StatusSign.CONFIRMED, "Sofia", "", "Coupe", null);
        var before = now(free(closed(column(yesterday), stretch("1:00", "5:00")), stretch("5:00", "6:00")), "3:00");

        assertThat(Painting.png(new DayPicture("", "", "", hours, before, List.of())))
                .isEqualTo(Painting.png(new DayPicture("", "", "", hours, column(), List.of())));
    }

    @Test
    void drawsTheLineOfThePresentOverVisitsButNotThroughAName() {
        var visit = visit("9:00", "10:00", "Sofia", "Coupe");
        var between = Painting.of(day(now(column(visit), "11:00"), "9:00", "19:00"));
        var during = Painting.of(day(now(column(visit), "9:20"), "9:00", "19:00"));

        assertThat(between.color(IN_A_DAY, dayY("11:00"))).isEqualTo(rgb(Theme.PLUM));
        assertThat(during.color(DayDrawing.LEFT, dayY("9:20"))).isEqualTo(rgb(Theme.PLUM));
        assertThat(during.color(IN_A_DAY, dayY("9:20"))).isEqualTo(rgb(Theme.PLUM));
        assertThat(during.color(DayDrawing.LEFT + 21, dayY("9:20"))).isEqualTo(ground(StatusSign.CONFIRMED));
    }

    @Test
    void makesTodayStandOut() {
        assertThat(Painting.of(week(today(column(), ""))).shows(Theme.PLUM)).isTrue();
        assertThat(Painting.of(week(column())).shows(Theme.PLUM)).isFalse();
        assertThat(Painting.of(day(today(column(), "aujourd’hui"), "9:00", "19:00"))
                        .shows(Theme.PLUM))
                .isTrue();
    }

    @Test
    void explainsOnlyTheSignsThatAreAskedFor() {
        var page = calmWeek();
        var bare = new WeekPicture(page.alt(), page.title(), page.subtitle(), page.hours(), page.days(), List.of());

        assertThat(Painting.of(bare).height()).isLessThan(Painting.of(page).height() - 40);
    }

    @Test
    void paintsEqualPagesToEqualBytes() {
        assertThat(Painting.png(calmWeek())).isEqualTo(Painting.png(calmWeek()));
        assertThat(Painting.png(SamplePages.busyDay())).isEqualTo(Painting.png(SamplePages.busyDay()));
    }

    private static List<Integer> colors(Painting painting, int column, String from, String to) {
        return IntStream.range(weekY(from), weekY(to))
                .mapToObj(y -> painting.color(weekX(column, 0.5), y))
                .toList();
    }
}
