package app.rosalie.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each salon has read, keeps, follows and was told, each for itself. */
@OnBothDatabases
class ReadingTest extends SalonTest {

    private static final GuideId ONE = new GuideId(101);
    private static final GuideId OTHER = new GuideId(102);
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Course COURSE = new Course(new CourseId(1), "Un", "Deux", List.of(ONE, OTHER));

    private final GuideReadings readings = house.the(GuideReadings.class);
    private final Enrolments enrolments = house.the(Enrolments.class);
    private final WeeklyGuides weekly = house.the(WeeklyGuides.class);
    private final GuideWishes wishes = house.the(GuideWishes.class);

    ReadingTest(Database database) {
        super(database);
    }

    @Test
    void marksWhatWasReadKeptAndRated() {
        readings.bookmark(studio.id(), ONE, true);
        readings.read(studio.id(), ONE);
        readings.read(studio.id(), ONE);
        readings.rate(studio.id(), ONE, true);
        readings.rate(studio.id(), ONE, false);
        readings.rate(studio.id(), OTHER, true);
        assertThat(readings.of(studio.id()))
                .hasSize(2)
                .containsEntry(ONE, new GuideReading(true, true, Optional.of(false)))
                .containsEntry(OTHER, new GuideReading(false, false, Optional.of(true)));
        readings.bookmark(studio.id(), ONE, false);
        assertThat(readings.of(studio.id())).containsEntry(ONE, new GuideReading(true, false, Optional.of(false)));
    }

    @Test
    void keepsTheLastBookmarkFirstAndOtherSalonsOut() {
        readings.bookmark(studio.id(), ONE, true);
        studio.isNow("2026-03-03T09:00");
        readings.bookmark(studio.id(), OTHER, true);
        assertThat(readings.bookmarks(studio.id())).containsExactly(OTHER, ONE);
        assertThat(readings.bookmarks(Studio.open(house).id())).isEmpty();
        assertThat(readings.of(Studio.open(house).id())).isEmpty();
    }

    @Test
    void givesOneGuideADay() {
        assertThat(enrolments.next(studio.id(), COURSE, MONDAY)).isEmpty();
        enrolments.start(studio.id(), COURSE, MONDAY);
        assertThat(enrolments.next(studio.id(), COURSE, MONDAY)).contains(ONE);
        assertThat(enrolments.next(studio.id(), COURSE, MONDAY)).isEmpty();
        assertThat(enrolments.start(studio.id(), COURSE, MONDAY).done()).isEqualTo(1);
        assertThat(enrolments.next(studio.id(), COURSE, MONDAY.plusDays(3))).contains(OTHER);
        assertThat(enrolments.next(studio.id(), COURSE, MONDAY.plusDays(4))).isEmpty();
        assertThat(enrolments.find(studio.id(), COURSE.id()).orElseThrow().isFinished(COURSE))
                .isTrue();
    }

    @Test
    void stopsACourseAndBeginsItAnew() {
        enrolments.start(studio.id(), COURSE, MONDAY);
        enrolments.next(studio.id(), COURSE, MONDAY);
        enrolments.stop(studio.id(), COURSE.id());
        assertThat(enrolments.of(studio.id())).isEmpty();
        assertThat(enrolments.start(studio.id(), COURSE, MONDAY)).isEqualTo(new Enrolment(COURSE.id(), 0, null));
        assertThat(enrolments.of(Studio.open(house).id())).isEmpty();
    }

    @Test
    void remembersWhatWasPointedTo() {
        weekly.tell(studio.id(), ONE, MONDAY);
        weekly.tell(studio.id(), OTHER, MONDAY.plusDays(7));
        assertThat(weekly.of(studio.id(), 5))
                .containsExactly(
                        new WeeklyGuides.Given(OTHER, MONDAY.plusDays(7)), new WeeklyGuides.Given(ONE, MONDAY));
        assertThat(weekly.of(Studio.open(house).id(), 5)).isEmpty();
    }

    @Test
    void keepsWishesWithoutWhatLooksLikeSomebody() {
        long before = wishes.count();
        wishes.keep("  Extensions\n de CILS ");
        wishes.keep("extensions de cils");
        wishes.keep("06 39 98 12 34");
        wishes.keep("💅");
        assertThat(wishes.count()).isEqualTo(before + 2);
        assertThat(wishes.most(100)).contains(new GuideWishes.Wish("extensions de cils", 2));
        assertThat(GuideWishes.cleaned("rappeler marie@exemple.fr au +33 6 39 98 12 34 svp"))
                .isEqualTo("rappeler au svp");
        assertThat(GuideWishes.cleaned("voir https://exemple.fr/x ici")).isEqualTo("voir ici");
        assertThat(GuideWishes.cleaned("é".repeat(500))).hasSize(120);
    }
}
