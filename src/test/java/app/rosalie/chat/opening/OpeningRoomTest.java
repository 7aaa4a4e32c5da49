package app.rosalie.chat.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Dated;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.RotaAction;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningRoomTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final LocalDate THURSDAY = LocalDate.parse("2026-03-05");
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    OpeningRoomTest() {
        super(Database.H2);
    }

    static Stream<Action> changes() {
        return Stream.of(
                new OpeningAction.Close(THURSDAY, THURSDAY, LocalTime.of(10, 0), LocalTime.of(11, 0), false),
                new OpeningAction.Close(THURSDAY, THURSDAY, MIDNIGHT, MIDNIGHT, false),
                new OpeningAction.Close(TODAY, TODAY.plusDays(9), LocalTime.of(17, 0), MIDNIGHT, false),
                new OpeningAction.Close(TODAY, TODAY.plusDays(9), MIDNIGHT, MIDNIGHT, false),
                OpeningAction.CloseApart.of(List.of(TODAY, THURSDAY), MIDNIGHT, MIDNIGHT, false),
                new OpeningAction.OpenUp(THURSDAY, THURSDAY, LocalTime.of(20, 0), MIDNIGHT),
                new OpeningAction.OpenUp(TODAY, TODAY.plusDays(9), LocalTime.of(20, 0), LocalTime.of(21, 0)),
                new LeaveAction.TakeLeave(THURSDAY, THURSDAY.plusDays(20)),
                new LeaveAction.CloseHoliday(LocalDate.parse("2026-05-01")),
                new RotaAction.TakeTurns(6),
                new SlotRulesAction.Compact(true),
                new SlotRulesAction.Buffer(20),
                new SlotRulesAction.Notice(0));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void offersToTakeBackWhateverItHasDone(Action change) {
        String before = told();
        Reply done = studio.presses(change);
        assertThat(told()).as("done by %s", change).isNotEqualTo(before);
        undo(done);
        assertThat(told()).as("undone after %s", change).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void doesTheSameOnlyOnce(Action change) {
        studio.presses(change);
        String once = told();
        studio.presses(change);
        assertThat(told()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesNothingThatIsOver(Action change) {
        studio.isNow("2027-03-03T08:00");
        String before = told();
        studio.presses(change);
        if (change instanceof Dated) {
            assertThat(told()).isEqualTo(before);
        }
    }

    @Test
    void closesSeveralWholeDaysAsOneClosureFromTodayOn() {
        Reply closed = studio.presses(
                new OpeningAction.Close(TODAY.minusDays(2), TODAY.plusDays(3), MIDNIGHT, MIDNIGHT, false));
        assertThat(text(closed)).contains("du mardi 3 mars au vendredi 6 mars", "(4 jours)");
        assertThat(house.the(Closures.class).from(studio.id(), TODAY))
                .singleElement()
                .satisfies(closure -> assertThat(closure.firstDay()).isEqualTo(TODAY));
    }

    @Test
    void saysWhichHoursOfWhichDaysAreClosed() {
        LocalDate monday = LocalDate.parse("2026-03-09");
        Reply closed = studio.presses(
                new OpeningAction.Close(monday, monday.plusDays(3), LocalTime.of(17, 0), MIDNIGHT, false));
        assertThat(text(closed))
                .contains("du lundi 9 mars au jeudi 12 mars", "17:00–minuit")
                .contains("lun. 9 mars : fermé", "mar. 10 mars : 9:00–17:00", "jeu. 12 mars : 9:00–17:00");
    }

    @Test
    void saysOnlyWhatWasOpenWhenItClosesMore() {
        Reply closed = studio.presses(new OpeningAction.Close(THURSDAY, THURSDAY, LocalTime.NOON, MIDNIGHT, false));
        assertThat(text(closed)).contains("jeudi 5 mars : 12:00–19:00.");
    }

    @Test
    void namesEverybodyInTheWayBeforeItClosesForSeveralDays() {
        Visit first =
                studio.booked(studio.emma(), studio.gel(), "2026-03-05T18:00").visit();
        Visit second = studio.asks(studio.knows("Julie Martin"), studio.gel(), "2026-03-06T17:30");
        studio.booked(studio.knows("Léa Bernard"), studio.gel(), "2026-03-06T10:00");
        String before = told();
        var close = new OpeningAction.Close(TODAY, THURSDAY.plusDays(3), LocalTime.of(17, 0), MIDNIGHT, false);
        Reply asked = studio.presses(close);
        assertThat(told()).isEqualTo(before);
        assertThat(visits(asked)).containsExactly(first.id(), second.id());
        assertThat(actions(asked))
                .contains(new OpeningAction.Close(TODAY, THURSDAY.plusDays(3), LocalTime.of(17, 0), MIDNIGHT, true));
    }

    @Test
    void keepsTheVisitsThatItClosesOver() {
        Visit visit =
                studio.booked(studio.emma(), studio.gel(), "2026-03-05T18:00").visit();
        Reply closed = studio.presses(new LeaveAction.TakeLeave(THURSDAY, THURSDAY.plusDays(6)));
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
        assertThat(visits(closed)).containsExactly(visit.id());
    }

    @Test
    void asksNothingAboutVisitsThatAreOverOrFellThrough() {
        studio.brings(studio.emma(), studio.gel(), "2026-03-03T09:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.brings(studio.emma(), studio.gel(), "2026-03-03T15:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        studio.isNow("2026-03-03T12:00");
        Reply closed = studio.presses(new OpeningAction.Close(TODAY, TODAY, MIDNIGHT, MIDNIGHT, false));
        assertThat(text(closed)).contains("Fermé");
        assertThat(hours(TODAY)).isEqualTo(DayHours.SHUT);
    }

    @Test
    void closesDaysApartAndNoneBetweenThem() {
        LocalDate far = TODAY.plusDays(62);
        var close = OpeningAction.CloseApart.of(
                List.of(TODAY.minusDays(2), TODAY, THURSDAY, far), MIDNIGHT, MIDNIGHT, false);
        Visit emma = studio.brings(
                studio.emma(), studio.gel(), "2026-03-05T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        Reply asked = studio.presses(close);
        assertThat(visits(asked)).containsExactly(emma.id());
        assertThat(hours(TODAY)).isNotEqualTo(DayHours.SHUT);
        studio.presses(OpeningAction.CloseApart.of(close.days(), MIDNIGHT, MIDNIGHT, true));
        assertThat(List.of(hours(TODAY), hours(THURSDAY), hours(far))).containsOnly(DayHours.SHUT);
        assertThat(hours(TODAY.plusDays(1))).isNotEqualTo(DayHours.SHUT);
    }

    @Test
    void findsAVisitThatLastsIntoTheClosedDay() {
        Visit late = studio.brings(
                studio.emma(),
                studio.sells("Nuit", 90, 180),
                "2026-03-04T23:00",
                Status.CONFIRMED,
                PaymentState.NOTHING_DUE);
        Reply asked = studio.presses(new OpeningAction.Close(THURSDAY, THURSDAY, MIDNIGHT, MIDNIGHT, false));
        assertThat(visits(asked)).containsExactly(late.id());
        Reply day = studio.presses(new OpeningAction.Day(THURSDAY));
        assertThat(visits(day)).contains(late.id());
    }

    @Test
    void showsALongDayByTheHourAndAShortOneByTheHalf() {
        assertThat(cells(THURSDAY)).hasSize(20);
        studio.opens(OpeningHours.parse("4=00:00-00:00"));
        assertThat(cells(THURSDAY)).hasSize(24);
    }

    @Test
    void showsNoHourThatIsSkippedOrOver() {
        LocalDate spring = LocalDate.parse("2026-03-29");
        studio.opens(OpeningHours.parse("7=01:00-04:00"));
        assertThat(cells(spring))
                .extracting(OpeningAction.Close::from)
                .extracting(LocalTime::toString)
                .containsExactly("01:00", "01:30", "03:00", "03:30");
        studio.isNow("2026-03-29T03:00");
        assertThat(cells(spring)).hasSize(2);
    }

    @Test
    void refusesMoreHoursThanAnyoneMeans() {
        String before = told();
        Reply refused =
                studio.presses(new OpeningAction.Close(TODAY, TODAY.plusDays(62), LocalTime.NOON, MIDNIGHT, true));
        assertThat(text(refused)).contains("trop de jours");
        Reply tooLong = studio.presses(new OpeningAction.Close(TODAY, TODAY.plusDays(366), MIDNIGHT, MIDNIGHT, true));
        assertThat(text(tooLong)).contains("trop de jours");
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void staysWithinAMessageHoweverMuchStandsInTheWay() {
        Treatment treatment = studio.sells("Une prestation au nom vraiment trop long pour une ligne", 45, 60);
        for (int i = 0; i < 60; i++) {
            studio.brings(
                    studio.knows("Marie Antoinette Bérénice Longuenom " + letter(i % 10) + letter(i / 10)),
                    treatment,
                    "2026-03-%02dT%02d:00".formatted(10 + i / 10, 9 + i % 10),
                    Status.CONFIRMED,
                    PaymentState.NOTHING_DUE);
        }
        for (Action action : List.of(
                new LeaveAction.PlanLeave(TODAY, TODAY.plusDays(30)),
                new LeaveAction.TakeLeave(TODAY, TODAY.plusDays(30)),
                new OpeningAction.Day(LocalDate.parse("2026-03-11")))) {
            Screen screen = Objects.requireNonNull(studio.presses(action).screen());
            assertThat(screen.html().length()).as("%s", action).isLessThan(4_096);
            assertThat(screen.rows().stream().mapToInt(List::size).sum())
                    .as("%s", action)
                    .isLessThanOrEqualTo(100);
        }
    }

    private static char letter(int place) {
        return (char) ('a' + place);
    }

    private void undo(Reply reply) {
        JournalEntryId entry = actions(reply).stream()
                .filter(JournalAction.Undo.class::isInstance)
                .map(action -> ((JournalAction.Undo) action).entryId())
                .findFirst()
                .orElseThrow();
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Undone.DONE);
    }

    /** All that this room can change, as it is shown. */
    private String told() {
        StringBuilder told = new StringBuilder();
        for (int day = 0; day < 90; day++) {
            told.append(hours(TODAY.plusDays(day))).append('\n');
        }
        told.append(studio.salon().slots());
        told.append(house.the(Closures.class).from(studio.id(), TODAY).stream()
                .map(closure -> closure.firstDay() + "/" + closure.lastDay())
                .toList());
        return told + text(studio.presses(new RotaAction.Rota()));
    }

    private DayHours hours(LocalDate day) {
        return house.the(OpeningTimes.class).plan(studio.salon(), day).hours(day);
    }

    /** The buttons of half an hour or an hour; those of a morning or a whole day are longer. */
    private List<OpeningAction.Close> cells(LocalDate day) {
        return actions(studio.presses(new OpeningAction.Day(day))).stream()
                .filter(OpeningAction.Close.class::isInstance)
                .map(OpeningAction.Close.class::cast)
                .filter(close -> Set.of(30L, 60L).contains(minutes(close)))
                .toList();
    }

    private static long minutes(OpeningAction.Close close) {
        return Math.floorMod(close.from().until(close.to(), ChronoUnit.MINUTES), 1_440);
    }

    private static List<AppointmentId> visits(Reply reply) {
        return actions(reply).stream()
                .filter(VisitAction.Visit.class::isInstance)
                .map(action -> ((VisitAction.Visit) action).appointmentId())
                .distinct()
                .toList();
    }

    private static List<Action> actions(Reply reply) {
        return Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action())
                .toList();
    }

    private static String text(Reply reply) {
        return Objects.requireNonNull(reply.screen())
                .html()
                .replaceAll("<[^>]*>", "")
                .replace('\u00a0', ' ');
    }
}
