package app.rosalie.agenda.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.OnlineBlocks;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.SelectionId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tuesday 3 March, 9:00; the salon is closed on Thursday 5 March. */
@OnBothDatabases
class OpenedSlotsTest extends SalonTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    private Treatment gel;
    private Closure leave;
    private Client emma;
    private Client julie;

    OpenedSlotsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void closeTheDay() {
        studio.isNow("2026-03-03T09:00");
        gel = studio.gel();
        closures().close(studio.id(), DAY, DAY, "");
        leave = closures().from(studio.id(), DAY).getFirst();
        emma = studio.emma();
        julie = studio.knows("Julie Martin 06 39 98 10 02");
    }

    @Test
    void giveEachATimeOfHerOwn() {
        mode(WaitlistMode.FIRST);
        waits(emma);
        waits(julie);
        lift();
        assertThat(open()).hasSize(2);
        assertThat(starts()).doesNotHaveDuplicates().startsWith(Studio.at("2026-03-05T09:00"));
        assertThat(open().get(0).span().overlaps(open().get(1).span())).isFalse();
    }

    @Test
    void stayTheOthersWhereOneTakesOrRefuses() {
        mode(WaitlistMode.ALL);
        waits(emma);
        waits(julie);
        Client lina = studio.knows("Lina Moreau 06 39 98 10 03");
        waits(lina);
        lift();
        List<Offer> all = open();
        assertThat(all).hasSize(3);
        assertThat(offers().take(studio.id(), all.get(0).id())).isInstanceOf(Offers.Taking.Booked.class);
        assertThat(offers().refuse(studio.id(), all.get(1).id())).isTrue();
        assertThat(open()).extracting(Offer::id).containsExactly(all.get(2).id());
        assertThat(offers().take(studio.id(), all.get(2).id())).isInstanceOf(Offers.Taking.Booked.class);
    }

    @Test
    void areOneScreenWhereTheProChooses() {
        waits(emma);
        waits(julie);
        lift();
        assertThat(slots()).hasSize(1);
        List<SlotMatch> matches = house.the(SlotGiving.class).candidates(studio.salon(), slots().getFirst());
        assertThat(matches).hasSize(2);
        assertThat(matches.getFirst().span().overlaps(matches.getLast().span())).isFalse();
        SlotGiving.Made made = house.the(SlotGiving.class)
                .offer(
                        studio.id(),
                        slots().getFirst().id(),
                        matches.getLast().wish().id())
                .orElseThrow();
        assertThat(made.offer().chosen()).isTrue();
    }

    @Test
    void comeFromLongerHours() {
        lift();
        mode(WaitlistMode.FIRST);
        waits(emma, WishWindow.days(DAY, DAY).between(LocalTime.of(19, 0), LocalTime.of(21, 0)));
        overrides().open(studio.id(), DAY, DAY, new Range(LocalTime.of(9, 0), LocalTime.of(21, 0)));
        assertThat(starts()).containsExactly(Studio.at("2026-03-05T19:00"));
    }

    @Test
    void comeFromAnotherUsualWeek() {
        mode(WaitlistMode.FIRST);
        LocalDate sunday = LocalDate.parse("2026-03-08");
        waits(emma, WishWindow.days(sunday, sunday));
        Map<DayOfWeek, List<Range>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.SUNDAY, List.of(new Range(LocalTime.of(10, 0), LocalTime.of(12, 0))));
        house.the(Salons.class).open(studio.id(), new OpeningHours(week));
        assertThat(starts()).containsExactly(Studio.at("2026-03-08T10:00"));
    }

    @Test
    void areOfferedNoMoreOnceTheDoorsAreClosed() {
        mode(WaitlistMode.FIRST);
        Wish wish = waits(emma);
        JournalEntryId entry = lift();
        assertThat(open()).hasSize(1);
        house.the(Journal.class).undo(studio.id(), entry);
        assertThat(open()).isEmpty();
        assertThat(house.the(Wishes.class)
                        .find(studio.id(), wish.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(WishState.WAITING);
    }

    @Test
    void comeFromABookingThatIsUndone() {
        lift();
        mode(WaitlistMode.FIRST);
        BookingOutcome.Booked booked = studio.booked(julie, gel, "2026-03-06T14:00");
        waits(
                emma,
                WishWindow.days(DAY.plusDays(1), DAY.plusDays(1)).between(LocalTime.of(14, 0), LocalTime.of(15, 0)));
        house.the(Journal.class).undo(studio.id(), booked.entry());
        assertThat(starts()).containsExactly(Studio.at("2026-03-06T14:00"));
    }

    @Test
    void passOverWhoIsBlocked() {
        mode(WaitlistMode.FIRST);
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), 77_000_011L);
        house.the(OnlineBlocks.class).block(studio.id(), emma.id());
        waits(emma);
        waits(julie);
        overrides().open(studio.id(), DAY, DAY, new Range(LocalTime.of(9, 0), LocalTime.of(10, 0)));
        assertThat(open()).extracting(offer -> offer.wish().client()).containsExactly(julie.id());
    }

    @Test
    void goOnAtOnceWhereSheIsBlockedMeanwhile() {
        mode(WaitlistMode.FIRST);
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), 77_000_012L);
        waits(emma);
        overrides().open(studio.id(), DAY, DAY, new Range(LocalTime.of(9, 0), LocalTime.of(10, 0)));
        waits(julie);
        house.the(OnlineBlocks.class).block(studio.id(), emma.id());
        offers().unheard().forEach((salon, some) -> offers().passOver(salon, some));
        assertThat(open()).extracting(offer -> offer.wish().client()).containsExactly(julie.id());
        assertThat(offers().unheard()).doesNotContainKey(studio.id());
    }

    private JournalEntryId lift() {
        return closures().lift(studio.id(), leave.id()).orElseThrow();
    }

    private Wish waits(Client client) {
        return waits(client, WishWindow.days(DAY, DAY));
    }

    private Wish waits(Client client, WishWindow window) {
        Wishes.Written written = house.the(Wishes.class)
                .add(studio.id(), client.id(), SelectionId.of(gel.id()), List.of(window), Party.PRO);
        return ((Wishes.Written.Waiting) written).wish();
    }

    private void mode(WaitlistMode mode) {
        house.the(WaitlistSettings.class).change(studio.id(), mode);
    }

    private List<Offer> open() {
        return offers().open(studio.id());
    }

    private List<Instant> starts() {
        return open().stream()
                .flatMap(offer -> Stream.of(offer.span().start()))
                .sorted()
                .toList();
    }

    private List<FreedSlot> slots() {
        return house.the(OfferRows.class).slots(studio.id(), house.clock().instant());
    }

    private Offers offers() {
        return house.the(Offers.class);
    }

    private Closures closures() {
        return house.the(Closures.class);
    }

    private OpeningOverrides overrides() {
        return house.the(OpeningOverrides.class);
    }
}
