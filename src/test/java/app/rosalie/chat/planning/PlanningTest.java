package app.rosalie.chat.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.PlanningAction.Half;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.clients.Client;
import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.EmptyStretch;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.MonthPicture;
import app.rosalie.pictures.MonthPicture.State;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.SelectionId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanningTest extends SalonTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private Client emma;
    private Treatment gel;

    PlanningTest() {
        super(Database.H2);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void opensEachDayOfAWeek() {
        assertThat(actions(week("2026-03-03")))
                .containsAll(TUESDAY.minusDays(1)
                        .datesUntil(TUESDAY.plusDays(6))
                        .map(PlanningAction.Day::new)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, 31, 6", "2028-02-10, 29, 1", "2026-02-28, 28, 6", "2027-03-31, 31, 0"})
    void opensEachDayOfAMonth(LocalDate day, int length, int blank) {
        MonthPicture picture =
                (MonthPicture) screen(new PlanningAction.Month(day)).picture();
        assertThat(picture.days()).hasSize(length);
        assertThat(picture.blank()).isEqualTo(blank);
        assertThat(actions(screen(new PlanningAction.MonthInWords(day))))
                .containsAll(day.withDayOfMonth(1)
                        .datesUntil(day.withDayOfMonth(1).plusMonths(1))
                        .map(PlanningAction.Day::new)
                        .toList());
    }

    @Test
    void showsCancelledVisitsAndCountsThemNot() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        studio.brings(emma, gel, "2026-03-03T12:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T14:00", Status.NO_SHOW, PaymentState.NOTHING_DUE);
        WeekPicture picture = picture(week("2026-03-03"));
        assertThat(picture.days().get(1).blocks())
                .extracting(VisitBlock::sign)
                .containsExactly(StatusSign.CONFIRMED, StatusSign.CANCELLED, StatusSign.MISSED);
        assertThat(picture.subtitle()).startsWith("1\u00A0RDV");
        assertThat(((MonthPicture) screen(new PlanningAction.Month(TUESDAY)).picture())
                        .days()
                        .get(2)
                        .note())
                .isEqualTo("1\u00A0RDV");
    }

    @Test
    void staysTheSamePictureForAQuarterOfAnHour() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        studio.isNow("2026-03-03T10:16");
        Screen day = day(TUESDAY);
        Screen week = week("2026-03-03");
        studio.isNow("2026-03-03T10:29");
        assertThat(day(TUESDAY).picture()).isEqualTo(day.picture());
        assertThat(week("2026-03-03")).isEqualTo(week);
        studio.isNow("2026-03-03T10:30");
        assertThat(column(day(TUESDAY)).now()).isEqualTo(630);
        assertThat(week("2026-03-03").picture()).isNotEqualTo(week.picture());
    }

    @Test
    void drawsTheSameMonthAtAnyHour() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        Screen month = screen(new PlanningAction.Month(TUESDAY));
        studio.isNow("2026-03-03T18:50");
        assertThat(screen(new PlanningAction.Month(TUESDAY))).isEqualTo(month);
    }

    @Test
    void showsWhatIsFreeFromNowOn() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        studio.isNow("2026-03-03T09:20");
        assertThat(column(day(TUESDAY)).free())
                .extracting(EmptyStretch::from, EmptyStretch::to)
                .containsExactly(tuple(555, 600), tuple(660, 1140));
        assertThat(column(day(TUESDAY.minusDays(3))).free()).isEmpty();
    }

    @Test
    void livesThroughTheWeekThatSkipsAnHour() {
        studio.brings(emma, gel, "2026-03-29T01:30", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        WeekPicture picture = picture(week("2026-03-29"));
        assertThat(picture.title()).isEqualTo("Semaine du 23 au 29 mars");
        assertThat(picture.days().getLast().blocks())
                .extracting(VisitBlock::from, VisitBlock::to)
                .containsExactly(tuple(90, 210));
    }

    @Test
    void livesThroughTheWeekThatRepeatsAnHour() {
        studio.brings(emma, gel, "2026-10-25T02:30", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        WeekPicture picture = picture(week("2026-10-25"));
        assertThat(picture.days().getLast().blocks())
                .extracting(VisitBlock::from, VisitBlock::to)
                .containsExactly(tuple(150, 210));
        assertThat(picture.hours().first()).isEqualTo(120);
    }

    @Test
    void cutsAVisitOverMidnightIntoItsDays() {
        Treatment night = studio.sells("Nuit", 200, 180);
        studio.brings(emma, night, "2026-03-03T23:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        WeekPicture picture = picture(week("2026-03-03"));
        assertThat(picture.days().get(1).blocks())
                .extracting(VisitBlock::from, VisitBlock::to)
                .containsExactly(tuple(1380, 1440));
        assertThat(picture.days().get(2).blocks())
                .extracting(VisitBlock::from, VisitBlock::to)
                .containsExactly(tuple(0, 120));
        assertThat(picture.subtitle()).startsWith("1\u00A0RDV");
        assertThat(picture.hours())
                .extracting(HourScale::first, HourScale::last)
                .containsExactly(0, 1440);
        assertThat(screen(new PlanningAction.Hour(TUESDAY.plusDays(1), LocalTime.of(1, 0)))
                        .html())
                .contains("23:00");
    }

    @Test
    void knowsWhichDayItIsInReunion() {
        house.the(JdbcClient.class)
                .sql("update salon set zone = 'Indian/Reunion' where id = ?")
                .param(studio.id().value())
                .update();
        studio.isNow("2026-03-03T22:40");
        WeekPicture picture = picture(screen(new PlanningAction.Week(TUESDAY)));
        assertThat(picture.days())
                .extracting(DayColumn::today)
                .containsExactly(false, false, true, false, false, false, false);
        assertThat(picture.days().get(2).now()).isEqualTo(90);
        studio.brings(emma, gel, "2026-03-03T22:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(picture(screen(new PlanningAction.Week(TUESDAY)))
                        .days()
                        .get(2)
                        .blocks())
                .extracting(VisitBlock::from)
                .containsExactly(60);
    }

    @Test
    void reachesFromTheFirstToTheLastThingAndOverEightHoursAtLeast() {
        assertThat(picture(week("2026-03-03")).hours())
                .extracting(HourScale::first, HourScale::last)
                .containsExactly(540, 1140);
        studio.opens(new OpeningHours(
                Map.of(DayOfWeek.TUESDAY, List.of(new Range(LocalTime.of(20, 0), LocalTime.of(22, 0))))));
        assertThat(picture(week("2026-03-03")).hours())
                .extracting(HourScale::first, HourScale::last)
                .containsExactly(960, 1440);
        studio.opens(new OpeningHours(
                Map.of(DayOfWeek.TUESDAY, List.of(new Range(LocalTime.of(9, 30), LocalTime.of(12, 0))))));
        assertThat(picture(week("2026-03-03")).hours())
                .extracting(HourScale::first, HourScale::last)
                .containsExactly(540, 1020);
        studio.opens(OpeningHours.NONE);
        assertThat(picture(week("2026-03-03")).hours())
                .extracting(HourScale::first, HourScale::last)
                .containsExactly(540, 1140);
    }

    @Test
    void hatchesTheDaysOff() {
        house.the(Closures.class).close(studio.id(), TUESDAY, TUESDAY, "Congés & co");
        assertThat(picture(week("2026-03-03")).days().get(1).closed()).containsExactly(new EmptyStretch(0, 1440, null));
        assertThat(screen(new PlanningAction.WeekInWords(TUESDAY)).html()).contains("fermé (Congés &amp; co)");
        assertThat(column(day(TUESDAY)).closed()).containsExactly(new EmptyStretch(0, 1440, "fermé (Congés & co)"));
        assertThat(((MonthPicture) screen(new PlanningAction.Month(TUESDAY)).picture())
                        .days()
                        .get(2)
                        .state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    void marksTheDaysInWhichNothingFitsAnyMore() {
        studio.booked(emma, studio.sells("Journée", 300, 550), "2026-03-03T09:00");
        MonthPicture picture =
                (MonthPicture) screen(new PlanningAction.Month(TUESDAY)).picture();
        assertThat(picture.days())
                .element(2)
                .extracting(MonthPicture.Cell::state)
                .isEqualTo(State.FULL);
        assertThat(labels(screen(new PlanningAction.MonthInWords(TUESDAY)))).contains("•3✓", "Di\u202f1×");
    }

    @Test
    void tellsTwoOfTheSameFirstNameApart() {
        studio.booked(studio.knows("Julie Martin"), gel, "2026-03-03T10:00");
        studio.booked(studio.knows("Julie Faure"), gel, "2026-03-03T12:00");
        studio.booked(emma, gel, "2026-03-03T14:00");
        assertThat(picture(week("2026-03-03")).days().get(1).blocks())
                .extracting(VisitBlock::title)
                .containsExactly("Julie M.", "Julie F.", "Emma");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 60})
    void fitsUnderAPictureHoweverManyCome(int visits) {
        Client longest = studio.knows("Marie-Clémentine & Anne-Sophie de la Tour d’Auvergne-Lauraguais");
        Treatment treatment = studio.sells("<Soin> complet du visage, modelage & masque à l’argile rose", 90, 30);
        for (int i = 0; i < visits; i++) {
            String start = "2026-03-03T%02d:%02d".formatted(8 + i / 6, 10 * (i % 6));
            studio.brings(longest, treatment, start, Status.REQUESTED, PaymentState.NOTHING_DUE);
        }
        Screen morning = half(Half.MORNING);
        Screen afternoon = half(Half.AFTERNOON);
        for (Screen screen : List.of(
                day(TUESDAY),
                week("2026-03-03"),
                screen(new PlanningAction.Month(TUESDAY)),
                screen(new PlanningAction.WeekInWords(TUESDAY)),
                screen(new PlanningAction.MonthInWords(TUESDAY)),
                morning,
                afternoon)) {
            assertThat(seen(screen.html())).hasSizeLessThanOrEqualTo(screen.picture() == null ? 4096 : 1024);
            assertThat(screen.rows()).allMatch(row -> row.size() <= 8);
            assertThat(screen.rows().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(100);
        }
        long buttons = Stream.of(morning, afternoon)
                .flatMap(PlanningTest::actions)
                .filter(VisitAction.Visit.class::isInstance)
                .count();
        assertThat(buttons).isEqualTo(visits);
    }

    private Screen half(Half half) {
        return screen(new PlanningAction.HalfDay(TUESDAY, half));
    }

    @Test
    void setsTheVisitsOfAHalfDayThreeInARow() {
        IntStream.range(0, 7)
                .forEach(i -> studio.brings(
                        emma, gel, "2026-03-03T09:%02d".formatted(5 * i), Status.DONE, PaymentState.NOTHING_DUE));
        assertThat(half(Half.MORNING).rows().stream().limit(3))
                .extracting(List::size)
                .containsExactly(3, 3, 1);
        assertThat(labels(day(TUESDAY))).contains("Matin · 7", "Après-midi · 0");
    }

    @Test
    void drawsWhatIsOverAndOpenAsToBeClosedOut() {
        studio.booked(emma, gel, "2026-03-03T10:00");
        studio.isNow("2026-03-03T10:30");
        assertThat(column(day(TUESDAY)).blocks()).extracting(VisitBlock::sign).containsExactly(StatusSign.CONFIRMED);
        studio.isNow("2026-03-03T11:00");
        assertThat(column(day(TUESDAY)).blocks()).extracting(VisitBlock::sign).containsExactly(StatusSign.TO_CLOSE_OUT);
    }

    @Test
    void drawsThreeAndMoreAtOnceAsOne() {
        Stream.of("Julie Martin", "Léa Bernard", "Lou", "Jade Morel")
                .forEach(name -> studio.brings(
                        studio.knows(name), gel, "2026-03-03T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE));
        studio.brings(emma, gel, "2026-03-03T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T14:30", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(picture(week("2026-03-03")).days().get(1).blocks())
                .extracting(VisitBlock::title)
                .containsExactly("4 à la fois", "Emma", "Emma");
        assertThat(picture(week("2026-03-03")).days().get(1).blocks().getFirst().detail())
                .isEqualTo("JuM LB Lo JaM");
    }

    @Test
    void letsWhatWasCancelledGiveWayInAWeek() {
        studio.brings(emma, gel, "2026-03-03T10:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        studio.brings(studio.knows("Lou"), gel, "2026-03-03T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(picture(week("2026-03-03")).days().get(1).blocks())
                .extracting(VisitBlock::title)
                .containsExactly("Lou");
        assertThat(column(day(TUESDAY)).blocks()).hasSize(2);
    }

    @Test
    void reachesEveryVisitOfAFullDayThroughItsHours() {
        List<AppointmentId> ids = Stream.iterate(9, hour -> hour < 19, hour -> hour + 1)
                .map(hour -> studio.booked(emma, gel, "2026-03-03T%02d:00".formatted(hour))
                        .visit()
                        .id())
                .toList();
        List<AppointmentId> reached = Stream.of(Half.values())
                .flatMap(half -> actions(half(half)))
                .filter(PlanningAction.Hour.class::isInstance)
                .flatMap(hour -> actions(screen(hour)))
                .filter(VisitAction.Visit.class::isInstance)
                .map(visit -> ((VisitAction.Visit) visit).appointmentId())
                .distinct()
                .toList();
        assertThat(reached).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void showsWhatCanBeDoneAtAnHour() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T10:00").visit();
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime half = LocalTime.of(10, 30);
        LocalTime eleven = LocalTime.of(11, 0);
        assertThat(actions(screen(new PlanningAction.Hour(TUESDAY, LocalTime.of(10, 59)))))
                .contains(
                        new VisitAction.Visit(visit.id()),
                        new BookingAction.StartAt(Optional.empty(), TUESDAY, ten),
                        new BookingAction.StartAt(Optional.empty(), TUESDAY, half),
                        new OpeningAction.Close(TUESDAY, TUESDAY, ten, eleven, false),
                        new OpeningAction.Close(TUESDAY, TUESDAY, ten, half, false),
                        new OpeningAction.Close(TUESDAY, TUESDAY, half, eleven, false),
                        new PlanningAction.HalfDay(TUESDAY, Half.MORNING));
        assertThat(actions(screen(new PlanningAction.Hour(TUESDAY, LocalTime.of(23, 0)))))
                .contains(new OpeningAction.OpenUp(TUESDAY, TUESDAY, LocalTime.of(23, 0), LocalTime.MIDNIGHT));
        assertThat(actions(screen(new PlanningAction.Hour(TUESDAY.minusDays(7), ten))))
                .noneMatch(OpeningAction.class::isInstance);
    }

    @Test
    void leadsFromAFreeTimeOverTheClientToThePreview() {
        Action start = actions(screen(new PlanningAction.Free(TUESDAY, Optional.of(gel.id()))))
                .filter(BookingAction.StartAt.class::isInstance)
                .findFirst()
                .orElseThrow();
        BookingAction.StartAt at = (BookingAction.StartAt) start;
        Action client =
                new BookingAction.ForClientAt(emma.id(), Optional.of(SelectionId.of(gel.id())), at.day(), at.time());
        assertThat(actions(screen(start))).contains(client);
        assertThat(actions(screen(client)))
                .contains(new BookingAction.Book(emma.id(), SelectionId.of(gel.id()), at.day(), at.time(), false));
    }

    @Test
    void asksWhatForWhereTheTreatmentIsNotThisSalons() {
        TreatmentId foreign = Studio.open(house).gel().id();
        LocalTime ten = LocalTime.of(10, 0);
        assertThat(actions(screen(
                        new BookingAction.ForClientAt(emma.id(), Optional.of(SelectionId.of(foreign)), TUESDAY, ten))))
                .contains(new BookingAction.AtTime(emma.id(), SelectionId.of(gel.id()), TUESDAY, ten));
        assertThat(actions(screen(new PlanningAction.Free(TUESDAY, Optional.of(foreign)))))
                .contains(new PlanningAction.Free(TUESDAY, Optional.of(gel.id())));
    }

    @Test
    void putsOnTheClipboardWhatFitsThere() {
        Treatment long60 = studio.sells("Soin complet du visage, modelage et masque à l’argile rose..", 90, 30);
        for (Optional<TreatmentId> treatment :
                List.of(Optional.<TreatmentId>empty(), Optional.of(gel.id()), Optional.of(long60.id()))) {
            Button.Copy copy = screen(new PlanningAction.Free(TUESDAY, treatment)).rows().stream()
                    .flatMap(List::stream)
                    .filter(Button.Copy.class::isInstance)
                    .map(Button.Copy.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(copy.text()).hasSizeLessThanOrEqualTo(256).contains("mardi 3 mars\u00A0: 9:00");
        }
    }

    @Test
    void hasNothingFreeBehindToday() {
        assertThat(screen(new PlanningAction.Free(TUESDAY.minusDays(40), Optional.empty())))
                .isEqualTo(screen(new PlanningAction.Free(TUESDAY, Optional.empty())));
        studio.opens(OpeningHours.NONE);
        assertThat(screen(new PlanningAction.Free(TUESDAY, Optional.empty())).rows().stream()
                        .flatMap(List::stream))
                .noneMatch(Button.Copy.class::isInstance);
    }

    private Screen week(String day) {
        return screen(new PlanningAction.Week(LocalDate.parse(day)));
    }

    private Screen day(LocalDate day) {
        return screen(new PlanningAction.Day(day));
    }

    private Screen screen(Action action) {
        Screen screen = studio.presses(action).screen();
        assertThat(screen).isNotNull();
        return screen;
    }

    private static WeekPicture picture(Screen screen) {
        return (WeekPicture) screen.picture();
    }

    private static DayColumn column(Screen screen) {
        return ((DayPicture) screen.picture()).day();
    }

    private static Stream<Action> actions(Screen screen) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action());
    }

    private static List<String> labels(Screen screen) {
        return screen.rows().stream().flatMap(List::stream).map(Button::label).toList();
    }

    private static String seen(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
