package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.OpeningPlan.Source;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OpeningOverridesTest extends SalonTest {
    private static final LocalDate THURSDAY = LocalDate.parse("2026-03-05");
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-08");
    private final OpeningOverrides overrides;
    private final Closures closures;
    private final Journal journal;

    OpeningOverridesTest(Database database) {
        super(database);
        overrides = house.the(OpeningOverrides.class);
        closures = house.the(Closures.class);
        journal = house.the(Journal.class);
    }

    @Test
    void closeARangeOfADayAndOpenItAgain() {
        JournalEntryId closed = overrides
                .close(studio.id(), THURSDAY, THURSDAY, range("13:00", "15:00"))
                .orElseThrow();
        assertThat(hours(THURSDAY)).isEqualTo("09:00-13:00,15:00-19:00");
        assertThat(source(THURSDAY)).isEqualTo(Source.EXCEPTION);
        assertThat(hours(THURSDAY.plusDays(1))).isEqualTo("09:00-19:00");
        assertThat(journal.undo(studio.id(), closed)).isEqualTo(Undone.DONE);
        assertThat(hours(THURSDAY)).isEqualTo("09:00-19:00");
        assertThat(source(THURSDAY)).isEqualTo(Source.USUAL);
    }

    @Test
    void areNoExceptionOnceTheyAreAsInTheirWeek() {
        overrides.close(studio.id(), THURSDAY, THURSDAY, range("13:00", "15:00"));
        overrides.open(studio.id(), THURSDAY, THURSDAY, range("13:00", "15:00"));
        assertThat(source(THURSDAY)).isEqualTo(Source.USUAL);
    }

    @Test
    void changeNothingWhereAllIsSoAlready() {
        assertThat(overrides.open(studio.id(), THURSDAY, THURSDAY, range("10:00", "11:00")))
                .isEmpty();
        assertThat(overrides.close(studio.id(), SUNDAY, SUNDAY, range("10:00", "11:00")))
                .isEmpty();
        assertThat(overrides.usual(studio.id(), THURSDAY, SUNDAY)).isEmpty();
        assertThat(overrides.reset(studio.id(), THURSDAY)).isEmpty();
        assertThat(overrides.lastChange(studio.id(), THURSDAY)).isEmpty();
    }

    @Test
    void openOnADayOff() {
        overrides.open(studio.id(), SUNDAY, SUNDAY, range("09:00", "13:00"));
        assertThat(hours(SUNDAY)).isEqualTo("09:00-13:00");
        overrides.reset(studio.id(), SUNDAY);
        assertThat(hours(SUNDAY)).isEmpty();
    }

    @Test
    void closeTheSameHoursOnSeveralDaysAsOneGroup() {
        LocalDate monday = LocalDate.parse("2026-03-09");
        JournalEntryId entry = overrides
                .close(studio.id(), monday, monday.plusDays(3), range("17:00", "00:00"))
                .orElseThrow();
        assertThat(hours(monday)).isEmpty();
        assertThat(hours(monday.plusDays(1))).isEqualTo("09:00-17:00");
        assertThat(hours(monday.plusDays(3))).isEqualTo("09:00-17:00");
        assertThat(hours(monday.plusDays(4))).isEqualTo("09:00-19:00");
        JournalEntryId last =
                overrides.lastChange(studio.id(), monday.plusDays(3)).orElseThrow();
        assertThat(last).isNotEqualTo(entry);
        assertThat(journal.undo(studio.id(), last)).isEqualTo(Undone.DONE);
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.ALREADY);
        assertThat(hours(monday.plusDays(1))).isEqualTo("09:00-19:00");
    }

    @Test
    void doNotUndoOverANewerChangeOfTheDay() {
        JournalEntryId first = overrides
                .close(studio.id(), THURSDAY, THURSDAY, range("09:00", "10:00"))
                .orElseThrow();
        JournalEntryId second = overrides
                .close(studio.id(), THURSDAY, THURSDAY, range("18:00", "19:00"))
                .orElseThrow();
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(studio.id(), second)).isEqualTo(Undone.DONE);
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.DONE);
        assertThat(source(THURSDAY)).isEqualTo(Source.USUAL);
    }

    @Test
    void setTheHoursOfADayAsTheyAreTyped() {
        DayHours typed = new DayHours(List.of(range("08:00", "10:00"), range("20:00", "00:00")));
        JournalEntryId entry = overrides.set(studio.id(), THURSDAY, typed).orElseThrow();
        assertThat(hours(THURSDAY)).isEqualTo("08:00-10:00,20:00-00:00");
        assertThat(overrides.set(studio.id(), THURSDAY, typed)).isEmpty();
        overrides.set(studio.id(), THURSDAY, DayHours.SHUT);
        assertThat(hours(THURSDAY)).isEmpty();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void takeADayOutOfTheMiddleOfAClosure() {
        closures.close(studio.id(), THURSDAY, THURSDAY.plusDays(9), "Congés");
        LocalDate tuesday = LocalDate.parse("2026-03-10");
        JournalEntryId entry = overrides
                .open(studio.id(), tuesday, tuesday, range("10:00", "12:00"))
                .orElseThrow();
        assertThat(hours(tuesday)).isEqualTo("10:00-12:00");
        assertThat(closed()).containsExactly("2026-03-05/2026-03-09 Congés", "2026-03-11/2026-03-14 Congés");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(closed()).containsExactly("2026-03-05/2026-03-14 Congés");
        assertThat(hours(tuesday)).isEmpty();
    }

    @Test
    void takeDaysOffTheEndsOfAClosure() {
        closures.close(studio.id(), THURSDAY, THURSDAY.plusDays(2), "");
        overrides.open(studio.id(), THURSDAY, THURSDAY, range("10:00", "12:00"));
        assertThat(closed()).containsExactly("2026-03-06/2026-03-07 ");
        overrides.open(studio.id(), THURSDAY.plusDays(2), THURSDAY.plusDays(2), range("10:00", "12:00"));
        assertThat(closed()).containsExactly("2026-03-06/2026-03-06 ");
        overrides.open(studio.id(), THURSDAY.plusDays(1), THURSDAY.plusDays(1), range("10:00", "12:00"));
        assertThat(closed()).isEmpty();
    }

    @Test
    void takeSeveralDaysOutOfOverlappingClosuresAsOneGroup() {
        closures.close(studio.id(), THURSDAY, THURSDAY.plusDays(9), "");
        closures.close(studio.id(), THURSDAY.plusDays(5), THURSDAY.plusDays(15), "");
        JournalEntryId entry = overrides
                .usual(studio.id(), THURSDAY.plusDays(4), THURSDAY.plusDays(7))
                .orElseThrow();
        assertThat(hours(LocalDate.parse("2026-03-09"))).isEmpty();
        assertThat(hours(LocalDate.parse("2026-03-10"))).isEqualTo("09:00-19:00");
        assertThat(source(LocalDate.parse("2026-03-12"))).isEqualTo(Source.USUAL);
        assertThat(closed())
                .containsExactlyInAnyOrder(
                        "2026-03-05/2026-03-09 ", "2026-03-13/2026-03-14 ", "2026-03-13/2026-03-20 ");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(closed()).containsExactly("2026-03-05/2026-03-14 ", "2026-03-10/2026-03-20 ");
    }

    @Test
    void takeSeveralDaysOutOfOneClosureAsOneGroup() {
        closures.close(studio.id(), THURSDAY, THURSDAY.plusDays(16), "Congés");
        LocalDate tuesday = LocalDate.parse("2026-03-10");
        JournalEntryId entry = overrides
                .open(studio.id(), tuesday, tuesday.plusDays(2), range("09:00", "10:00"))
                .orElseThrow();
        assertThat(hours(tuesday)).isEqualTo("09:00-10:00");
        assertThat(hours(tuesday.plusDays(1))).isEqualTo("09:00-10:00");
        assertThat(hours(tuesday.plusDays(2))).isEqualTo("09:00-10:00");
        assertThat(closed()).containsExactly("2026-03-05/2026-03-09 Congés", "2026-03-13/2026-03-21 Congés");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(closed()).containsExactly("2026-03-05/2026-03-21 Congés");
    }

    @Test
    void leaveVisitsWhereTheyAre() {
        Visit visit =
                studio.booked(studio.emma(), studio.gel(), "2026-03-05T14:00").visit();
        overrides.close(studio.id(), THURSDAY, THURSDAY, DayHours.WHOLE_DAY);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
        assertThat(plan(THURSDAY).holds(visit.span())).isFalse();
    }

    @Test
    void offerNothingWhereTheyAreShutAndMoreWhereTheyAreOpened() {
        overrides.close(studio.id(), THURSDAY, THURSDAY, range("10:00", "19:00"));
        overrides.open(studio.id(), SUNDAY, SUNDAY, range("22:00", "00:00"));
        Availability availability = house.the(Availability.class);
        SlotRequirement hour = SlotRequirement.of(Duration.ofHours(1));
        assertThat(availability.starts(studio.salon(), THURSDAY, hour)).containsExactly(Studio.at("2026-03-05T09:00"));
        assertThat(availability.starts(studio.salon(), SUNDAY, hour))
                .startsWith(Studio.at("2026-03-08T22:00"))
                .endsWith(Studio.at("2026-03-08T23:00"));
    }

    @Test
    void areOpenAnHourLessInTheNightThatSkipsOne() {
        LocalDate spring = LocalDate.parse("2026-03-29");
        studio.opens(new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(range("01:00", "04:00")))));
        assertThat(plan(spring).open(spring).getFirst().length()).isEqualTo(Duration.ofHours(2));
        overrides.close(studio.id(), spring, spring, range("01:00", "02:00"));
        overrides.close(studio.id(), spring, spring, range("03:00", "04:00"));
        assertThat(hours(spring)).isEqualTo("02:00-03:00");
        assertThat(plan(spring).open(spring)).isEmpty();
        LocalDate autumn = LocalDate.parse("2026-10-25");
        assertThat(plan(autumn).open(autumn).getFirst().length()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void belongToOneSalon() {
        Studio other = Studio.open(house);
        JournalEntryId entry = overrides
                .close(studio.id(), THURSDAY, THURSDAY, DayHours.WHOLE_DAY)
                .orElseThrow();
        assertThat(house.the(OpeningTimes.class)
                        .plan(other.salon(), THURSDAY)
                        .hours(THURSDAY)
                        .isShut())
                .isFalse();
        assertThat(journal.undo(other.id(), entry)).isEqualTo(Undone.UNKNOWN);
        assertThat(hours(THURSDAY)).isEmpty();
    }

    private List<String> closed() {
        return closures.from(studio.id(), THURSDAY).stream()
                .map(closure -> closure.firstDay() + "/" + closure.lastDay() + " " + closure.reason())
                .toList();
    }

    private OpeningPlan plan(LocalDate day) {
        return house.the(OpeningTimes.class).plan(studio.salon(), day);
    }

    private Source source(LocalDate day) {
        return plan(day).source(day);
    }

    private String hours(LocalDate day) {
        return plan(day).hours(day).text();
    }

    private static Range range(String from, String to) {
        return new Range(LocalTime.parse(from), LocalTime.parse(to));
    }
}
