package app.rosalie.chat.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.WaitlistMode;
import app.rosalie.agenda.waitlist.WaitlistSettings;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ErasureAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Emma leaves; it is Tuesday 3 March, 8:00. */
@OnBothDatabases
class ErasureRoomTest extends SalonTest {

    private static final AtomicLong ACCOUNTS = new AtomicLong(990_000);

    private final long account = ACCOUNTS.incrementAndGet();

    ErasureRoomTest(Database database) {
        super(database);
    }

    /** However many visits she has ahead, none of them stays behind with nobody's name. */
    @Test
    void callsEverythingOff() {
        Client emma = known();
        LocalDate first = LocalDate.parse("2026-03-04");
        first.datesUntil(first.plusDays(25))
                .forEach(day ->
                        studio.brings(emma, studio.gel(), day + "T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE));
        assertThat(html(press(new ErasureAction.Ask()))).contains("25 rendez-vous", "et 15 autres");
        assertThat(html(press(new ErasureAction.Erase(25)))).contains("25 rendez-vous sont annulés");
        assertThat(house.the(JdbcClient.class)
                        .sql("select count(*) from appointment where salon_id = ? and status = 'CONFIRMED'")
                        .param(studio.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** What was offered to her is offered to the next who waits. */
    @Test
    void leavesNothingHeldForHer() {
        Client emma = known();
        Client julie = studio.knows("Julie Martin");
        Treatment gel = studio.gel();
        house.the(WaitlistSettings.class).change(studio.id(), WaitlistMode.FIRST);
        LocalDate day = LocalDate.parse("2026-03-05");
        for (Client waiting : List.of(emma, julie)) {
            house.the(Wishes.class)
                    .add(
                            studio.id(),
                            waiting.id(),
                            SelectionId.of(gel.id()),
                            List.of(WishWindow.days(day, day)),
                            Party.PRO);
        }
        house.the(VisitLifecycle.class)
                .cancel(
                        studio.id(),
                        studio.booked(studio.knows("Lina Moreau"), gel, "2026-03-05T14:00")
                                .visit()
                                .id(),
                        Party.CLIENT);
        assertThat(offeredTo()).containsExactly("Emma Durand");
        press(new ErasureAction.Erase(0));
        assertThat(offeredTo()).containsExactly("Julie Martin");
    }

    private List<String> offeredTo() {
        return house.the(Offers.class).open(studio.id()).stream()
                .map(offer -> offer.wish().clientName())
                .toList();
    }

    private Client known() {
        Client emma = studio.emma();
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), account);
        return emma;
    }

    private Reply press(Action action) {
        return house.inOneTransaction(
                () -> house.the(Chat.class).hear(new Heard.Press(new Account(account, account, "Emma", "fr"), action)));
    }

    private static String html(Reply reply) {
        return Objects.requireNonNull(reply.screen()).html();
    }
}
