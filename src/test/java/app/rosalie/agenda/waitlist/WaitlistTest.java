package app.rosalie.agenda.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Availability;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientMerges;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.online.Approval;
import app.rosalie.salon.online.OnlineRules;
import app.rosalie.salon.online.OnlineSettings;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tuesday 3 March, 8:00; somebody has Thursday 5 March from 14:00 to 15:00, the only hour that is free that day. */
@OnBothDatabases
class WaitlistTest extends SalonTest {

    private static final String SLOT = "2026-03-05T14:00";
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    private Treatment gel;
    private Visit taken;
    private Client emma;
    private Client julie;

    WaitlistTest(Database database) {
        super(database);
    }

    @BeforeEach
    void fillTheDay() {
        studio.isNow("2026-03-03T09:00");
        gel = studio.gel();
        Client others = studio.knows("Autre Cliente");
        for (int hour = 9; hour < 19; hour++) {
            Visit visit =
                    studio.booked(others, gel, DAY.atTime(hour, 0).toString()).visit();
            taken = hour == 14 ? visit : taken;
        }
        emma = studio.emma();
        julie = studio.knows("Julie Martin 06 39 98 10 02");
    }

    @Test
    void chooses() {
        Wish wish = waits(emma);
        cancel();
        assertThat(open()).isEmpty();
        SlotMatch match = candidates().getFirst();
        assertThat(match.wish()).isEqualTo(wish);
        assertThat(match.span().start()).isEqualTo(Studio.at(SLOT));
        Offer offer = giving().offer(studio.id(), slot().id(), wish.id())
                .orElseThrow()
                .offer();
        assertThat(open()).containsExactly(offer);
        assertThat(wish(wish).state()).isEqualTo(WishState.OFFERED);
    }

    @Test
    void holdsWhatIsOffered() {
        mode(WaitlistMode.FIRST);
        waits(emma);
        cancel();
        assertThat(free()).isEmpty();
        assertThat(studio.books(julie, gel, SLOT))
                .isInstanceOfSatisfying(
                        BookingOutcome.Clash.class,
                        clash -> assertThat(clash.with()).isEmpty());
        Visit elsewhere = studio.booked(julie, gel, "2026-03-06T14:00").visit();
        house.the(Rescheduling.class).move(studio.id(), elsewhere.id(), LocalDateTime.parse(SLOT), false);
        assertThat(studio.visit(elsewhere.id()).start()).isEqualTo(Studio.at("2026-03-06T14:00"));
        studio.isNow("2026-03-03T09:31");
        assertThat(free()).isNotEmpty();
    }

    @Test
    void booksExactlyThatSlot() {
        mode(WaitlistMode.FIRST);
        Wish wish = waits(emma);
        cancel();
        assertThat(offers().take(studio.id(), open().getFirst().id()))
                .isInstanceOfSatisfying(Offers.Taking.Booked.class, booked -> {
                    assertThat(booked.visit().start()).isEqualTo(Studio.at(SLOT));
                    assertThat(booked.visit().clientId()).isEqualTo(emma.id());
                    assertThat(wish(wish).state()).isEqualTo(WishState.BOOKED);
                    assertThat(house.the(Journal.class).undo(studio.id(), booked.entry()))
                            .isEqualTo(Journal.Undone.DONE);
                });
        assertThat(wish(wish).state()).isEqualTo(WishState.WAITING);
        assertThat(free()).contains(Studio.at(SLOT));
    }

    @Test
    void goesOnToTheNextAndNeverTwiceToOne() {
        mode(WaitlistMode.FIRST);
        waits(emma);
        waits(julie);
        cancel();
        Offer first = open().getFirst();
        assertThat(first.wish().client()).isEqualTo(emma.id());
        assertThat(first.until()).isEqualTo(Studio.at("2026-03-03T09:31"));
        assertThat(offers().lapse(studio.id())).isZero();
        studio.isNow("2026-03-03T09:31");
        assertThat(offers().salonsDue()).contains(studio.id());
        assertThat(offers().lapse(studio.id())).isEqualTo(1);
        Offer second = open().getFirst();
        assertThat(second.wish().client()).isEqualTo(julie.id());
        assertThat(offers().refuse(studio.id(), second.id())).isTrue();
        assertThat(open()).isEmpty();
        assertThat(free()).contains(Studio.at(SLOT));
        assertThat(offers().take(studio.id(), first.id())).isInstanceOf(Offers.Taking.Gone.class);
    }

    @Test
    void asksNobodyWhoLeftItOrCannotComeOrWouldHearOfItTooLate() {
        mode(WaitlistMode.FIRST);
        Wish former = waits(house.the(app.rosalie.clients.Clients.class)
                .find(studio.id(), taken.clientId())
                .orElseThrow());
        Wish morning = waits(emma, WishWindow.days(DAY, DAY).between(LocalTime.of(9, 0), LocalTime.of(12, 0)));
        studio.isNow("2026-03-05T12:30");
        waits(julie);
        cancel();
        assertThat(open()).isEmpty();
        assertThat(wish(former).state()).isEqualTo(WishState.WAITING);
        assertThat(wish(morning).state()).isEqualTo(WishState.WAITING);
    }

    @Test
    void offersToAllAndOneTakesIt() {
        mode(WaitlistMode.ALL);
        Wish hers = waits(emma);
        Wish other = waits(julie);
        cancel();
        assertThat(open()).hasSize(2);
        Offer second = open().getLast();
        assertThat(offers().take(studio.id(), open().getFirst().id())).isInstanceOf(Offers.Taking.Booked.class);
        assertThat(offers().take(studio.id(), second.id())).isInstanceOf(Offers.Taking.Gone.class);
        assertThat(wish(hers).state()).isEqualTo(WishState.BOOKED);
        assertThat(wish(other).state()).isEqualTo(WishState.WAITING);
    }

    /** Twenty, over two instances of the application on one database. */
    @Test
    void isBookedOnceWhereAllTakeItAtOnce() throws Exception {
        mode(WaitlistMode.ALL);
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            wishes.add(waits(studio.knows("Cliente " + (char) ('A' + i))));
        }
        cancel();
        List<Offer> all = open();
        assertThat(all).hasSize(20);
        List<House> instances = List.of(house, House.beside(house));
        CountDownLatch ready = new CountDownLatch(all.size());
        List<Callable<Offers.Taking>> attempts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Offer offer = all.get(i);
            House instance = instances.get(i % 2);
            attempts.add(() -> {
                ready.countDown();
                ready.await();
                return instance.the(Offers.class).take(studio.id(), offer.id());
            });
        }
        List<Offers.Taking> ends = new ArrayList<>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Offers.Taking> end : hands.invokeAll(attempts)) {
                ends.add(end.get());
            }
        }
        assertThat(ends).filteredOn(Offers.Taking.Booked.class::isInstance).hasSize(1);
        assertThat(house.the(Visits.class).day(studio.salon(), DAY).stream()
                        .filter(visit -> visit.isOpen() && visit.start().equals(Studio.at(SLOT))))
                .hasSize(1);
        assertThat(wishes)
                .filteredOn(one -> wish(one).state() == WishState.BOOKED)
                .hasSize(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void isLostWhereTheProTakesTheTimeAllTheSame() {
        mode(WaitlistMode.FIRST);
        waits(emma);
        cancel();
        Offer offer = open().getFirst();
        studio.books(julie, gel, SLOT, true);
        assertThat(open()).isEmpty();
        assertThat(offers().take(studio.id(), offer.id())).isInstanceOf(Offers.Taking.Gone.class);
    }

    @Test
    void isGivenOutWhenAVisitMoves() {
        mode(WaitlistMode.FIRST);
        waits(emma);
        house.the(Rescheduling.class).move(studio.id(), taken.id(), LocalDateTime.parse("2026-03-06T09:00"), false);
        assertThat(open().getFirst().span().start()).isEqualTo(Studio.at(SLOT));
    }

    @Test
    void waitsNoMoreOnceItsDatesArePast() {
        Wish wish = waits(emma);
        studio.isNow("2026-03-05T23:00");
        house.the(Wishes.class).endPast();
        assertThat(wish(wish).state()).isEqualTo(WishState.WAITING);
        studio.isNow("2026-03-06T00:10");
        house.the(Wishes.class).endPast();
        assertThat(wish(wish).state()).isEqualTo(WishState.ENDED);
    }

    @Test
    void canBeTakenBack() {
        Wish wish = waits(emma);
        cancel();
        SlotGiving.Made made =
                giving().offer(studio.id(), slot().id(), wish.id()).orElseThrow();
        assertThat(free()).isEmpty();
        assertThat(house.the(Journal.class).undo(studio.id(), made.entry())).isEqualTo(Journal.Undone.DONE);
        assertThat(open()).isEmpty();
        assertThat(free()).contains(Studio.at(SLOT));
        var entry = house.the(Wishes.class).remove(studio.id(), wish.id()).orElseThrow();
        assertThat(house.the(Wishes.class).open(studio.id())).isEmpty();
        house.the(Journal.class).undo(studio.id(), entry);
        assertThat(house.the(Wishes.class).open(studio.id())).containsExactly(wish);
    }

    @Test
    void isForThreeTreatmentsAndFiveWindowsAtMost() {
        Wish wish = waits(emma);
        for (int i = 1; i < Wish.MOST_WINDOWS; i++) {
            widen(wish, DAY.plusDays(i));
        }
        assertThat(wish(wish).windows()).hasSize(Wish.MOST_WINDOWS);
        assertThat(widen(wish, DAY.plusDays(9))).isInstanceOf(Wishes.Written.Full.class);
        for (int i = 1; i < Wishes.MOST; i++) {
            assertThat(add(emma, studio.sells("Soin " + (char) ('A' + i), 30, 60)))
                    .isInstanceOf(Wishes.Written.Waiting.class);
        }
        assertThat(add(emma, studio.sells("Soin de trop", 30, 60))).isInstanceOf(Wishes.Written.Full.class);
    }

    @Test
    void isNobodysOfAnotherSalon() {
        Wish wish = waits(emma);
        Studio other = Studio.open(house);
        assertThat(house.the(Wishes.class).find(other.id(), wish.id())).isEmpty();
        assertThat(house.the(Wishes.class).remove(other.id(), wish.id())).isEmpty();
        assertThat(house.the(Wishes.class).add(other.id(), emma.id(), SelectionId.of(gel.id()), window(), Party.CLIENT))
                .isInstanceOf(Wishes.Written.Impossible.class);
    }

    @Test
    void goesAlongWhereTwoClientsAreOne() {
        Wish wish = waits(emma);
        house.the(ClientMerges.class).merge(studio.id(), julie.id(), emma.id());
        assertThat(wish(wish).client()).isEqualTo(julie.id());
    }

    @Test
    void stillReachesHerWhoHasAnAccountInTheMorning() {
        mode(WaitlistMode.FIRST);
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), 77_000_001L);
        waits(emma);
        studio.isNow("2026-03-03T20:20");
        cancel();
        assertThat(open().getFirst().until()).isEqualTo(Studio.at("2026-03-04T08:51"));
    }

    @Test
    void isTakenByHerselfOnTheTermsOfTheSalon() {
        sellsOn(gel.conditions().with(Deposit.percent(30)));
        approves(Approval.NOBODY);
        mode(WaitlistMode.FIRST);
        waits(emma);
        cancel();
        assertThat(takes(open().getFirst())).isInstanceOfSatisfying(Offers.Taking.BookedWithDeposit.class, booked -> {
            assertThat(booked.deposit().isPositive()).isTrue();
            assertThat(studio.visit(booked.visit().id()).payment()).isEqualTo(PaymentState.DEPOSIT_DUE);
        });
    }

    @Test
    void waitsForTheProsYesAndGoesOnWaitingWhereSheSaysNo() {
        approves(Approval.EVERYBODY);
        mode(WaitlistMode.FIRST);
        Wish wish = waits(emma);
        cancel();
        Offers.Taking.Requested requested = (Offers.Taking.Requested) takes(open().getFirst());
        assertThat(wish(wish).state()).isEqualTo(WishState.ASKED);
        house.the(VisitLifecycle.class).cancel(studio.id(), requested.visit().id(), Party.PRO);
        assertThat(wish(wish).state()).isEqualTo(WishState.WAITING);
    }

    @Test
    void isHersOnceTheProSaysYesAndAtOnceWhereTheProHasChosenHer() {
        approves(Approval.EVERYBODY);
        Wish wish = waits(emma);
        cancel();
        Offer offer = giving().offer(studio.id(), slot().id(), wish.id())
                .orElseThrow()
                .offer();
        assertThat(takes(offer)).isInstanceOf(Offers.Taking.Booked.class);
        mode(WaitlistMode.FIRST);
        Wish other = waits(julie);
        studio.booked(emma, gel, "2026-03-07T10:00");
        house.the(VisitLifecycle.class)
                .cancel(
                        studio.id(),
                        offers().find(studio.id(), offer.id()).map(this::visit).orElseThrow(),
                        Party.PRO);
        Offers.Taking.Requested requested = (Offers.Taking.Requested) takes(open().getFirst());
        house.the(VisitLifecycle.class).confirm(studio.id(), requested.visit().id(), false);
        assertThat(wish(other).state()).isEqualTo(WishState.BOOKED);
    }

    private AppointmentId visit(Offer offer) {
        return house.the(Visits.class).day(studio.salon(), DAY).stream()
                .filter(visit ->
                        visit.isOpen() && visit.start().equals(offer.span().start()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void isNotForHerWhoHasThreeAheadAndStaysOffered() {
        mode(WaitlistMode.FIRST);
        waits(emma);
        cancel();
        for (int day = 6; day < 9; day++) {
            studio.books(emma, gel, "2026-03-0" + day + "T10:00", true);
        }
        assertThat(takes(open().getFirst())).isEqualTo(new Offers.Taking.Refused(Why.MANY_AHEAD));
        assertThat(open()).hasSize(1);
    }

    @Test
    void hearsOfItAsEarlyAsSheNeeds() {
        mode(WaitlistMode.FIRST);
        Wish wish = waits(emma);
        house.the(Wishes.class).needNotice(studio.id(), wish.id(), Duration.ofDays(3), Party.CLIENT);
        cancel();
        assertThat(open()).isEmpty();
        assertThat(wish(wish).notice()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void asksHerAtTheLastMomentWhoCanComeThen() {
        mode(WaitlistMode.FIRST);
        Wish wish = waits(emma);
        house.the(Wishes.class).needNotice(studio.id(), wish.id(), Duration.ofMinutes(30), Party.CLIENT);
        studio.isNow("2026-03-05T12:30");
        cancel();
        assertThat(open().getFirst().until()).isEqualTo(Studio.at("2026-03-05T13:01"));
    }

    private Offers.Taking takes(Offer offer) {
        return house.inOneTransaction(() -> Actor.CLIENT.acting(
                () -> offers().takeHerself(studio.id(), offer.id(), 77_000_002L, OptionalInt.empty())));
    }

    private void approves(Approval approval) {
        house.inOneTransaction(
                () -> house.the(OnlineSettings.class).change(studio.id(), OnlineRules.USUAL.approving(approval)));
    }

    private void sellsOn(Treatment.Conditions conditions) {
        house.inOneTransaction(
                () -> house.the(Treatments.class).change(studio.id(), gel.id(), gel.offered(), conditions));
    }

    private Wish waits(Client client) {
        return waits(client, WishWindow.days(DAY, DAY));
    }

    private Wish waits(Client client, WishWindow window) {
        Wishes.Written written = house.the(Wishes.class)
                .add(studio.id(), client.id(), SelectionId.of(gel.id()), List.of(window), Party.PRO);
        assertThat(written).isInstanceOf(Wishes.Written.Waiting.class);
        return ((Wishes.Written.Waiting) written).wish();
    }

    private Wishes.Written add(Client client, Treatment treatment) {
        return house.the(Wishes.class)
                .add(studio.id(), client.id(), SelectionId.of(treatment.id()), window(), Party.CLIENT);
    }

    private Wishes.Written widen(Wish wish, LocalDate day) {
        return house.the(Wishes.class)
                .widen(studio.id(), wish.id(), List.of(WishWindow.days(day, day)), Party.CLIENT)
                .orElseThrow();
    }

    private static List<WishWindow> window() {
        return List.of(WishWindow.days(DAY, DAY));
    }

    private void cancel() {
        house.the(VisitLifecycle.class).cancel(studio.id(), taken.id(), Party.CLIENT);
    }

    private void mode(WaitlistMode mode) {
        house.the(WaitlistSettings.class).change(studio.id(), mode);
    }

    private Wish wish(Wish wish) {
        return house.the(Wishes.class).find(studio.id(), wish.id()).orElseThrow();
    }

    private List<Offer> open() {
        return offers().open(studio.id());
    }

    private Offers offers() {
        return house.the(Offers.class);
    }

    private SlotGiving giving() {
        return house.the(SlotGiving.class);
    }

    private List<SlotMatch> candidates() {
        return giving().candidates(studio.salon(), slot());
    }

    /** The one that was freed last. */
    private FreedSlot slot() {
        return house.the(OfferRows.class)
                .slots(studio.id(), house.clock().instant())
                .getLast();
    }

    private List<Instant> free() {
        return house.the(Availability.class).starts(studio.salon(), DAY, SlotRequirement.of(studio.salon(), gel));
    }
}
