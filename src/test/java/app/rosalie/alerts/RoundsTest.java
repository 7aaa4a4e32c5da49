package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.PushedScreens.Pushed;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.salon.Actor;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Territory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open Tuesday to Saturday; it is Tuesday 3 March, 8:00. */
@OnBothDatabases
class RoundsTest extends SalonTest {

    RoundsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void prepare() {
        house.the(JdbcClient.class)
                .sql("delete from alert_round where salon_id <> ?")
                .param(studio.id().value())
                .update();
        told();
    }

    @Test
    void comeEveryWorkdayAtTheirTime() {
        Actor.PRO.acting(() -> studio.booked(studio.emma(), studio.gel(), "2026-03-04T10:00"));
        studio.isNow("2026-03-04T07:59");
        assertThat(beat()).isEmpty();
        studio.isNow("2026-03-04T08:00");
        assertThat(beat())
                .singleElement()
                .satisfies(morning -> assertThat(morning.screen().html()).contains("Bonjour", "10:00"));
        assertThat(beat()).isEmpty();
        studio.isNow("2026-03-04T19:30");
        assertThat(beat())
                .singleElement()
                .satisfies(evening -> assertThat(evening.screen().html()).contains("Votre journée"));
    }

    @Test
    void leaveDaysOffAlone() {
        house.the(Closures.class).close(studio.id(), LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-05"), "");
        assertThat(mornings("2026-03-04", 7)).containsExactly("2026-03-06", "2026-03-07", "2026-03-10");
    }

    @Test
    void comeOnADayOffOnWhichSomebodyIsExpected() {
        studio.books(studio.emma(), studio.gel(), "2026-03-08T10:00", true);
        assertThat(mornings("2026-03-07", 3)).containsExactly("2026-03-07", "2026-03-08");
    }

    @Test
    void areNoNewsInTheEveningWhereNobodyCame() {
        studio.isNow("2026-03-03T19:30");
        assertThat(beat()).isEmpty();
    }

    @Test
    void makeUpForTheLastOneThatWasMissedAsLongAsItIsNews() {
        studio.isNow("2026-03-06T11:00");
        assertThat(beat()).hasSize(1);
        studio.isNow("2026-03-07T12:00");
        assertThat(beat()).isEmpty();
    }

    @Test
    void followTheSalonToAnotherClock() {
        house.the(Salons.class).settle(studio.id(), Territory.REUNION);
        studio.isNow("2026-03-04T05:30");
        assertThat(mornings()).isEqualTo(1);
        studio.isNow("2026-03-04T08:30");
        assertThat(mornings()).isZero();
    }

    private long mornings() {
        return beat().stream()
                .filter(it -> it.screen().html().contains("Bonjour"))
                .count();
    }

    @Test
    void followTheTimeThatWasChosen() {
        house.the(Rounds.class).at(studio.id(), Round.MORNING, LocalTime.of(6, 45));
        house.the(AlertChoices.class)
                .choose(studio.id(), new AlertHours(LocalTime.of(22, 0), LocalTime.of(6, 0), true));
        studio.isNow("2026-03-04T06:44");
        assertThat(beat()).isEmpty();
        studio.isNow("2026-03-04T06:45");
        assertThat(beat()).hasSize(1);
        house.the(Rounds.class).at(studio.id(), Round.MORNING, LocalTime.of(7, 0));
        studio.isNow("2026-03-04T07:00");
        assertThat(beat()).isEmpty();
    }

    @Test
    void comeWithoutASoundWhereTheirTimeLiesInTheQuietHours() {
        house.the(Rounds.class).at(studio.id(), Round.MORNING, LocalTime.of(6, 30));
        house.the(AlertChoices.class).choose(studio.id(), AlertKind.MORNING, AlertVolume.SOUND);
        studio.isNow("2026-03-04T06:30");
        assertThat(beat()).singleElement().extracting(Pushed::urgency).isEqualTo(Urgency.ALERT);
    }

    /** A day has 23 hours, another one 25: the clock on the wall decides. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25"})
    void keepToTheWallClockWhereItChanges(LocalDate sunday) {
        studio.opens(everyDay());
        assertThat(mornings(sunday.minusDays(1).toString(), 3))
                .containsExactly(
                        sunday.minusDays(1).toString(),
                        sunday.toString(),
                        sunday.plusDays(1).toString());
    }

    @Test
    void areToldOnceHoweverManyInstancesBeat() throws Exception {
        studio.isNow("2026-03-04T08:00");
        House second = House.beside(house);
        Callable<List<Pushed>> here = () -> beat(house);
        Callable<List<Pushed>> there = () -> beat(second);
        List<Pushed> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (var beats : pool.invokeAll(List.of(here, there, here, there))) {
                all.addAll(beats.get());
            }
        }
        all.addAll(told());
        all.addAll(second.the(PushedScreens.class).taken(studio.ownerId()));
        assertThat(all).hasSize(1);
    }

    /** The days on whose morning something is told, with a beat every hour. */
    private List<String> mornings(String first, int days) {
        List<String> told = new ArrayList<>();
        Salon salon = studio.salon();
        Instant from = LocalDate.parse(first).atStartOfDay(Studio.PARIS).toInstant();
        Instant to =
                LocalDate.parse(first).plusDays(days).atStartOfDay(Studio.PARIS).toInstant();
        for (Instant now = from; now.isBefore(to); now = now.plus(Duration.ofHours(1))) {
            house.clock().set(now);
            LocalTime time = salon.local(now).toLocalTime();
            for (Pushed push : beat()) {
                if (push.screen().html().contains("Bonjour")) {
                    assertThat(time).isEqualTo(LocalTime.of(8, 0));
                    told.add(salon.dayOf(now).toString());
                }
            }
        }
        return told;
    }

    private static OpeningHours everyDay() {
        Map<DayOfWeek, List<OpeningHours.Range>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new OpeningHours.Range(LocalTime.of(9, 0), LocalTime.of(19, 0))));
        }
        return new OpeningHours(week);
    }

    private List<Pushed> beat() {
        return beat(house);
    }

    private List<Pushed> beat(House house) {
        house.the(RoundRunner.class).run();
        house.the(Delivery.class).deliver();
        return house.the(PushedScreens.class).taken(studio.ownerId());
    }

    private List<Pushed> told() {
        return house.the(PushedScreens.class).taken(studio.ownerId());
    }
}
