package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Journal;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Visits are booked, moved, cancelled, restored, their clients renamed, by chance and at any hour; clients block the bot and come
 * back. What was sent is compared with what a plain reading of the rule gives, visit by visit.
 */
@OnBothDatabases
class RemindersOracleTest extends SalonTest {

    /** A build plays a few; {@code -Drosalie.oracle.visits=10000} plays many, for some minutes. */
    private static final int VISITS = Integer.getInteger("rosalie.oracle.visits", 300);

    private static final Duration BOOKINGS_GO_ON = Duration.ofDays(Math.clamp(VISITS / 100, 4, 18));

    /** Nothing is booked farther ahead, so that all is over by the end. */
    private static final Duration FARTHEST = Duration.ofDays(7);

    private static final int SALONS = 10;
    private static final Duration BEAT = Duration.ofMinutes(15);
    private static final Pattern TIME = Pattern.compile("<b>(?:[^<]* à )?(\\d{1,2}:\\d\\d)</b>");

    private final Random chance = new Random(20_260_303);
    private final Map<Long, Life> lives = new LinkedHashMap<>();
    private final Set<Long> blocked = new HashSet<>();
    private final List<Salon> salons = new ArrayList<>();

    RemindersOracleTest(Database database) {
        super(database);
    }

    private record Salon(Studio studio, Treatment treatment) {}

    /** Start and kind of a reminder. */
    private record Kept(AlertKind kind, Instant start) {}

    /** One visit with its client: what was sent of it, and what should have been. */
    private static final class Life {

        private final Salon salon;
        private final AppointmentId id;
        private final Client client;
        private final long account;
        private String name;
        private Instant start;
        private boolean agreed = true;
        private final Map<Kept, Instant> planned = new HashMap<>();
        private final Set<Kept> settled = new HashSet<>();
        private final List<String> expected = new ArrayList<>();
        private final List<String> sent = new ArrayList<>();

        private Life(Salon salon, AppointmentId id, Client client, long account, String name, Instant start) {
            this.salon = salon;
            this.id = id;
            this.client = client;
            this.account = account;
            this.name = name;
            this.start = start;
        }

        /** Whenever it is agreed for a start, what is not past is planned; what once came to nothing may be planned again. */
        private void plan(Instant now) {
            for (AlertKind kind : List.of(AlertKind.REMINDER, AlertKind.LAST_REMINDER)) {
                Instant due = start.minus(Duration.ofHours(kind == AlertKind.REMINDER ? 24 : 2));
                if (due.isAfter(now)) {
                    planned.put(new Kept(kind, start), due);
                }
            }
        }

        /** At a beat: what is due and is not night is said, if it is still true; else it comes to nothing. */
        private void beat(Instant now, boolean reached) {
            LocalTime local = now.atZone(Studio.PARIS).toLocalTime();
            boolean night = local.isBefore(LocalTime.of(8, 30)) || !local.isBefore(LocalTime.of(20, 30));
            new HashMap<>(planned).forEach((kept, due) -> {
                if (due.isAfter(now)) {
                    return;
                }
                Instant expires =
                        kept.kind() == AlertKind.REMINDER ? kept.start().minus(Duration.ofHours(2)) : kept.start();
                if (!expires.isAfter(now)) {
                    planned.remove(kept);
                } else if (!night) {
                    planned.remove(kept);
                    if (agreed && kept.start().equals(start) && reached && settled.add(kept)) {
                        expected.add(line(now, kept.kind(), name, start));
                    }
                }
            });
        }

        private static String line(Instant now, AlertKind kind, String name, Instant start) {
            return now + " " + kind + " " + name.split(" ")[0] + " "
                    + start.atZone(Studio.PARIS).toLocalTime();
        }
    }

    @Test
    void areSentAsThePlainRuleSays() {
        house.the(JdbcClient.class).sql("delete from alert").update();
        house.the(JdbcClient.class).sql("delete from alert_round").update();
        openSalons();
        Instant last = house.clock().instant().plus(BOOKINGS_GO_ON);
        Instant end = last.plus(FARTHEST);
        int beats = (int) (Duration.between(house.clock().instant(), last).dividedBy(BEAT));
        int booked = 0;
        for (int beat = 0; house.clock().instant().isBefore(end); beat++) {
            for (; booked < (long) VISITS * (beat + 1) / beats && booked < VISITS; booked++) {
                book(booked);
            }
            change();
            beat();
            house.clock().advance(BEAT);
        }
        assertThat(lives).hasSizeGreaterThan(VISITS / 2);
        assertThat(lives.values().stream()
                        .mapToInt(life -> life.expected.size())
                        .sum())
                .isGreaterThan(VISITS / 2);
        assertThat(lives.values())
                .allSatisfy(life -> assertThat(life.sent)
                        .as("visit %d of %s", life.id.value(), life.name)
                        .isEqualTo(life.expected));
    }

    private void openSalons() {
        for (int i = 0; i < SALONS; i++) {
            Studio one = Studio.open(house);
            salons.add(new Salon(one, one.sells("Soin", 40, 15)));
        }
        house.the(JdbcClient.class).sql("delete from alert_round").update();
        house.clock().set(Studio.at("2026-03-03T08:00"));
    }

    private void book(int number) {
        Salon salon = salons.get(chance.nextInt(SALONS));
        Client client = salon.studio().knows(name() + " " + number);
        long account = 5_000_000L + number;
        Instant start = freeStart();
        var outcome = acting(() -> house.the(Bookings.class)
                .book(
                        salon.studio().id(),
                        new BookingRequest(client.id(), salon.treatment().id(), local(start), true)));
        AppointmentId id = ((BookingOutcome.Booked) outcome).visit().id();
        Life life = new Life(salon, id, client, account, client.name(), start);
        house.the(ClientAccounts.class).link(salon.studio().id(), client.id(), account);
        life.plan(house.clock().instant());
        lives.put(id.value(), life);
    }

    private String name() {
        return List.of("Emma", "Julie", "Lina", "Inès", "Zoé").get(chance.nextInt(5));
    }

    /** Within the next days, at a quarter of any hour. */
    private Instant freeStart() {
        LocalDate day =
                house.clock().instant().atZone(Studio.PARIS).toLocalDate().plusDays(chance.nextInt(6));
        Instant start = day.atTime(chance.nextInt(24), 15 * chance.nextInt(4))
                .atZone(Studio.PARIS)
                .toInstant();
        return start.isAfter(house.clock().instant()) ? start : start.plus(Duration.ofDays(1));
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(Studio.PARIS).toLocalDateTime();
    }

    /** A few things happen to visits that are not over. */
    private void change() {
        Instant now = house.clock().instant();
        List<Life> ahead =
                lives.values().stream().filter(life -> life.start.isAfter(now)).toList();
        for (int i = 0; i < 1 + VISITS / 500 && !ahead.isEmpty(); i++) {
            change(ahead.get(chance.nextInt(ahead.size())), now);
        }
    }

    private void change(Life life, Instant now) {
        switch (chance.nextInt(8)) {
            case 0, 1, 2 -> move(life, freeStart(), now);
            case 3 -> move(life, life.start.plus(Duration.ofMinutes(15)), now);
            case 4 -> cancel(life);
            case 5 -> restore(life, now);
            case 6 -> rename(life);
            default -> {
                if (!blocked.remove(life.account)) {
                    blocked.add(life.account);
                }
            }
        }
    }

    private void move(Life life, Instant to, Instant now) {
        if (!life.agreed || !to.isAfter(now)) {
            return;
        }
        ChangeOutcome outcome =
                acting(() -> house.the(Rescheduling.class).move(salonId(life), life.id, local(to), true));
        if (outcome instanceof ChangeOutcome.Changed(Visit visit, var entry)) {
            life.start = visit.start();
            life.plan(now);
        }
    }

    private void cancel(Life life) {
        ChangeOutcome outcome =
                acting(() -> house.the(VisitLifecycle.class).cancel(salonId(life), life.id, Party.CLIENT));
        if (outcome instanceof ChangeOutcome.Changed) {
            life.agreed = false;
        }
    }

    /** The pro takes back what was done last. */
    private void restore(Life life, Instant now) {
        if (life.agreed) {
            return;
        }
        house.the(VisitLifecycle.class)
                .lastChange(salonId(life), life.id)
                .ifPresent(entry -> house.the(Journal.class).undo(salonId(life), entry));
        Visit visit = life.salon.studio().visit(life.id);
        life.agreed = visit.status() == Status.CONFIRMED;
        life.start = visit.start();
        if (life.agreed) {
            life.plan(now);
        }
    }

    private void rename(Life life) {
        String other = name() + " " + life.id.value();
        house.the(Clients.class).rename(salonId(life), life.client.id(), new ClientIdentity(other, null));
        life.name = other;
    }

    private static SalonId salonId(Life life) {
        return life.salon.studio().id();
    }

    /** The pro herself does it all: she is told of none of it. */
    private static <T> T acting(Supplier<T> work) {
        return Actor.PRO.acting(work);
    }

    private void beat() {
        Instant now = house.clock().instant();
        PushedScreens pushed = house.the(PushedScreens.class);
        pushed.block(blocked);
        lives.values().forEach(life -> life.beat(now, !blocked.contains(life.account)));
        house.the(Delivery.class).deliver();
        Map<Long, Life> byAccount = new HashMap<>();
        lives.values().forEach(life -> byAccount.put(life.account, life));
        for (PushedScreens.Pushed one : pushed.takenAll()) {
            Life life = byAccount.get(one.chatId());
            // What became of a visit is no reminder of it, and begins with a sign.
            if (life != null && one.screen().html().startsWith("Bonjour ")) {
                life.sent.add(read(now, one.screen().html()));
            }
        }
    }

    private static String read(Instant now, String html) {
        AlertKind kind = html.contains("tout à l’heure") ? AlertKind.LAST_REMINDER : AlertKind.REMINDER;
        Matcher time = TIME.matcher(html);
        assertThat(time.find()).as(html).isTrue();
        LocalTime said = LocalTime.parse(time.group(1).length() == 4 ? "0" + time.group(1) : time.group(1));
        String name = html.replaceFirst("Bonjour ", "").split(",")[0];
        return now + " " + kind + " " + name + " " + said;
    }
}
