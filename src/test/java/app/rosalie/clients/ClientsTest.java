package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ClientsTest {

    private final House house;
    private final Clients clients;
    private Studio studio;

    ClientsTest(Database database) {
        house = House.on(database);
        clients = house.the(Clients.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
    }

    @Test
    void findsByAnyPartOfTheNameWithoutAccentsOrCapitals() {
        studio.knows("Éloïse Lefèvre");
        studio.knows("Emma Durand");
        assertThat(found("eloise")).containsExactly("Éloïse Lefèvre");
        assertThat(found("FEVRE")).containsExactly("Éloïse Lefèvre");
        assertThat(found("Lefèvre")).containsExactly("Éloïse Lefèvre");
        assertThat(found("e")).containsExactly("Éloïse Lefèvre", "Emma Durand");
    }

    @Test
    void findsNamesOfAllAlphabets() {
        studio.knows("Cœlia Ørsted");
        studio.knows("Groß Łucja");
        studio.knows("李小龙");
        assertThat(found("coelia")).containsExactly("Cœlia Ørsted");
        assertThat(found("orsted")).containsExactly("Cœlia Ørsted");
        assertThat(found("gross lucja")).containsExactly("Groß Łucja");
        assertThat(found("小龙")).containsExactly("李小龙");
    }

    @Test
    void keepsEvenTheLongestName() {
        Client long1 = studio.knows("ﬃ".repeat(90) + " 06 12 34 56 78");
        assertThat(clients.search(studio.id(), "ffiffi", 10))
                .extracting(Client::id)
                .containsExactly(long1.id());
    }

    @Test
    void findsByNumberHoweverItIsSpelled() {
        studio.knows("Emma Durand 06 12 34 56 78");
        studio.knows("Julie Martin 06 87 65 43 21");
        for (String typed : List.of("0612345678", "06 12 34", "06.12.34.56.78", "+33 6 12 34 56 78", "5678")) {
            assertThat(found(typed)).as(typed).containsExactly("Emma Durand");
        }
    }

    @Test
    void findsNobodyByNothing() {
        studio.knows("Emma Durand");
        for (String typed : List.of("", "  ", "%", "_", "'", "zzz")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void keepsToTheLimitAndToTheNewest() {
        studio.knows("Ana Un");
        studio.knows("Ana Deux");
        studio.knows("Ana Trois");
        assertThat(clients.search(studio.id(), "ana", 2)).hasSize(2);
        assertThat(clients.newest(studio.id(), 2)).extracting(Client::name).containsExactly("Ana Trois", "Ana Deux");
    }

    @Test
    void tellsTwoOfTheSameNameApartByTheirIds() {
        Client one = studio.knows("Julie Martin 06 12 34 56 78");
        Client other = studio.knows("Julie Martin 06 12 34 56 79");
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(found("julie")).hasSize(2);
    }

    @Test
    void showsNobodyOfAnotherSalon() {
        Client emma = Studio.open(house).emma();
        assertThat(clients.find(studio.id(), emma.id())).isEmpty();
        assertThat(found("emma")).isEmpty();
        assertThat(clients.newest(studio.id(), 10)).isEmpty();
    }

    private List<String> found(String typed) {
        return clients.search(studio.id(), typed, 10).stream().map(Client::name).toList();
    }
}
