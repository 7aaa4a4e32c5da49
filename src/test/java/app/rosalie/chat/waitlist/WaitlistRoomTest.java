package app.rosalie.chat.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.WaitlistMode;
import app.rosalie.agenda.waitlist.WaitlistSettings;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.SalonGuests;
import app.rosalie.clients.SelfRegistration;
import app.rosalie.salon.Audience;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emma has an account; it is Tuesday 3 March, 8:00. */
@OnBothDatabases
class WaitlistRoomTest extends SalonTest {

    private static final AtomicLong ACCOUNTS = new AtomicLong(900_000);

    private final long account = ACCOUNTS.incrementAndGet();
    private final long guest = ACCOUNTS.incrementAndGet() + 1_000_000;
    private Client emma;
    private Treatment gel;

    WaitlistRoomTest(Database database) {
        super(database);
    }

    @BeforeEach
    void link() {
        emma = studio.emma();
        gel = studio.gel();
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), account);
        house.the(SalonGuests.class).came(studio.id(), guest);
    }

    @Test
    void letsHerWaitByPresses() {
        assertThat(html(press(new WaitlistAction.Join(number(), selection())))).contains("Pose gel", "quand");
        press(new WaitlistAction.JoinFor(number(), selection(), WishMoment.SATURDAYS));
        assertThat(html(press(new WaitlistAction.More(number(), wish().id(), WishMoment.NEXT_WEEK))))
                .contains("du lundi 9 mars au dimanche 15 mars");
        assertThat(wish().windows()).hasSize(2);
        assertThat(html(press(new WaitlistAction.Withdraw(number(), wish().id()))))
                .contains("n’attendez plus");
        assertThat(open()).isEmpty();
    }

    @Test
    void asksAGuestForHerName() {
        for (Action action : List.of(
                new WaitlistAction.Join(number(), selection()),
                new WaitlistAction.JoinFor(number(), selection(), WishMoment.SATURDAYS),
                new WaitlistAction.Open(number()))) {
            assertThat(html(hears(new Heard.Press(person(guest), action)))).contains("votre nom");
        }
        assertThat(house.the(Wishes.class).open(studio.id())).isEmpty();
    }

    @Test
    void isClosedToHerWhomTheSalonTakesNoBookingsFrom() {
        house.the(SalonGuests.class).block(studio.id(), account, true);
        assertThat(html(press(new WaitlistAction.JoinFor(number(), selection(), WishMoment.SATURDAYS))))
                .contains("appelez");
        assertThat(open()).isEmpty();
    }

    @Test
    void holdsThreeWishesAtMost() {
        for (String name : List.of("Soin A", "Soin B", "Soin C", "Soin D")) {
            SelectionId more = SelectionId.of(studio.sells(name, 30, 60).id());
            press(new WaitlistAction.JoinFor(number(), more, WishMoment.ANY_TIME));
        }
        assertThat(open()).hasSize(3);
    }

    /** A second tap does not tell her that she comes too late for what is hers; once she has called it off, it does. */
    @Test
    void saysAgainWhatASecondPressFindsDone() {
        house.the(WaitlistSettings.class).change(studio.id(), WaitlistMode.FIRST);
        press(new WaitlistAction.JoinFor(number(), selection(), WishMoment.ANY_TIME));
        Visit freed = studio.booked(studio.knows("Lina Moreau"), gel, "2026-03-05T14:00")
                .visit();
        house.the(VisitLifecycle.class).cancel(studio.id(), freed.id(), Party.CLIENT);
        Offer hers = house.the(Offers.class).open(studio.id()).getFirst();
        for (int press = 1; press <= 2; press++) {
            assertThat(html(press(new WaitlistAction.Take(number(), hers.id()))))
                    .contains("réservé", "14:00")
                    .doesNotContain("Trop tard");
        }
        Visit visit = house.the(Visits.class).ahead(studio.id(), emma.id(), 9).getFirst();
        house.the(VisitLifecycle.class).cancel(studio.id(), visit.id(), Party.CLIENT);
        assertThat(html(press(new WaitlistAction.Take(number(), hers.id()))))
                .contains("Trop tard")
                .doesNotContain("Je vous préviens");
    }

    /** What is for known clients is not had by waiting for it. */
    @Test
    void isClosedForWhatSheCouldNotBook() {
        house.inOneTransaction(() -> house.the(Treatments.class)
                .change(studio.id(), gel.id(), gel.offered(), gel.conditions().open(Audience.KNOWN_CLIENTS)));
        house.the(SelfRegistration.class)
                .register(studio.id(), guest, new ClientIdentity("Léa Martin", "+33639984101"), false);
        for (Action action : List.<Action>of(
                new WaitlistAction.Join(number(), selection()),
                new WaitlistAction.JoinFor(number(), selection(), WishMoment.ANY_TIME))) {
            assertThat(html(hears(new Heard.Press(person(guest), action)))).contains("directement auprès");
        }
        assertThat(house.the(Wishes.class).open(studio.id())).isEmpty();
    }

    @Test
    void isFoundAmongHerVisits() {
        assertThat(html(press(new MyVisitsAction.Open()))).doesNotContain("J’attends");
        press(new WaitlistAction.JoinFor(number(), selection(), WishMoment.ANY_TIME));
        assertThat(Objects.requireNonNull(press(new MyVisitsAction.Open()).screen())
                        .rows())
                .anySatisfy(row -> assertThat(row.toString()).contains("J’attends une place"));
    }

    /** Whatever is somebody else's is as if it were not there. */
    @Test
    void showsAndChangesNothingOfAnybodyElse() {
        house.the(WaitlistSettings.class).change(studio.id(), WaitlistMode.FIRST);
        Client julie = studio.knows("Julie Martin");
        LocalDate day = LocalDate.parse("2026-03-05");
        house.the(Wishes.class)
                .add(studio.id(), julie.id(), selection(), List.of(WishWindow.days(day, day)), Party.PRO);
        Visit freed = studio.booked(studio.knows("Lina Moreau"), gel, "2026-03-05T14:00")
                .visit();
        house.the(VisitLifecycle.class).cancel(studio.id(), freed.id(), Party.CLIENT);
        Offer julies = house.the(Offers.class).open(studio.id()).getFirst();
        for (long who : new long[] {account, guest}) {
            for (Action action : List.<Action>of(
                    new WaitlistAction.Show(number(), julies.wish().id()),
                    new WaitlistAction.AskMore(number(), julies.wish().id()),
                    new WaitlistAction.More(number(), julies.wish().id(), WishMoment.ANY_TIME),
                    new WaitlistAction.Withdraw(number(), julies.wish().id()),
                    new WaitlistAction.Keep(number(), julies.wish().id()),
                    new WaitlistAction.Offered(number(), julies.id()),
                    new WaitlistAction.Take(number(), julies.id()),
                    new WaitlistAction.Refuse(number(), julies.id()))) {
                assertThat(html(hears(new Heard.Press(person(who), action))))
                        .as("%s", action)
                        .contains("Je ne trouve pas")
                        .doesNotContain("Pose gel", "14:00", "Julie");
            }
        }
        assertThat(house.the(Offers.class).open(studio.id())).containsExactly(julies);
        assertThat(house.the(Visits.class).ahead(studio.id(), emma.id(), 9)).isEmpty();
    }

    private Wish wish() {
        return open().getFirst();
    }

    private List<Wish> open() {
        return house.the(Wishes.class).open(studio.id(), emma.id());
    }

    private SelectionId selection() {
        return SelectionId.of(gel.id());
    }

    private SalonNumber number() {
        return new SalonNumber(studio.id().value());
    }

    private Reply press(Action action) {
        return hears(new Heard.Press(person(account), action));
    }

    private Reply hears(Heard heard) {
        return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }

    private static Account person(long id) {
        return new Account(id, id, "Emma", "fr");
    }

    private static String html(Reply reply) {
        return Objects.requireNonNull(reply.screen()).html();
    }
}
