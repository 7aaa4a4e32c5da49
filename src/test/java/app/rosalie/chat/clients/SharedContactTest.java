package app.rosalie.chat.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.chat.Account;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Screen;
import app.rosalie.clients.Clients;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedContactTest extends SalonTest {

    SharedContactTest() {
        super(Database.H2);
    }

    @ParameterizedTest
    @CsvSource({
        "<b>Zoé&, +33612345678",
        "'', +33612345678",
        "Emma, ''",
        "'', ''",
        "💅, abc",
        "{name}, x",
        "Emma Durand, 06 39 98 10 01"
    })
    void isAnsweredWhateverStandsOnItAndWritesNothing(String name, String number) {
        studio.emma();
        Screen screen = shared(studio.owner(), name, number);
        assertThat(screen.html()).doesNotContain("<b>Zoé", "Zoé&,");
        assertThat(screen.rows().stream().flatMap(List::stream)).anyMatch(Button.Press.class::isInstance);
        assertThat(house.the(Clients.class).count(studio.id())).isEqualTo(1);
    }

    @Test
    void ofAnyLengthFitsOnAScreen() {
        Screen screen = shared(studio.owner(), "é".repeat(4_096), "0".repeat(4_096));
        assertThat(screen.html().length()).isLessThan(4_096);
    }

    @Test
    void ofAStrangerGreetsHer() {
        Screen screen = shared(new Account(88, 88, "Emma", "fr"), "Emma", "06 12 34 56 78");
        assertThat(screen.html()).isNotBlank();
        assertThat(house.the(Clients.class).count(studio.id())).isZero();
    }

    @Test
    void showsNobodyOfAnotherSalon() {
        Studio.open(house).emma();
        assertThat(shared(studio.owner(), "Emma Durand", "06 39 98 10 01").rows().stream()
                        .flatMap(List::stream)
                        .map(Button::label))
                .contains("➕ Ajouter Emma Durand");
    }

    private Screen shared(Account account, String name, String number) {
        Heard card = new Heard.Contact(account, name, number, false);
        Screen screen =
                house.inOneTransaction(() -> house.the(Chat.class).hear(card)).screen();
        assertThat(screen).isNotNull();
        return screen;
    }
}
