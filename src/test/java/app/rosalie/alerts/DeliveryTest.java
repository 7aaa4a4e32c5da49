package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.PushedScreens.Pushed;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.clients.Client;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told, when, and how often. It is Tuesday 3 March, 8:00, when a test begins; nobody wants quiet before 20:30. */
@OnBothDatabases
class DeliveryTest extends SalonTest {

    private Client emma;
    private Treatment gel;

    DeliveryTest(Database database) {
        super(database);
    }

    @BeforeEach
    void prepare() {
        emma = studio.emma();
        gel = studio.gel();
        told();
    }

    @Test
    void tellsARequestOnceAndLoud() {
        request("2026-03-05T10:00");
        beat();
        beat();
        assertThat(told()).singleElement().satisfies(alert -> {
            assertThat(alert.screen().html()).contains("Emma Durand");
            assertThat(alert.urgency()).isEqualTo(Urgency.URGENT_ALERT);
        });
    }

    @Test
    void keepsQuietAboutWhatTheProDidHerself() {
        Visit visit = studio.booked(emma, gel, "2026-03-05T10:00").visit();
        Actor.PRO.acting(() -> lifecycle().cancel(studio.id(), visit.id(), Party.CLIENT));
        told();
        beat();
        assertThat(outcomes()).doesNotContain("CANCELLATION TOLD");
    }

    @Test
    void neverTellsOfWhatIsCalledOffMeanwhile() {
        Visit asked = request("2026-03-05T10:00");
        Actor.PRO.acting(() -> lifecycle().cancel(studio.id(), asked.id(), Party.PRO));
        beat();
        assertThat(told()).isEmpty();
        assertThat(outcomes()).containsExactly("REQUEST OUTDATED", "REQUEST_EXPIRING null");
    }

    @Test
    void tellsTheTimeThatAVisitHasWhenItIsTold() {
        Visit visit = booked("2026-03-05T10:00");
        client(() -> rescheduling().move(studio.id(), visit.id(), LocalDateTime.parse("2026-03-05T11:00"), false));
        Actor.PRO.acting(
                () -> rescheduling().move(studio.id(), visit.id(), LocalDateTime.parse("2026-03-06T15:00"), false));
        beat();
        assertThat(told())
                .singleElement()
                .satisfies(alert -> assertThat(alert.screen().html())
                        .contains("vendredi 6 mars", "15:00")
                        .doesNotContain("11:00"));
    }

    @Test
    void saysNothingOfACancellationThatIsUndone() {
        Visit visit = booked("2026-03-05T10:00");
        client(() -> lifecycle().cancel(studio.id(), visit.id(), Party.CLIENT));
        house.the(Journal.class)
                .undo(
                        studio.id(),
                        lifecycle().lastChange(studio.id(), visit.id()).orElseThrow());
        beat();
        assertThat(told()).isEmpty();
    }

    @Test
    void holdsBackAtNightAllButTheCancellationOfTheNextMorning() {
        Visit morning = booked("2026-03-04T09:00");
        Visit evening = booked("2026-03-04T17:00");
        studio.isNow("2026-03-03T22:00");
        client(() -> lifecycle().cancel(studio.id(), evening.id(), Party.CLIENT));
        client(() -> lifecycle().cancel(studio.id(), morning.id(), Party.CLIENT));
        beat();
        assertThat(told())
                .singleElement()
                .satisfies(alert -> assertThat(alert.screen().html()).contains("9:00"));
        studio.isNow("2026-03-04T08:00");
        beat();
        assertThat(told())
                .singleElement()
                .satisfies(alert -> assertThat(alert.screen().html()).contains("17:00"));
    }

    @Test
    void makesNoSoundOnADayOff() {
        studio.isNow("2026-03-08T10:00");
        request("2026-03-10T10:00");
        beat();
        assertThat(told()).singleElement().extracting(Pushed::urgency).isEqualTo(Urgency.ALERT);
    }

    @Test
    void obeysWhatTheSalonHasChosen() {
        AlertChoices choices = house.the(AlertChoices.class);
        choices.choose(studio.id(), AlertKind.REQUEST, AlertVolume.OFF);
        request("2026-03-05T10:00");
        beat();
        assertThat(told()).isEmpty();
        choices.choose(studio.id(), AlertKind.REQUEST, AlertVolume.SILENT);
        request("2026-03-05T12:00");
        beat();
        assertThat(told()).singleElement().extracting(Pushed::urgency).isEqualTo(Urgency.ALERT);
        choices.choose(studio.id(), new AlertHours(LocalTime.of(7, 0), LocalTime.of(9, 0), true));
        request("2026-03-05T14:00");
        beat();
        assertThat(told()).isEmpty();
        studio.isNow("2026-03-03T09:00");
        beat();
        assertThat(told()).hasSize(1);
    }

    @Test
    void putsMoreThanFiveAnHourIntoOneMessage() {
        for (int hour = 9; hour < 15; hour++) {
            request("2026-03-05T%02d:00".formatted(hour));
        }
        beat();
        assertThat(told()).singleElement().satisfies(digest -> {
            assertThat(digest.urgency()).isEqualTo(Urgency.DIGEST);
            assertThat(digest.screen().html()).contains("9:00", "14:00");
        });
        for (int hour = 9; hour < 13; hour++) {
            request("2026-03-06T%02d:00".formatted(hour));
            beat();
        }
        assertThat(told()).hasSize(4);
        request("2026-03-06T14:00");
        request("2026-03-06T16:00");
        beat();
        assertThat(told()).isEmpty();
        studio.isNow("2026-03-03T09:01");
        beat();
        assertThat(told()).hasSize(2);
    }

    @Test
    void dropsWhatHasExpired() {
        request("2026-03-03T11:00");
        studio.isNow("2026-03-03T11:00");
        beat();
        assertThat(told()).isEmpty();
        assertThat(outcomes()).containsExactly("REQUEST EXPIRED", "REQUEST_EXPIRING EXPIRED");
    }

    @Test
    void recallsARequestHalfwayToItsStart() {
        request("2026-03-03T12:00");
        beat();
        told();
        studio.isNow("2026-03-03T09:59");
        beat();
        assertThat(told()).isEmpty();
        studio.isNow("2026-03-03T10:00");
        beat();
        assertThat(told()).hasSize(1);
    }

    @Test
    void asksAfterADepositThatDoesNotComeWithinADay() {
        Visit visit = booked("2026-03-07T10:00");
        Actor.PRO.acting(() -> house.the(VisitDeposits.class).ask(studio.id(), visit.id()));
        studio.isNow("2026-03-04T07:59");
        beat();
        assertThat(told()).isEmpty();
        studio.isNow("2026-03-04T08:00");
        beat();
        assertThat(told()).hasSize(1);
    }

    @Test
    void triesAgainWhatFailsAndHoldsUpNobodyElse() {
        Studio other = Studio.open(house);
        request("2026-03-05T10:00");
        client(() -> house.the(Bookings.class)
                .request(
                        other.id(),
                        new BookingRequest(
                                other.emma().id(), other.gel().id(), LocalDateTime.parse("2026-03-05T10:00"), false)));
        broken().deliver();
        house.the(Delivery.class).deliver();
        assertThat(told()).isEmpty();
        assertThat(house.the(PushedScreens.class).taken(other.ownerId())).hasSize(1);
        house.clock().set(house.clock().instant().plus(Duration.ofMinutes(5)));
        beat();
        assertThat(told()).hasSize(1);
    }

    @Test
    void givesUpWhatFailsTimeAndAgain() {
        request("2026-03-05T10:00");
        for (int i = 0; i < 8; i++) {
            broken().deliver();
            house.clock().set(house.clock().instant().plus(Duration.ofMinutes(5)));
        }
        beat();
        assertThat(told()).isEmpty();
        assertThat(outcomes()).contains("REQUEST FAILED");
    }

    @Test
    void tellsNothingTwiceHoweverManyInstancesBeat() throws Exception {
        House second = House.beside(house);
        for (int hour = 9; hour < 13; hour++) {
            request("2026-03-05T%02d:00".formatted(hour));
        }
        Callable<Boolean> here = () -> beats(house);
        Callable<Boolean> there = () -> beats(second);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (var beat : pool.invokeAll(List.of(here, there, here, there))) {
                assertThat(beat.get()).isTrue();
            }
        }
        List<Pushed> elsewhere = second.the(PushedScreens.class).taken(studio.ownerId());
        assertThat(told().size() + elsewhere.size()).isEqualTo(4);
    }

    @Test
    void countsByKindWhatBecameOfEach() {
        double told = counted("told", "kind", "REQUEST");
        double outdated = counted("dropped", "kind", "REQUEST", "outcome", "OUTDATED");
        request("2026-03-05T10:00");
        Visit gone = request("2026-03-05T12:00");
        Actor.PRO.acting(() -> lifecycle().cancel(studio.id(), gone.id(), Party.PRO));
        beat();
        assertThat(counted("told", "kind", "REQUEST")).isEqualTo(told + 1);
        assertThat(counted("dropped", "kind", "REQUEST", "outcome", "OUTDATED")).isEqualTo(outdated + 1);
    }

    @Test
    void countsWhatIsGivenUpAndNothingThatIsTriedAgain() {
        double failed = counted("failed", "kind", "REQUEST");
        double told = counted("told", "kind", "REQUEST");
        request("2026-03-05T10:00");
        for (int i = 0; i < 8; i++) {
            assertThat(counted("failed", "kind", "REQUEST")).isEqualTo(failed);
            broken().deliver();
            house.clock().advance(Duration.ofMinutes(5));
        }
        assertThat(counted("failed", "kind", "REQUEST")).isEqualTo(failed + 1);
        assertThat(counted("told", "kind", "REQUEST")).isEqualTo(told);
    }

    @Test
    void tellsAnOperatorWhatIsDueAndForHowLong() {
        DueAlerts due = house.the(DueAlerts.class);
        long before = due.now().of(AlertKind.REQUEST);
        request("2026-03-05T10:00");
        house.clock().advance(Duration.ofMinutes(7));
        assertThat(due.now().of(AlertKind.REQUEST)).isEqualTo(before + 1);
        assertThat(due.now().late()).isGreaterThanOrEqualTo(Duration.ofMinutes(7));
        beat();
        assertThat(due.now().of(AlertKind.REQUEST)).isEqualTo(before);
    }

    private double counted(String what, String... tags) {
        return house.the(MeterRegistry.class)
                .get("rosalie.alerts." + what)
                .tags(tags)
                .counter()
                .count();
    }

    private static boolean beats(House house) {
        house.the(Delivery.class).deliver();
        return true;
    }

    /** One whose doorbell does not ring for this salon. */
    private Delivery broken() {
        Doorbell doorbell = house.the(Doorbell.class);
        Doorbell silent = new Doorbell() {
            @Override
            public boolean ring(Salon salon, Alert alert, boolean sound) {
                if (salon.id().equals(studio.id())) {
                    throw new IllegalStateException("out of words");
                }
                return doorbell.ring(salon, alert, sound);
            }

            @Override
            public boolean ring(Salon salon, List<Alert> alerts) {
                return doorbell.ring(salon, alerts);
            }

            @Override
            public boolean isHeldUp() {
                return false;
            }

            @Override
            public void refreshMorning(Salon salon, Alert morning) {
                doorbell.refreshMorning(salon, morning);
            }
        };
        Bells bells = new Bells(silent, house.the(ClientDoorbell.class), house.the(MorningMessages.class));
        return new Delivery(
                house.the(Alerts.class),
                house.the(AlertPolicy.class),
                house.the(Salons.class),
                bells,
                house.the(AlertCounters.class),
                house.the(TransactionTemplate.class),
                house.clock());
    }

    private void beat() {
        house.the(Delivery.class).deliver();
    }

    private List<Pushed> told() {
        return house.the(PushedScreens.class).taken(studio.ownerId());
    }

    private List<String> outcomes() {
        return house.the(JdbcClient.class)
                .sql("select kind, outcome from alert where salon_id = ? order by kind, id")
                .param(studio.id().value())
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private Visit request(String start) {
        BookingRequest request = new BookingRequest(emma.id(), gel.id(), LocalDateTime.parse(start), false);
        return client(
                () -> house.the(Bookings.class).request(studio.id(), request).orElseThrow());
    }

    private Visit booked(String start) {
        return Actor.PRO.acting(() -> studio.booked(emma, gel, start).visit());
    }

    private static <T> T client(Supplier<T> work) {
        return Actor.CLIENT.acting(work);
    }

    private VisitLifecycle lifecycle() {
        return house.the(VisitLifecycle.class);
    }

    private Rescheduling rescheduling() {
        return house.the(Rescheduling.class);
    }
}
