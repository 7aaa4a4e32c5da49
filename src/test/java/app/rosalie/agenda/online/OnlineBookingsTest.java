package app.rosalie.agenda.online;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.alerts.Beat;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import app.rosalie.clients.SalonGuests;
import app.rosalie.clients.SelfRegistration;
import app.rosalie.salon.Audience;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.online.Approval;
import app.rosalie.salon.online.OnlineRules;
import app.rosalie.salon.online.OnlineSettings;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client books herself, and what she cannot. */
@OnBothDatabases
class OnlineBookingsTest extends SalonTest {

    private static final AtomicLong ACCOUNTS = new AtomicLong(8_800_000_000L);

    private final Database database;
    private Treatment gel;
    private Client emma;

    OnlineBookingsTest(Database database) {
        super(database);
        this.database = database;
    }

    @BeforeEach
    void open() {
        gel = studio.gel();
        emma = studio.emma();
    }

    @Test
    void areBookedAtOnceForAClientOfTheBook() {
        OnlineOutcome outcome = books(emma, "2026-03-04T10:00");
        assertThat(outcome).isInstanceOf(OnlineOutcome.Booked.class);
        assertThat(studio.visit(((OnlineOutcome.Booked) outcome).visit().id()).status())
                .isEqualTo(Status.CONFIRMED);
        assertThat(books(emma, "2026-03-04T10:00")).isInstanceOf(OnlineOutcome.Already.class);
        assertThat(books(emma, "2026-03-04T10:30")).isInstanceOf(OnlineOutcome.Taken.class);
    }

    @Test
    void waitForTheProWhereSheIsNewOrDidNotCome() {
        Client lea = newcomer("Léa Martin", "+33639984101");
        assertThat(books(lea, "2026-03-04T10:00")).isInstanceOf(OnlineOutcome.Requested.class);
        change(OnlineRules.USUAL.approving(Approval.NOBODY));
        assertThat(books(lea, "2026-03-04T12:00")).isInstanceOf(OnlineOutcome.Booked.class);
        change(OnlineRules.USUAL.approving(Approval.POOR_HISTORY));
        assertThat(books(lea, "2026-03-04T14:00")).isInstanceOf(OnlineOutcome.Booked.class);
        for (int week = 1; week <= 3; week++) {
            studio.brings(emma, gel, "2026-02-0" + (1 + week) + "T10:00", Status.NO_SHOW, PaymentState.NOTHING_DUE);
        }
        assertThat(books(emma, "2026-03-05T10:00")).isInstanceOf(OnlineOutcome.Requested.class);
    }

    @Test
    void areNoMoreThanThreeAheadAndTwoAskedFor() {
        Client lea = newcomer("Léa Martin", "+33639984101");
        books(lea, "2026-03-04T10:00");
        books(lea, "2026-03-05T10:00");
        assertThat(books(lea, "2026-03-06T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.MANY_REQUESTS));
        books(emma, "2026-03-04T12:00");
        books(emma, "2026-03-05T12:00");
        books(emma, "2026-03-06T12:00");
        assertThat(books(emma, "2026-03-07T12:00")).isEqualTo(new OnlineOutcome.Refused(Why.MANY_AHEAD));
    }

    /** Whoever books and calls off a lot has no more ahead of her for that. */
    @Test
    void areCountedWithoutWhatWasCalledOff() {
        for (int i = 0; i < 9; i++) {
            studio.brings(emma, gel, "2026-03-04T10:0" + i, Status.CANCELLED, PaymentState.NOTHING_DUE);
        }
        books(emma, "2026-03-05T12:00");
        assertThat(books(emma, "2026-03-05T12:00")).isInstanceOf(OnlineOutcome.Already.class);
        books(emma, "2026-03-06T12:00");
        books(emma, "2026-03-07T12:00");
        assertThat(books(emma, "2026-03-10T12:00")).isEqualTo(new OnlineOutcome.Refused(Why.MANY_AHEAD));
    }

    @Test
    void areNoMoreThanTenAnHour() {
        long account = ACCOUNTS.incrementAndGet();
        for (int i = 0; i < 10; i++) {
            OnlineOutcome outcome = books(emma, account, "2026-03-04T10:00");
            Visit visit = ((OnlineOutcome.Booked) outcome).visit();
            house.the(VisitLifecycle.class).cancel(studio.id(), visit.id(), Party.CLIENT);
        }
        assertThat(books(emma, account, "2026-03-04T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.TOO_OFTEN));
        studio.isNow("2026-03-03T09:01");
        assertThat(books(emma, account, "2026-03-04T10:00")).isInstanceOf(OnlineOutcome.Booked.class);
    }

    @Test
    void areRefusedWhereTheSalonSaysSo() {
        long account = ACCOUNTS.incrementAndGet();
        house.inOneTransaction(() -> {
            house.the(SalonGuests.class).block(studio.id(), account, true);
            return account;
        });
        assertThat(books(emma, account, "2026-03-04T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.BLOCKED));
        sellsOn(gel.conditions().open(Audience.KNOWN_CLIENTS));
        Client lea = newcomer("Léa Martin", "+33639984101");
        assertThat(books(lea, "2026-03-04T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.KNOWN_CLIENTS));
        assertThat(books(emma, "2026-03-04T10:00")).isInstanceOf(OnlineOutcome.Booked.class);
        house.inOneTransaction(() -> house.the(Treatments.class).retire(studio.id(), gel.id()));
        assertThat(books(emma, "2026-03-05T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.NOT_OFFERED));
        change(OnlineRules.USUAL.enabled(false));
        assertThat(books(emma, "2026-03-06T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.CLOSED));
    }

    /** A time that is not shown is not booked either, whatever the press carries. */
    @Test
    void keepToWhatSheIsShown() {
        assertThat(books(emma, "2026-03-03T09:45")).isInstanceOf(OnlineOutcome.Taken.class);
        assertThat(books(emma, "2026-03-04T10:07")).isInstanceOf(OnlineOutcome.Taken.class);
        assertThat(books(emma, "2026-03-02T10:00")).isInstanceOf(OnlineOutcome.Taken.class);
        assertThat(books(emma, "2026-06-03T10:00")).isInstanceOf(OnlineOutcome.Taken.class);
        assertThat(books(emma, "2026-03-08T10:00")).isInstanceOf(OnlineOutcome.Taken.class);
        assertThat(books(emma, "2026-03-03T10:00")).isInstanceOf(OnlineOutcome.Booked.class);
    }

    @Test
    void showTheEarliestStartsBehindTheLongestNotice() {
        assertThat(first(emma)).containsExactly(at("03T10:00"), at("03T10:15"), at("03T10:30"));
        sellsOn(gel.conditions().noticing(24 * 60));
        assertThat(first(emma)).containsExactly(at("04T09:00"), at("04T09:15"), at("04T09:30"));
        change(OnlineRules.USUAL.ahead(1));
        assertThat(first(emma)).isEmpty();
    }

    @Test
    void showNewClientsLessWhereRegularsGoFirst() {
        change(OnlineRules.USUAL.regularsFirst(true));
        Client lea = newcomer("Léa Martin", "+33639984101");
        assertThat(first(emma)).startsWith(at("03T10:00"));
        assertThat(first(lea)).startsWith(at("05T09:00"));
        studio.brings(
                emma,
                studio.sells("Journée", 300, 450),
                "2026-03-05T09:00",
                Status.CONFIRMED,
                PaymentState.NOTHING_DUE);
        // 7 h 30 of ten hours are taken: of the seven starts behind them she is shown three.
        assertThat(on(emma, "2026-03-05")).hasSize(7);
        assertThat(on(lea, "2026-03-05")).containsExactly(at("05T16:30"), at("05T17:15"), at("05T18:00"));
    }

    /** Léa has booked far ahead; nearer than others of her kind she does not come by a move either. */
    @Test
    void areNotMovedAheadOfRegulars() {
        change(OnlineRules.USUAL.regularsFirst(true).approving(Approval.NOBODY));
        Client lea = newcomer("Léa Martin", "+33639984101");
        Visit hers = ((OnlineOutcome.Booked) books(lea, "2026-03-12T10:00")).visit();
        Visit emmas = ((OnlineOutcome.Booked) books(emma, "2026-03-13T10:00")).visit();
        ClientChanges changes = house.the(ClientChanges.class);
        LocalDateTime tomorrow = LocalDateTime.parse("2026-03-04T10:00");
        assertThat(changes.move(studio.id(), hers.id(), tomorrow, 1)).isInstanceOf(ChangeOutcome.Closed.class);
        assertThat(changes.move(studio.id(), emmas.id(), tomorrow, 2)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(changes.move(studio.id(), hers.id(), LocalDateTime.parse("2026-03-06T10:00"), 1))
                .isInstanceOf(ChangeOutcome.Changed.class);
    }

    @Test
    void askForWhatIsPaidInAdvance() {
        sellsOn(gel.conditions().with(Deposit.percent(30)));
        OnlineOutcome outcome = books(emma, "2026-03-04T10:00");
        Visit visit = studio.visit(((OnlineOutcome.Booked) outcome).visit().id());
        assertThat(visit.payment()).isEqualTo(PaymentState.DEPOSIT_DUE);
        assertThat(Selection.of(current()).deposit()).isEqualTo(new Money(1_350));
    }

    @Test
    void openACardOnlyForANumberThatIsSurelyHers() {
        SelfRegistration registration = house.the(SelfRegistration.class);
        ClientIdentity hers = new ClientIdentity("Emma D.", emma.phone());
        long stranger = ACCOUNTS.incrementAndGet();
        long own = ACCOUNTS.incrementAndGet();
        long second = ACCOUNTS.incrementAndGet();
        assertThat(registered(registration, stranger, hers, false)).isNotEqualTo(emma.id());
        assertThat(registered(registration, stranger, hers, true)).isNotEqualTo(emma.id());
        // Two cards have the number by now: whose it is, the pro says.
        assertThat(registered(registration, own, hers, true)).isNotEqualTo(emma.id());
        Client zoe = studio.knows("Zoé Petit 06 39 98 40 77");
        ClientIdentity zoes = new ClientIdentity("Zoé", zoe.phone());
        assertThat(registered(registration, second, zoes, true)).isEqualTo(zoe.id());
        assertThat(registered(registration, ACCOUNTS.incrementAndGet(), zoes, true))
                .isNotEqualTo(zoe.id());
        assertThat(house.the(Clients.class)
                        .find(studio.id(), zoe.id())
                        .orElseThrow()
                        .name())
                .isEqualTo("Zoé Petit");
    }

    private ClientId registered(
            SelfRegistration registration, long account, ClientIdentity identity, boolean verified) {
        return house.inOneTransaction(() -> registration.register(studio.id(), account, identity, verified));
    }

    /** Clients and the pro want one slot at once, over two instances on one database. */
    @Test
    void giveOneSlotToOneVisit() throws Exception {
        House other = House.beside(house);
        LocalDateTime slot = LocalDateTime.parse("2026-03-04T10:00");
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            House here = i % 2 == 0 ? house : other;
            Client client = studio.knows("Cliente " + (char) ('A' + i));
            if (i % 5 == 0) {
                attempts.add(() -> here.the(Bookings.class)
                                .book(studio.id(), new BookingRequest(client.id(), gel.id(), slot, false))
                        instanceof BookingOutcome.Booked);
            } else {
                OnlineRequest request = request(ACCOUNTS.incrementAndGet(), slot);
                attempts.add(() -> here.the(OnlineBookings.class).book(studio.id(), client.id(), request)
                        instanceof OnlineOutcome.Booked);
            }
        }
        assertThat(atOnce(attempts)).filteredOn(won -> won).hasSize(1);
        assertThat(house.the(Visits.class)
                        .touching(
                                studio.id(),
                                new TimeSpan(Studio.at("2026-03-04T09:00"), Studio.at("2026-03-04T12:00"))))
                .hasSize(1);
    }

    /**
     * Fifty accounts with a hundred attempts each within an hour (on PostgreSQL with twelve, which are as many as count): what they hold
     * is what an agenda can bear, and so is what the pro hears.
     */
    @Test
    void boundWhatScriptsTake() {
        int each = database == Database.H2 ? 100 : 12;
        change(OnlineRules.USUAL.ahead(365));
        Beat beat = new Beat(house);
        beat.alerts();
        house.the(PushedScreens.class).taken(studio.ownerId());
        int booked = 0;
        for (int who = 0; who < 50; who++) {
            Client one = newcomer("Robot " + who, "+336399842%02d".formatted(who));
            long account = ACCOUNTS.incrementAndGet();
            for (int i = 0; i < each; i++) {
                LocalDateTime start = LocalDateTime.parse("2026-03-04T09:00")
                        .plusDays((who * 12L + i) % 200)
                        .plusHours(i % 9);
                booked += book(one, request(account, start)) instanceof OnlineOutcome.Requested ? 1 : 0;
            }
            house.clock().set(house.clock().instant().plusSeconds(10));
            beat.alerts();
        }
        assertThat(booked).isBetween(50, 100);
        assertThat(house.the(Visits.class).toConfirm(studio.id(), 1_000)).hasSize(booked);
        assertThat(house.the(PushedScreens.class).taken(studio.ownerId())).hasSizeBetween(1, 5);
    }

    @Test
    void countMovesAmongTheAttempts() {
        Visit hers = booked(books(emma, 77, "2026-03-10T10:00"));
        ClientChanges changes = house.the(ClientChanges.class);
        int moved = 0;
        for (int i = 0; i < 20; i++) {
            LocalDateTime to = LocalDateTime.parse("2026-03-10T10:00").plusHours(i % 2 == 0 ? 2 : 0);
            moved += changes.move(studio.id(), hers.id(), to, 77) instanceof ChangeOutcome.Changed ? 1 : 0;
        }
        assertThat(moved).isEqualTo(9);
        assertThat(changes.isTooOften(studio.id(), 77)).isTrue();
        assertThat(books(emma, 77, "2026-03-11T10:00")).isEqualTo(new OnlineOutcome.Refused(Why.TOO_OFTEN));
        house.clock().set(house.clock().instant().plus(Duration.ofHours(1)));
        assertThat(books(emma, 77, "2026-03-11T10:00")).isInstanceOf(OnlineOutcome.Booked.class);
    }

    private static Visit booked(OnlineOutcome outcome) {
        return ((OnlineOutcome.Booked) outcome).visit();
    }

    private Client newcomer(String name, String phone) {
        SelfRegistration registration = house.the(SelfRegistration.class);
        ClientId id = registered(registration, ACCOUNTS.incrementAndGet(), new ClientIdentity(name, phone), false);
        return house.the(Clients.class).find(studio.id(), id).orElseThrow();
    }

    private void change(OnlineRules rules) {
        house.inOneTransaction(() -> house.the(OnlineSettings.class).change(studio.id(), rules));
    }

    private void sellsOn(Treatment.Conditions conditions) {
        house.inOneTransaction(
                () -> house.the(Treatments.class).change(studio.id(), gel.id(), gel.offered(), conditions));
    }

    private Treatment current() {
        return house.the(Treatments.class).find(studio.id(), gel.id()).orElseThrow();
    }

    private List<Instant> first(Client client) {
        return house.the(OnlineStarts.class).first(studio.salon(), booker(client), Selection.of(current()), 3);
    }

    private List<Instant> on(Client client, String day) {
        return house.the(OnlineStarts.class)
                .on(studio.salon(), booker(client), Selection.of(current()), LocalDate.parse(day));
    }

    private Booker booker(Client client) {
        return house.the(OnlineBookings.class).booker(studio.id(), Optional.of(client.id()));
    }

    private static Instant at(String dayAndTime) {
        return Studio.at("2026-03-" + dayAndTime);
    }

    private OnlineRequest request(long account, LocalDateTime start) {
        return new OnlineRequest(account, SelectionId.of(gel.id()), start, OptionalInt.empty());
    }

    private OnlineOutcome books(Client client, String start) {
        return books(client, ACCOUNTS.incrementAndGet(), start);
    }

    private OnlineOutcome books(Client client, long account, String start) {
        return book(client, request(account, LocalDateTime.parse(start)));
    }

    private OnlineOutcome book(Client client, OnlineRequest request) {
        return house.the(OnlineBookings.class).book(studio.id(), client.id(), request);
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> attempts) throws Exception {
        CountDownLatch ready = new CountDownLatch(attempts.size());
        List<Boolean> ends = new ArrayList<>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> end : hands.invokeAll(attempts.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        ready.countDown();
                        ready.await();
                        return one.call();
                    })
                    .toList())) {
                ends.add(end.get());
            }
        }
        return ends;
    }
}
