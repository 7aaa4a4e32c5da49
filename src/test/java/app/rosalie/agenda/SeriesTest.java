package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Recurrence.Repeated;
import app.rosalie.agenda.RecurrenceRule.Daily;
import app.rosalie.agenda.RecurrenceRule.Weekly;
import app.rosalie.agenda.Series.Changes;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SeriesTest extends SalonTest {

    private final Recurrence recurrence;
    private final Series series;
    private final VisitLifecycle lifecycle;
    private final Rescheduling rescheduling;
    private final Journal journal;
    private SalonId salon;
    private Client emma;
    private Client julie;
    private Treatment gel;

    SeriesTest(Database database) {
        super(database);
        recurrence = house.the(Recurrence.class);
        series = house.the(Series.class);
        lifecycle = house.the(VisitLifecycle.class);
        rescheduling = house.the(Rescheduling.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        emma = studio.emma();
        julie = studio.knows("Julie Martin");
        gel = studio.gel();
    }

    @Test
    void keepsTheTimeOfDayWhenTheClocksChange() {
        Visit spring = studio.booked(emma, gel, "2026-03-24T14:00").visit();
        assertThat(starts(plan(spring, 1, 2))).containsExactly(at("2026-03-31T14:00"), at("2026-04-07T14:00"));
        Repeated.Booked booked = booked(recurrence.repeat(salon, spring.id(), new Weekly(1, null), 2, List.of()));
        assertThat(booked.visits())
                .extracting(Visit::start)
                .containsExactly(Studio.at("2026-03-31T14:00"), Studio.at("2026-04-07T14:00"));
        assertThat(booked.visits()).allMatch(visit -> visit.span().length().equals(gel.length()));
        Visit autumn = studio.booked(emma, gel, "2026-10-20T14:00").visit();
        assertThat(booked(recurrence.repeat(salon, autumn.id(), new Weekly(1, null), 1, List.of()))
                        .visits())
                .extracting(Visit::start)
                .containsExactly(Studio.at("2026-10-27T14:00"));
    }

    @Test
    void goesFromThe31stOverTheLeapDay() {
        Visit visit = studio.brings(emma, gel, "2028-01-31T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(starts(plan(visit, 4, 2))).containsExactly(at("2028-02-28T14:00"), at("2028-03-27T14:00"));
        Visit tuesday = studio.brings(emma, gel, "2028-02-01T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(starts(plan(tuesday, 4, 1))).containsExactly(at("2028-02-29T14:00"));
    }

    @Test
    void checksEachDate() {
        Visit there = studio.booked(julie, gel, "2026-03-10T14:30").visit();
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        List<Occurrence> plan = plan(visit, 1, 2);
        assertThat(plan.getFirst().with()).containsExactly(there);
        assertThat(plan.getFirst().isFree()).isFalse();
        assertThat(plan.getFirst().instead()).contains(at("2026-03-10T13:30"));
        assertThat(plan.get(1).isFree()).isTrue();
        assertThat(plan.get(1).instead()).isEmpty();
    }

    @Test
    void knowsClosedDoorsAndTheNearestDayThatIsOpen() {
        Visit sunday = studio.brings(emma, gel, "2026-03-08T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        Occurrence next = plan(sunday, 1, 1).getFirst();
        assertThat(next.open()).isFalse();
        assertThat(next.instead()).contains(at("2026-03-14T10:00"));
    }

    @Test
    void plansOnlyWhatIsAheadAndNoMoreThanIsAllowed() {
        Visit past = studio.brings(emma, gel, "2026-02-03T14:00", Status.DONE, PaymentState.PAID);
        assertThat(starts(plan(past, 2, 1))).containsExactly(at("2026-03-03T14:00"));
        assertThat(plan(past, 1, Integer.MAX_VALUE)).hasSize(Recurrence.MOST_TIMES);
        assertThat(plan(past, RecurrenceRule.MOST_WEEKS, -1)).hasSize(1);
    }

    @Test
    void takesNoDateForItsNeighbourWhereTheyAreNear() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        booked(recurrence.repeat(salon, visit.id(), new Daily(2), 1, List.of()));
        assertThat(recurrence.plan(studio.salon(), studio.visit(visit.id()), new Daily(2), 2))
                .extracting(Occurrence::already)
                .containsExactly(true, false);
    }

    @Test
    void booksWhatIsFreeUnlessItIsSaidOtherwise() {
        studio.booked(julie, gel, "2026-03-10T14:30");
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        Repeated.Booked booked = booked(recurrence.repeat(salon, visit.id(), new Weekly(1, null), 3, List.of()));
        assertThat(booked.visits())
                .extracting(Visit::start)
                .containsExactly(Studio.at("2026-03-17T14:00"), Studio.at("2026-03-24T14:00"));
        assertThat(booked.visits())
                .allMatch(it -> it.title().equals("Pose gel") && it.clientId().equals(emma.id()));
    }

    @Test
    void booksEachDateAsChosen() {
        studio.booked(julie, gel, "2026-03-10T14:30");
        studio.booked(julie, gel, "2026-03-17T14:30");
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        List<Choice> choices = List.of(Choice.FORCE, Choice.INSTEAD, Choice.LEAVE_OUT, Choice.FORCE);
        assertThat(booked(recurrence.repeat(salon, visit.id(), new Weekly(1, null), 4, choices))
                        .visits())
                .extracting(Visit::start)
                .containsExactly(
                        Studio.at("2026-03-10T14:00"), Studio.at("2026-03-17T13:30"), Studio.at("2026-03-31T14:00"));
    }

    @Test
    void booksNothingTwiceWhateverWasChosen() {
        studio.booked(julie, gel, "2026-03-10T14:30");
        studio.booked(julie, gel, "2026-03-17T14:30");
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        List<Choice> choices = List.of(Choice.FORCE, Choice.INSTEAD, Choice.IF_FREE);
        booked(recurrence.repeat(salon, visit.id(), new Weekly(1, null), 3, choices));
        assertThat(recurrence.repeat(salon, visit.id(), new Weekly(1, null), 3, choices))
                .isEqualTo(new Repeated.Nothing());
        assertThat(plan(studio.visit(visit.id()), 1, 3)).allMatch(Occurrence::already);
    }

    @Test
    void repeatsOnlyWhatIsAgreedOrDone() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        assertThat(recurrence.repeat(salon, request.id(), new Weekly(1, null), 3, List.of()))
                .isEqualTo(new Repeated.Unknown());
        Visit missed = studio.brings(emma, gel, "2026-03-03T07:00", Status.NO_SHOW, PaymentState.NOTHING_DUE);
        assertThat(recurrence.repeat(salon, missed.id(), new Weekly(1, null), 3, List.of()))
                .isEqualTo(new Repeated.Unknown());
    }

    @Test
    void takesAllOfARepetitionBackAtOnce() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        Repeated.Booked booked = booked(recurrence.repeat(salon, visit.id(), new Weekly(2, null), 5, List.of()));
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.DONE);
        assertThat(booked.visits())
                .allMatch(it -> house.the(Visits.class).visit(salon, it.id()).isEmpty());
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.ALREADY);
        booked(recurrence.repeat(salon, visit.id(), new Weekly(2, null), 5, List.of()));
    }

    @Test
    void takesNothingBackWhereOneOfThemHasChangedSince() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        Repeated.Booked booked = booked(recurrence.repeat(salon, visit.id(), new Weekly(2, null), 3, List.of()));
        lifecycle.cancel(salon, booked.visits().get(1).id(), Party.CLIENT);
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(studio.visit(booked.visits().getFirst().id()).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void movesEachByAsManyDaysToTheSameTime() {
        List<Visit> four = weekly(4);
        Changes.Changed moved = changed(move(four.get(1), "2026-03-11T16:00", Scope.FOLLOWING, false));
        assertThat(moved.visits())
                .extracting(Visit::start)
                .containsExactly(
                        Studio.at("2026-03-11T16:00"), Studio.at("2026-03-18T16:00"), Studio.at("2026-03-25T16:00"));
        assertThat(studio.visit(four.getFirst().id()).start()).isEqualTo(Studio.at("2026-03-03T14:00"));
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.DONE);
        four.forEach(visit -> assertThat(studio.visit(visit.id()).span()).isEqualTo(visit.span()));
    }

    @Test
    void movesAllOntoEachOthersPlacesAndBack() {
        List<Visit> four = weekly(4);
        Changes.Changed later = changed(move(four.getFirst(), "2026-03-10T14:00", Scope.ALL, false));
        assertThat(later.visits())
                .extracting(Visit::start)
                .contains(Studio.at("2026-03-31T14:00"))
                .hasSize(4);
        assertThat(journal.undo(salon, later.entry())).isEqualTo(Undone.DONE);
        four.forEach(visit -> assertThat(studio.visit(visit.id()).span()).isEqualTo(visit.span()));
        Changes.Changed earlier = changed(move(four.get(2), "2026-03-10T14:00", Scope.FOLLOWING, true));
        assertThat(earlier.visits()).hasSize(2);
    }

    @Test
    void movesOnceHoweverOftenItIsPressed() {
        List<Visit> four = weekly(4);
        changed(move(four.getFirst(), "2026-03-04T14:00", Scope.ALL, false));
        assertThat(move(four.getFirst(), "2026-03-04T14:00", Scope.ALL, false)).isEqualTo(new Changes.Refused());
    }

    @Test
    void keepsTheTimeOfDayOfWhatIsMovedOverAChangeOfTheClocks() {
        Visit visit = studio.booked(emma, gel, "2026-03-20T14:00").visit();
        booked(recurrence.repeat(salon, visit.id(), new Weekly(1, null), 2, List.of()));
        assertThat(changed(move(visit, "2026-03-21T15:00", Scope.ALL, false)).visits())
                .extracting(Visit::start)
                .containsExactly(
                        Studio.at("2026-03-21T15:00"), Studio.at("2026-03-28T15:00"), Studio.at("2026-04-04T15:00"));
    }

    @Test
    void showsWhatIsInTheWayAndForcesIt() {
        List<Visit> four = weekly(4);
        Visit there = studio.booked(julie, gel, "2026-03-18T14:00").visit();
        assertThat(move(four.getFirst(), "2026-03-04T14:00", Scope.ALL, false))
                .isEqualTo(new Changes.InTheWay(List.of(there), List.of(), List.of()));
        assertThat(move(four.getFirst(), "2026-03-02T14:00", Scope.ALL, false))
                .isEqualTo(new Changes.InTheWay(
                        List.of(),
                        List.of(
                                LocalDate.parse("2026-03-02"),
                                LocalDate.parse("2026-03-09"),
                                LocalDate.parse("2026-03-16"),
                                LocalDate.parse("2026-03-23")),
                        List.of()));
        Changes.Changed moved = changed(move(four.getFirst(), "2026-03-04T14:00", Scope.ALL, true));
        assertThat(moved.visits()).hasSize(4);
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.DONE);
    }

    @Test
    void seesWhereItsOwnVisitsWouldMeet() {
        List<Visit> four = weekly(4);
        LocalDateTime besideTheNext = LocalDateTime.parse("2026-03-10T16:00");
        rescheduling.move(salon, four.getFirst().id(), besideTheNext, false);
        Visit first = studio.visit(four.getFirst().id());
        Changes inTheWay = move(first, "2026-03-11T15:00", Scope.ALL, false);
        assertThat(inTheWay).isInstanceOf(Changes.InTheWay.class);
        assertThat(((Changes.InTheWay) inTheWay).with())
                .extracting(Visit::id)
                .containsExactlyInAnyOrder(first.id(), four.get(1).id());
        Changes.Changed forced = changed(move(first, "2026-03-11T15:00", Scope.ALL, true));
        assertThat(journal.undo(salon, forced.entry())).isEqualTo(Undone.DONE);
    }

    @Test
    void cancelsThisOneTheFollowingOrAll() {
        List<Visit> four = weekly(4);
        Changes.Changed this1 = changed(series.cancel(salon, four.getFirst().id(), Scope.THIS, Party.PRO));
        assertThat(this1.visits()).hasSize(1);
        Changes.Changed following = changed(series.cancel(salon, four.get(2).id(), Scope.FOLLOWING, Party.CLIENT));
        assertThat(following.visits())
                .extracting(Visit::id)
                .containsExactly(four.get(2).id(), four.get(3).id());
        assertThat(following.visits())
                .allMatch(it -> it.cancellation().by() == Party.CLIENT
                        && !it.cancellation().late());
        assertThat(journal.undo(salon, following.entry())).isEqualTo(Undone.DONE);
        assertThat(changed(series.cancel(salon, four.get(2).id(), Scope.ALL, Party.PRO))
                        .visits())
                .hasSize(3);
        assertThat(series.cancel(salon, four.get(2).id(), Scope.ALL, Party.PRO)).isEqualTo(new Changes.Refused());
    }

    @Test
    void cancelsLateOnlyWhatIsNear() {
        List<Visit> four = weekly(4);
        assertThat(changed(series.cancel(salon, four.getFirst().id(), Scope.ALL, Party.CLIENT))
                        .visits())
                .extracting(it -> it.cancellation().late())
                .containsExactly(true, false, false, false);
    }

    @Test
    void leavesWhatIsBehindAsItWas() {
        List<Visit> four = weekly(4);
        studio.isNow("2026-03-12T08:00");
        assertThat(changed(series.cancel(salon, four.get(2).id(), Scope.ALL, Party.PRO))
                        .visits())
                .extracting(Visit::id)
                .containsExactly(four.get(2).id(), four.get(3).id());
        assertThat(studio.visit(four.get(1).id()).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void reachesNothingOfAnotherSalon() {
        List<Visit> four = weekly(4);
        SalonId other = Studio.open(house).id();
        AppointmentId id = four.getFirst().id();
        assertThat(recurrence.repeat(other, id, new Weekly(1, null), 3, List.of()))
                .isEqualTo(new Repeated.Unknown());
        assertThat(series.cancel(other, id, Scope.ALL, Party.PRO)).isEqualTo(new Changes.Unknown());
        assertThat(series.move(other, id, LocalDateTime.parse("2026-03-04T14:00"), Scope.ALL, true))
                .isEqualTo(new Changes.Unknown());
        assertThat(series.of(other, studio.visit(id), Scope.ALL)).isEmpty();
        four.forEach(visit -> assertThat(studio.visit(visit.id()).span()).isEqualTo(visit.span()));
    }

    @Test
    void leavesToHerWhoWaitsWhatIsOfferedToHer() {
        Visit first = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        house.inOneTransaction(() -> house.the(SlotHolds.class)
                .hold(
                        salon,
                        TimeSpan.of(Studio.at("2026-03-10T14:30"), Duration.ofMinutes(30)),
                        Studio.at("2026-03-09T10:00")));
        Occurrence next = plan(first, 1, 1).getFirst();
        assertThat(next.held()).isTrue();
        assertThat(next.isFree()).isFalse();
        assertThat(next.planned(Choice.IF_FREE)).isEmpty();
        assertThat(next.planned(Choice.FORCE)).contains(next.start());
        Changes moved = move(studio.visit(first.id()), "2026-03-10T14:00", Scope.THIS, false);
        assertThat(moved)
                .isInstanceOfSatisfying(
                        Changes.InTheWay.class,
                        inTheWay -> assertThat(inTheWay.held()).containsExactly(LocalDate.parse("2026-03-10")));
        assertThat(move(studio.visit(first.id()), "2026-03-10T14:00", Scope.THIS, true))
                .isInstanceOf(Changes.Changed.class);
    }

    /** Emma's gel, Tuesdays at 14:00 from 3 March on. */
    private List<Visit> weekly(int times) {
        Visit first = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        List<Choice> free = Collections.nCopies(times - 1, Choice.IF_FREE);
        List<Visit> others = booked(recurrence.repeat(salon, first.id(), new Weekly(1, null), times - 1, free))
                .visits();
        return Stream.concat(Stream.of(studio.visit(first.id())), others.stream())
                .toList();
    }

    private List<Occurrence> plan(Visit visit, int weeks, int times) {
        return recurrence.plan(studio.salon(), visit, new Weekly(weeks, null), times);
    }

    private Changes move(Visit visit, String to, Scope scope, boolean forced) {
        return series.move(salon, visit.id(), LocalDateTime.parse(to), scope, forced);
    }

    private static List<LocalDateTime> starts(List<Occurrence> plan) {
        return plan.stream().map(Occurrence::start).toList();
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    private static Repeated.Booked booked(Repeated repeated) {
        assertThat(repeated).isInstanceOf(Repeated.Booked.class);
        return (Repeated.Booked) repeated;
    }

    private static Changes.Changed changed(Changes changes) {
        assertThat(changes).isInstanceOf(Changes.Changed.class);
        return (Changes.Changed) changes;
    }
}
