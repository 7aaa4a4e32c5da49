package app.rosalie.pictures.calendar;

import static app.rosalie.pictures.AgendaPages.at;
import static app.rosalie.pictures.AgendaPages.column;
import static app.rosalie.pictures.AgendaPages.day;
import static app.rosalie.pictures.AgendaPages.visit;
import static app.rosalie.pictures.AgendaPages.week;
import static app.rosalie.pictures.SamplePages.row;
import static app.rosalie.pictures.calendar.PagePlaces.dayY;
import static app.rosalie.pictures.calendar.PagePlaces.ground;
import static app.rosalie.pictures.calendar.PagePlaces.weekX;
import static app.rosalie.pictures.calendar.PagePlaces.weekY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.painter.Painting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The words and the sign of a visit, on the page of a day and on that of a week. */
class VisitBlockDrawingTest {

    @ParameterizedTest
    @EnumSource(
            names = {"CLOSED", "FULL"},
            mode = Mode.EXCLUDE)
    void keepsTheLongestWordsWithinTheVisit(StatusSign sign) {
        var name = "Anticonstitutionnellement-Longue Marie-Charlotte de Montmorency ".repeat(9);
        var bare = new VisitBlock(at("11:00"), at("11:45"), sign, "", "", "", null);
        var wordy = new VisitBlock(at("11:00"), at("11:45"), sign, name, "AL", name, name);

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
        var narrow = Painting.of(week(column(called("Anne-Lise"), called("Anne-Lise"))))
                .differencesFrom(Painting.of(week(column(called(""), called("")))));

        assertThat(narrow).anyMatch(spot -> spot.y() > weekY("9:00") + 100);
        assertThat(narrow).allSatisfy(spot -> assertThat(spot.x()).isBetween(weekX(0, 0), weekX(1, 0) - 3));
    }

    private static VisitBlock called(String name) {
        return visit("9:00", "12:00", name, "");
    }

    @Test
    void keepsThirtyVisitsADayReadable() {
        var painting = Painting.of(day(row(30, 20), "9:00", "19:00"));

        assertThat(painting.height()).isBetween(1300, 2000);
        for (var visit : row(30, 20).blocks()) {
            var y = DayDrawing.TOP
                    + (visit.from() + 10 - at("9:00"))
                            * 3
                            * ColumnMeasures.DAY.heights().leastVisit()
                            / 60;
            assertThat(painting.color(DayDrawing.LEFT + 17, y)).isEqualTo(ground(visit.sign()));
        }
    }

    /** What is seen of each sign with all colours taken away is seen of no other. */
    @Test
    void tellsTheSignsApartByShapeAndNotByColourAlone() {
        var visits = Arrays.stream(StatusSign.values())
                .filter(StatusSign::isOfAVisit)
                .toList();
        var shapes = visits.stream().map(VisitBlockDrawingTest::shape).toList();

        for (var one = 0; one < shapes.size(); one++) {
            for (var other = 0; other < one; other++) {
                assertThat(differences(shapes.get(one), shapes.get(other)))
                        .as("%s and %s", visits.get(one), visits.get(other))
                        .isGreaterThan(80);
            }
        }
    }

    private static List<Boolean> shape(StatusSign sign) {
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
    void drawsInitialsRatherThanAStumpOfAName() {
        var both = week(column(narrow("Marie", "MD"), narrow("Margaux", "MP")));
        var stumps = week(column(narrow("Marie", ""), narrow("Margaux", "")));
        var others = week(column(narrow("Maeva", "MD"), narrow("Manon-Lou", "MP")));

        assertThat(Painting.png(both)).isNotEqualTo(Painting.png(stumps)).isEqualTo(Painting.png(others));
    }

    private static VisitBlock narrow(String name, String initials) {
        return new VisitBlock(at("9:00"), at("10:00"), StatusSign.CONFIRMED, name, initials, "", null);
    }

    @Test
    void leavesOutTheWordsOfATreatmentThatDoNotFitAndCutsNone() {
        assertThat(Painting.png(week(column(visit("9:00", "10:00", "Lou", "Coupe extraordinairement")))))
                .isEqualTo(Painting.png(week(column(visit("9:00", "10:00", "Lou", "Coupe")))));
        assertThat(Painting.png(week(column(visit("9:00", "10:00", "Lou", "Semi-permanentissime")))))
                .isEqualTo(Painting.png(week(column(visit("9:00", "10:00", "Lou", "")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد بن علي",
                "שרה כהן",
                "王小明",
                "田中 美咲",
                "김민지",
                "Անի",
                "ნინო",
                "สมหญิง",
                "प्रिया",
                "லக்ஷ்மி",
                "ফাতেমা"
            })
    void drawsNamesInTheirOwnLetters(String name) {
        var nobody = Painting.of(day(visit("9:00", "10:00", "", "Coupe")));

        assertThat(Painting.of(day(visit("9:00", "10:00", name, "Coupe"))).differencesFrom(nobody))
                .hasSizeGreaterThan(400);
        assertThat(Painting.png(day(visit("9:00", "10:00", name, "Coupe"))))
                .isNotEqualTo(Painting.png(day(visit("9:00", "10:00", "…", "Coupe"))));
    }

    @Test
    void drawsNoEmptyBoxForANameThatHasNoLetters() {
        assertThat(Painting.png(day(visit("9:00", "10:00", "💅", "Coupe"))))
                .isEqualTo(Painting.png(day(visit("9:00", "10:00", "…", "Coupe"))));
    }

    @Test
    void leavesOnlyTheEmojiOutOfAName() {
        assertThat(Painting.png(day(visit("9:00", "10:00", "Дарья 💅", "Coupe"))))
                .isEqualTo(Painting.png(day(visit("9:00", "10:00", "Дарья", "Coupe"))));
    }
}
