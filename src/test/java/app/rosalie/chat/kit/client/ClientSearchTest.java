package app.rosalie.chat.kit.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Standing;
import app.rosalie.chat.Turn;
import app.rosalie.chat.words.Words;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import java.time.Duration;
import java.util.List;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class ClientSearchTest extends SalonTest {

    private final ClientSearch search;

    ClientSearchTest(Database database) {
        super(database);
        search = house.the(ClientSearch.class);
    }

    @ParameterizedTest
    @CsvSource({
        "emma, Emma Durand",
        "emna, Emma Durand",
        "emma durnad, Emma Durand",
        "jule martn, Julie Martin",
        "martin, Julie Martin",
        "eloise, Éloïse Lefèvre",
        "elosie, Éloïse Lefèvre",
        "lefevre eloise, Éloïse Lefèvre",
        "06 12 34 56 78, Emma Durand",
        "Emmanuelle +33612345678, Emma Durand",
        "5678, Emma Durand"
    })
    void findsWhoeverIsMeant(String typed, String name) {
        people();
        assertThat(found(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"zzzzz", "42", "'<b>'", "06 00 00 00 00", "Constance"})
    void findsNobodyWhereNobodyIsMeant(String typed) {
        people();
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void forgivesOneSlipAmongFiveThousandWithoutKeepingAnybodyWaiting() {
        book(5_000);
        found("emna");
        long before = System.nanoTime();
        assertThat(found("Zephyrine Queneua")).containsExactly("Zéphyrine Queneau");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void costsThreeStatementsAtMost() {
        people();
        QueryCountHolder.clear();
        found("emna");
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(3);
        QueryCountHolder.clear();
        found("emma");
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(1);
    }

    private void people() {
        List.of("Emma Durand 06 12 34 56 78", "Julie Martin 06 87 65 43 21", "Éloïse Lefèvre")
                .forEach(studio::knows);
    }

    private void book(int size) {
        List<String> first = List.of("Anna", "Béatrice", "Chloé", "Diane", "Estelle", "Fanny", "Gaëlle", "Hélène");
        List<String> last = List.of("Abadie", "Besson", "Collet", "Delmas", "Evrard", "Fabre", "Gillet", "Hamel");
        house.inOneTransaction(() -> {
            Clients clients = house.the(Clients.class);
            for (int i = 0; i < size - 1; i++) {
                String name = first.get(i % 8) + " " + last.get(i / 8 % 8) + (char) ('a' + i / 64 % 26);
                clients.add(studio.id(), new ClientIdentity(name, null), Studio.at("2026-01-01T09:00"));
            }
            return clients.add(
                    studio.id(), new ClientIdentity("Zéphyrine Queneau", null), Studio.at("2026-01-01T09:00"));
        });
    }

    private List<String> found(String typed) {
        Turn turn = new Turn(studio.owner(), house.the(Words.class).in("fr"), Standing.NOTHING);
        Pro pro = new Pro(turn, studio.salon());
        QueryCountHolder.clear();
        return search.find(pro, typed, 10).stream().map(Client::name).toList();
    }
}
