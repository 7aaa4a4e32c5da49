package app.rosalie.pictures;

import static app.rosalie.pictures.Pages.at;
import static app.rosalie.pictures.Pages.calmWeek;
import static app.rosalie.pictures.Pages.closed;
import static app.rosalie.pictures.Pages.column;
import static app.rosalie.pictures.Pages.day;
import static app.rosalie.pictures.Pages.free;
import static app.rosalie.pictures.Pages.now;
import static app.rosalie.pictures.Pages.row;
import static app.rosalie.pictures.Pages.stretch;
import static app.rosalie.pictures.Pages.today;
import static app.rosalie.pictures.Pages.visit;
import static app.rosalie.pictures.Pages.week;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and weeks, 9:00 to 19:00 unless their visits ask for more. */
class DiaryPagesTest {

    private static final int DAY_HOUR = Measures.DAY.hour();
    private static final int WEEK_HOUR = Measures.WEEK.hour();
    private static final int IN_A_DAY = 700;

    private final Painter painter = new Java2dPainter();

    @Test
    void paintsAWeekOnItsOwnGroundAtAPhonesWidth() {
        var painting = Painting.of(calmWeek());

        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(1200, 1300);
        assertThat(painting.color(0, 0)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(1079, painting.height() - 1)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsAVisitWhereItsTimeIs() {
        var painting = Painting.of(day(visit("11:00", "12:30", "Sofia", "Coupe")));

        assertThat(painting.color(IN_A_DAY, dayY("11:30"))).isEqualTo(ground(Sign.CONFIRMED));
        assertThat(painting.color(IN_A_DAY, dayY("12:25"))).isEqualTo(ground(Sign.CONFIRMED));
        assertThat(painting.color(IN_A_DAY, dayY("10:55"))).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(IN_A_DAY, dayY("12:35"))).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsAVisitOnItsDay() {
        var painting = Painting.of(week(column(), column(visit("11:00", "12:30", "Sofia", "Coupe"))));

        assertThat(painting.color(weekX(1, 0.5), weekY("12:20"))).isEqualTo(ground(Sign.CONFIRMED));
        assertThat(painting.color(weekX(0, 0.5), weekY("12:20"))).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(weekX(2, 0.5), weekY("12:20"))).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsVisitsAtTheSameTimeSideBySide() {
        var one = visit("11:00", "13:00", "Sofia", "Coupe");
        var other = visit(Sign.TO_CONFIRM, "12:00", "14:00", "Lou", "Couleur");

        var inADay = Painting.of(day(one, other));
        var inAWeek = Painting.of(week(column(one, other)));

        assertThat(inADay.color(400, dayY("12:50"))).isEqualTo(ground(Sign.CONFIRMED));
        assertThat(inADay.color(900, dayY("12:50"))).isEqualTo(ground(Sign.TO_CONFIRM));
        assertThat(inAWeek.color(weekX(0, 0.25), weekY("12:50"))).isEqualTo(ground(Sign.CONFIRMED));
        assertThat(inAWeek.color(weekX(0, 0.75), weekY("13:30"))).isEqualTo(ground(Sign.TO_CONFIRM));
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
        var painting = Painting.of(week(
                closed(column(visit(Sign.PAYMENT, "14:00", "16:00", "Sofia", "Coupe")), stretch("0:00", "24:00"))));

        assertThat(painting.color(weekX(0, 0.5), weekY("15:45"))).isEqualTo(ground(Sign.PAYMENT));
    }

    @Test
    void showsWhatIsFreeInADayAndLeavesAWeekCalm() {
        var open = free(column(), stretch("10:00", "12:00", "libre 2 h"));

        assertThat(Painting.of(day(open, "9:00", "19:00")).color(IN_A_DAY, dayY("11:00")))
                .isEqualTo(0xFFFFFF);
        assertThat(painter.png(week(open))).isEqualTo(painter.png(week(column())));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CLOSED", "FULL"},
            mode = Mode.EXCLUDE)
    void keepsTheLongestWordsWithinTheVisit(Sign sign) {
        var name = "Anticonstitutionnellement-Longue Marie-Charlotte de Montmorency ".repeat(9);
        var bare = new Block(at("11:00"), at("11:45"), sign, "", "", null);
        var wordy = new Block(at("11:00"), at("11:45"), sign, name, name, name);

        assertThat(Painting.of(day(wordy)).differencesFrom(Painting.of(day(bare))))
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.x()).isBetween(DayDrawing.LEFT, DayDrawing.RIGHT - 5))
                .allSatisfy(spot -> assertThat(spot.y()).isBetween(dayY("11:00"), dayY("11:45") - 2));
        assertThat(Painting.of(week(column(), column(wordy)))
                        .differencesFrom(Painting.of(week(column(), column(bare)))))
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.x()).isBetween(weekX(1, 0), weekX(2, 0) - 4))
                .allSatisfy(spot -> assertThat(spot.y()).isBetween(weekY("11:00"), weekY("11:45") - 2));
    }

    @Test
    void turnsANameThatIsTooLongForANarrowVisit() {
        var narrow = Painting.of(week(column(called("Anne-Lise"), called("Anne-Lise"), called("Anne-Lise"))))
                .differencesFrom(Painting.of(week(column(called(""), called(""), called("")))));

        assertThat(narrow).anyMatch(spot -> spot.y() > weekY("9:00") + 100);
        assertThat(narrow).allSatisfy(spot -> assertThat(spot.x()).isBetween(weekX(0, 0), weekX(1, 0) - 3));
    }

    private static Block called(String name) {
        return visit("9:00", "11:00", name, "");
    }

    @Test
    void keepsThirtyVisitsADayReadable() {
        var painting = Painting.of(day(row(30, 20), "9:00", "19:00"));

        assertThat(painting.height()).isBetween(1300, 2000);
        for (var visit : row(30, 20).blocks()) {
            assertThat(painting.color(IN_A_DAY, dayY(visit.from() + 10))).isEqualTo(ground(visit.sign()));
        }
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
                .mapToObj(quarter -> new Block(quarter * 15, quarter * 15 + 15, Sign.DONE, "Lou", "Frange", "10 €"))
                .toArray(Block[]::new);
        var allWeek = Collections.nCopies(7, column(quarters)).toArray(Column[]::new);

        assertThat(Painting.of(day(quarters)).height()).isLessThan(2500);
        assertThat(Painting.of(week(allWeek)).height()).isLessThan(2500);
    }

    @Test
    void cutsWhatGoesOnBeyondThePageAtItsEdge() {
        var early = new Block(-300, 200, Sign.TO_CONFIRM, "Sofia", "Coupe", null);
        var late = new Block(1300, 1700, Sign.MISSED, "Lou", "Coupe", null);
        var empty = Painting.of(day(column(), "0:00", "24:00"));

        var drawn = Painting.of(day(column(early, late), "0:00", "24:00")).differencesFrom(empty);

        assertThat(drawn)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.y()).isBetween(DayDrawing.TOP, empty.height() - 100));
    }

    @Test
    void leavesOutWhatIsNotOnThePage() {
        var hours = day(column(), "9:00", "19:00").hours();
        var yesterday = new Block(-600, -500, Sign.CONFIRMED, "Sofia", "Coupe", null);
        var before = now(free(closed(column(yesterday), stretch("1:00", "5:00")), stretch("5:00", "6:00")), "3:00");

        assertThat(painter.png(new DayPicture("", "", "", hours, before, List.of())))
                .isEqualTo(painter.png(new DayPicture("", "", "", hours, column(), List.of())));
    }

    /** What is seen of each sign with all colours taken away is seen of no other. */
    @Test
    void tellsTheSignsApartByShapeAndNotByColourAlone() {
        var visits = Arrays.stream(Sign.values()).filter(Sign::isOfAVisit).toList();
        var shapes = visits.stream().map(DiaryPagesTest::shape).toList();

        for (var one = 0; one < shapes.size(); one++) {
            for (var other = 0; other < one; other++) {
                assertThat(differences(shapes.get(one), shapes.get(other)))
                        .as("%s and %s", visits.get(one), visits.get(other))
                        .isGreaterThan(80);
            }
        }
    }

    private static List<Boolean> shape(Sign sign) {
        var painting = Painting.of(week(column(visit(sign, "9:00", "10:00", "Sofia", "Coupe"))));
        return IntStream.range(weekY("9:00") + 3, weekY("10:00") - 3)
                .boxed()
                .flatMap(y -> IntStream.range(weekX(0, 0) + 4, weekX(1, 0) - 4)
                        .mapToObj(x -> painting.color(x, y) != ground(sign)))
                .toList();
    }

    private static long differences(List<Boolean> one, List<Boolean> other) {
        return IntStream.range(0, one.size())
                .filter(place -> !one.get(place).equals(other.get(place)))
                .count();
    }

    @Test
    void drawsTheLineOfThePresentButNotThroughAName() {
        var visit = visit("9:00", "10:00", "Sofia", "Coupe");
        var between = Painting.of(day(now(column(visit), "11:00"), "9:00", "19:00"));
        var during = Painting.of(day(now(column(visit), "9:20"), "9:00", "19:00"));

        assertThat(between.color(IN_A_DAY, dayY("11:00"))).isEqualTo(rgb(Theme.PLUM));
        assertThat(during.color(DayDrawing.LEFT, dayY("9:20"))).isEqualTo(rgb(Theme.PLUM));
        assertThat(during.color(IN_A_DAY, dayY("9:20"))).isEqualTo(ground(Sign.CONFIRMED));
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

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "美咲", "💅"})
    void drawsNoEmptyBoxesForNamesThatItHasNoLettersFor(String name) {
        assertThat(painter.png(day(visit("9:00", "10:00", name, "Coupe"))))
                .isEqualTo(painter.png(day(visit("9:00", "10:00", "…", "Coupe"))));
    }

    @Test
    void leavesOnlyTheEmojiOutOfAName() {
        assertThat(painter.png(day(visit("9:00", "10:00", "Дарья 💅", "Coupe"))))
                .isEqualTo(painter.png(day(visit("9:00", "10:00", "Дарья", "Coupe"))));
    }

    @Test
    void paintsEqualPagesToEqualBytes() {
        assertThat(painter.png(calmWeek())).isEqualTo(painter.png(calmWeek()));
        assertThat(painter.png(Pages.busyDay())).isEqualTo(painter.png(Pages.busyDay()));
    }

    private static List<Integer> colors(Painting painting, int column, String from, String to) {
        return IntStream.range(weekY(from), weekY(to))
                .mapToObj(y -> painting.color(weekX(column, 0.5), y))
                .toList();
    }

    private static int dayY(String time) {
        return dayY(at(time));
    }

    private static int dayY(int minute) {
        return DayDrawing.TOP + (minute - 540) * DAY_HOUR / 60;
    }

    private static int weekY(String time) {
        return WeekDrawing.TOP + (at(time) - 540) * WEEK_HOUR / 60;
    }

    private static int weekX(int day, double share) {
        return (int) (WeekDrawing.LEFT + (day + share) * WeekDrawing.COLUMN);
    }

    private static int ground(Sign sign) {
        return rgb(Tone.of(sign).ground());
    }

    private static int rgb(Color color) {
        return color.getRGB() & 0xFFFFFF;
    }
}
