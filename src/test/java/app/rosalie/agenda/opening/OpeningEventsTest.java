package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.PublishedEvents;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.OpeningEvent.HoursClosed;
import app.rosalie.agenda.opening.OpeningEvent.HoursOpened;
import app.rosalie.agenda.opening.OpeningEvent.HoursReset;
import app.rosalie.agenda.opening.OpeningEvent.LeaveLifted;
import app.rosalie.agenda.opening.OpeningEvent.LeaveShortened;
import app.rosalie.agenda.opening.OpeningEvent.LeaveTaken;
import app.rosalie.agenda.opening.OpeningEvent.RotaSet;
import app.rosalie.agenda.opening.OpeningEvent.RotaStopped;
import app.rosalie.agenda.opening.OpeningEvent.TimeOpened;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each act upon a salon's hours publishes, once, and what an undo does. */
@ParameterizedClass
@EnumSource(Database.class)
class OpeningEventsTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);
    private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);
    private static final Range LUNCH = range(12, 14);
    private static final Range EVENING = range(19, 21);

    private final House house;
    private final OpeningOverrides overrides;
    private final Closures closures;
    private final Rotas rotas;
    private Studio studio;

    OpeningEventsTest(Database database) {
        house = House.on(database);
        overrides = house.the(OpeningOverrides.class);
        closures = house.the(Closures.class);
        rotas = house.the(Rotas.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
        taken();
    }

    @Test
    void tellOnceWhatIsOpenThatWasNot() {
        overrides.open(studio.id(), WEDNESDAY, THURSDAY, EVENING);
        assertThat(all())
                .contains(new TimeOpened(studio.id(), List.of(evening(WEDNESDAY), evening(THURSDAY)), now()))
                .filteredOn(TimeOpened.class::isInstance)
                .hasSize(1);
        overrides.close(studio.id(), WEDNESDAY, THURSDAY, EVENING);
        assertThat(all()).noneMatch(TimeOpened.class::isInstance);
    }

    /** Days closed together are opened together again. */
    @Test
    void tellOnceWhatAnUndoOpensAgain() {
        JournalEntryId closed =
                overrides.close(studio.id(), WEDNESDAY, THURSDAY, LUNCH).orElseThrow();
        all();
        undo(closed);
        assertThat(all())
                .filteredOn(TimeOpened.class::isInstance)
                .containsExactly(new TimeOpened(studio.id(), List.of(lunch(WEDNESDAY), lunch(THURSDAY)), now()));
    }

    @Test
    void tellOfUsualHoursThatComeBack() {
        JournalEntryId none =
                house.inOneTransaction(() -> house.the(Salons.class).open(studio.id(), OpeningHours.NONE));
        all();
        undo(none);
        assertThat(all()).filteredOn(TimeOpened.class::isInstance).hasSize(1);
    }

    private TimeSpan lunch(LocalDate day) {
        return new TimeSpan(
                studio.salon().instant(day.atTime(LUNCH.from())), studio.salon().instant(day.atTime(LUNCH.to())));
    }

    private TimeSpan evening(LocalDate day) {
        return new TimeSpan(
                studio.salon().instant(day.atTime(EVENING.from())),
                studio.salon().instant(day.atTime(EVENING.to())));
    }

    @Test
    void tellOfEachDayThatIsOpenedOrClosed() {
        overrides.close(studio.id(), WEDNESDAY, THURSDAY, LUNCH);
        overrides.open(studio.id(), WEDNESDAY, WEDNESDAY, EVENING);
        overrides.set(studio.id(), THURSDAY, DayHours.SHUT);
        overrides.usual(studio.id(), THURSDAY, THURSDAY);
        overrides.reset(studio.id(), WEDNESDAY);
        assertThat(taken())
                .containsExactly(
                        new HoursClosed(studio.id(), WEDNESDAY, now()),
                        new HoursClosed(studio.id(), THURSDAY, now()),
                        new HoursOpened(studio.id(), WEDNESDAY, now()),
                        new HoursClosed(studio.id(), THURSDAY, now()),
                        new HoursOpened(studio.id(), THURSDAY, now()),
                        new HoursReset(studio.id(), WEDNESDAY, now()));
    }

    @Test
    void tellOfEachDayThatAnUndoPutsBack() {
        JournalEntryId entry =
                overrides.close(studio.id(), WEDNESDAY, THURSDAY, LUNCH).orElseThrow();
        taken();
        undo(entry);
        assertThat(taken())
                .hasOnlyElementsOfType(ChangeUndone.class)
                .extracting(undone -> ((ChangeUndone) undone).subject())
                .containsExactly(THURSDAY.toEpochDay(), WEDNESDAY.toEpochDay());
    }

    @Test
    void tellOfALeaveAndOfItsEnd() {
        closures.close(studio.id(), WEDNESDAY, FRIDAY, "Congés");
        ClosureId leave = leaves().getFirst();
        JournalEntryId lifted = closures.lift(studio.id(), leave).orElseThrow();
        assertThat(taken())
                .containsExactly(new LeaveTaken(studio.id(), leave, now()), new LeaveLifted(studio.id(), leave, now()));
        undo(lifted);
        assertThat(taken())
                .containsExactly(new ChangeUndone(studio.id(), now(), lifted, "closure", "lifted", leave.value()));
    }

    @Test
    void tellWhatIsLeftOfALeaveOutOfWhichADayIsTaken() {
        closures.close(studio.id(), WEDNESDAY, FRIDAY, "Congés");
        ClosureId leave = leaves().getFirst();
        taken();
        overrides.open(studio.id(), THURSDAY, THURSDAY, LUNCH);
        ClosureId later = leaves().getLast();
        assertThat(later).isNotEqualTo(leave);
        assertThat(taken())
                .containsExactly(
                        new HoursOpened(studio.id(), THURSDAY, now()),
                        new LeaveShortened(studio.id(), leave, now()),
                        new LeaveTaken(studio.id(), later, now()));
        overrides.usual(studio.id(), FRIDAY, FRIDAY);
        assertThat(taken())
                .containsExactly(
                        new HoursOpened(studio.id(), FRIDAY, now()), new LeaveLifted(studio.id(), later, now()));
    }

    @Test
    void tellOfWeeksThatTakeTurns() {
        rotas.turn(studio.id(), new Rota(LocalDate.parse("2026-03-02"), List.of(OpeningHours.NONE, OpeningHours.NONE)));
        JournalEntryId stopped = rotas.stop(studio.id()).orElseThrow();
        assertThat(taken()).containsExactly(new RotaSet(studio.id(), now()), new RotaStopped(studio.id(), now()));
        undo(stopped);
        assertThat(taken()).singleElement().isInstanceOf(ChangeUndone.class);
    }

    @Test
    void areNotPublishedWhereNothingIsWritten() {
        closures.close(studio.id(), WEDNESDAY, FRIDAY, "");
        ClosureId leave = leaves().getFirst();
        LocalDate next = WEDNESDAY.plusWeeks(1);
        taken();
        closures.close(studio.id(), THURSDAY, FRIDAY, "");
        overrides.close(studio.id(), WEDNESDAY, FRIDAY, LUNCH);
        overrides.close(studio.id(), next, next, EVENING);
        overrides.open(studio.id(), next, next, LUNCH);
        overrides.usual(studio.id(), next, next);
        overrides.reset(studio.id(), next);
        rotas.stop(studio.id());
        assertThat(taken()).isEmpty();
        Studio other = Studio.open(house);
        taken();
        closures.lift(other.id(), leave);
        assertThat(taken()).isEmpty();
    }

    private List<ClosureId> leaves() {
        return closures.from(studio.id(), WEDNESDAY).stream().map(Closure::id).toList();
    }

    private static Range range(int from, int to) {
        return new Range(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private void undo(JournalEntryId entry) {
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Journal.Undone.DONE);
    }

    private Instant now() {
        return house.clock().instant();
    }

    /** Without what follows from the others. */
    private List<Object> taken() {
        return all().stream().filter(event -> !(event instanceof TimeOpened)).toList();
    }

    private List<Object> all() {
        return house.the(PublishedEvents.class).taken();
    }
}
