package app.rosalie.chat.salonpage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPages;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SalonPageRoomTest extends SalonTest {

    private final Account emma;

    SalonPageRoomTest(Database database) {
        super(database);
        long account = 5_000_000 + studio.id().value();
        emma = new Account(account, account, "Emma", "fr");
    }

    @Test
    void showsTheSalonToWhoeverHasItsLink() {
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        assertThat(presses(emma, new SalonPageAction.Follow(code)))
                .contains(studio.salon().name());
        house.the(SalonPages.class).renewLink(studio.id());
        assertThat(presses(emma, new SalonPageAction.Follow(code)))
                .doesNotContain(studio.salon().name());
    }

    @Test
    void tellsAStrangerNothingOfASalonWhoseNumberSheTries() {
        Action byNumber = new SalonPageAction.Open(new SalonNumber(studio.id().value()));
        assertThat(presses(emma, byNumber))
                .isEqualTo(presses(emma, new SalonPageAction.Open(new SalonNumber(999_999_999))));
        assertThat(says(emma, "/start s_" + Long.toString(studio.id().value(), Character.MAX_RADIX)))
                .isEqualTo(presses(emma, byNumber));
    }

    @Test
    void staysOpenToTheSalonsOwnClientsAndItsOwner() {
        var client = house.the(Clients.class).add(studio.id(), new ClientIdentity("Emma Durand", null));
        house.the(ClientAccounts.class).link(studio.id(), client.client().id(), emma.userId());
        Action byNumber = new SalonPageAction.Open(new SalonNumber(studio.id().value()));
        assertThat(presses(emma, byNumber)).contains(studio.salon().name());
        assertThat(presses(studio.owner(), byNumber)).contains(studio.salon().name());
    }

    private String presses(Account who, Action action) {
        return html(new Heard.Press(who, action));
    }

    private String says(Account who, String text) {
        return html(new Heard.Text(who, text));
    }

    private String html(Heard heard) {
        Screen screen =
                house.inOneTransaction(() -> house.the(Chat.class).hear(heard)).screen();
        return Objects.requireNonNull(screen).html();
    }
}
