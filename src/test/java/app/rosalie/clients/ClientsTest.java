package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClientsTest extends SalonTest {
    private final Clients clients;

    ClientsTest(Database database) {
        super(database);
        clients = house.the(Clients.class);
    }

    @Test
    void findsApostrophesAndHyphensInAnySpelling() {
        ClientId angela = clients.add(studio.id(), new ClientIdentity("Angela D’Angelo", null))
                .client()
                .id();
        ClientId anne = clients.add(studio.id(), new ClientIdentity("Anne\u2011Sophie Le Gall", null))
                .client()
                .id();
        for (String typed : List.of("d'angelo", "D’Angelo", "d‘angelo", "dʼangelo", "d angelo")) {
            assertThat(clients.search(studio.id(), typed, 9))
                    .as(typed)
                    .extracting(Client::id)
                    .containsExactly(angela);
        }
        for (String typed : List.of("anne-sophie", "anne–sophie", "anne\u2010sophie le", "Anne Sophie", "le gall")) {
            assertThat(clients.search(studio.id(), typed, 9))
                    .as(typed)
                    .extracting(Client::id)
                    .containsExactly(anne);
        }
        assertThat(clients.alike(studio.id(), new ClientIdentity("angela d'angelo", null)))
                .extracting(Client::id)
                .containsExactly(angela);
    }

    @Test
    void findsHerByEitherOfTwoNumbers() {
        Client emma = clients.add(studio.id(), new ClientIdentity("ﬃ".repeat(100), "+33612345678", "+33639981001"))
                .client();
        assertThat(clients.search(studio.id(), "0612345678", 9))
                .extracting(Client::id)
                .containsExactly(emma.id());
        assertThat(clients.search(studio.id(), "0639981001", 9))
                .extracting(Client::id)
                .containsExactly(emma.id());
        assertThat(clients.sameNumber(studio.id(), new ClientIdentity("Anna", "+33639981001")))
                .extracting(Client::id)
                .containsExactly(emma.id());
        assertThat(emma.readablePhones()).isEqualTo("06 12 34 56 78 · 06 39 98 10 01");
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
        for (String typed : List.of("", " ", "%", "_", "'", "zzz")) {
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

    @Test
    void findsNameAndNumberInAnyOrderOfTheWords() {
        studio.knows("Julie Martin 06 12 34 56 78");
        studio.knows("Julie Faure 06 12 34 56 79");
        for (String typed : List.of("martin julie", "jul mar", "Julie 5678", "faur martin ulie")) {
            assertThat(found(typed))
                    .as(typed)
                    .isEqualTo(typed.startsWith("faur") ? List.of() : List.of("Julie Martin"));
        }
    }

    @Test
    void knowsWhoMayBeTheSamePerson() {
        Client zoe = studio.knows("Zoé Martin 06 12 34 56 78");
        Client other = studio.knows("Zoe MARTIN");
        studio.knows("Zoé Martinez");
        assertThat(alike("zoe martin")).containsExactly(zoe.id(), other.id());
        assertThat(alike("Zoé Martin 06 12 34 56 78")).containsExactly(zoe.id(), other.id());
        assertThat(alike("Emma +33612345678")).containsExactly(zoe.id());
        assertThat(alike("Zoé")).isEmpty();
        assertThat(clients.sameNumber(studio.id(), who("Emma 06.12.34.56.78")))
                .extracting(Client::id)
                .containsExactly(zoe.id());
    }

    @Test
    void knowsWhichNamesSeveralHave() {
        Client julie = studio.knows("Julie Élan 06 12 34 56 78");
        studio.knows("Julie ÉLAN 06 12 34 56 79");
        Client emma = studio.knows("Emma Durand");
        assertThat(clients.namesakes(studio.id(), List.of(julie, emma))).containsExactly(julie.id());
        assertThat(clients.namesakes(studio.id(), List.of())).isEmpty();
    }

    @Test
    void goesThroughTheBookByName() {
        for (String name : List.of("Chloé", "Anna", "Élise", "Diane", "Béa")) {
            studio.knows(name);
        }
        assertThat(clients.byName(studio.id(), 0, 2)).extracting(Client::name).containsExactly("Anna", "Béa");
        assertThat(clients.byName(studio.id(), 4, 2)).extracting(Client::name).containsExactly("Élise");
        assertThat(clients.byName(studio.id(), 5, 2)).isEmpty();
        assertThat(clients.count(studio.id())).isEqualTo(5);
    }

    @Test
    void takesAnAdditionBack() {
        Clients.Added added = clients.add(studio.id(), who("Emma Durand 06 12 34 56 78"));
        assertThat(undo(added.entry())).isEqualTo(Undone.DONE);
        assertNobodyFinds(added.client());
        assertThat(undo(added.entry())).isEqualTo(Undone.ALREADY);
        Client again =
                clients.add(studio.id(), who("Emma Durand 06 12 34 56 78")).client();
        assertThat(found("emma")).hasSize(1);
        assertThat(again.id()).isNotEqualTo(added.client().id());
    }

    private void assertNobodyFinds(Client hidden) {
        ClientId id = hidden.id();
        assertThat(clients.find(studio.id(), id)).isEmpty();
        assertThat(clients.find(studio.id(), List.of(id))).isEmpty();
        assertThat(found("emma")).isEmpty();
        assertThat(found("06 12 34")).isEmpty();
        assertThat(clients.newest(studio.id(), 10)).isEmpty();
        assertThat(clients.byName(studio.id(), 0, 10)).isEmpty();
        assertThat(clients.names(studio.id())).isEmpty();
        assertThat(clients.count(studio.id())).isZero();
        assertThat(alike("Emma Durand 06 12 34 56 78")).isEmpty();
        assertThat(clients.rename(studio.id(), id, who("Julie"))).isEmpty();
        assertThat(clients.note(studio.id(), id, "Bonjour")).isEmpty();
        assertThat(studio.books(hidden, studio.gel(), "2026-03-03T14:00"))
                .isInstanceOf(BookingOutcome.Impossible.class);
    }

    @Test
    void keepsWhoHasAnAppointment() {
        Clients.Added added = clients.add(studio.id(), who("Emma Durand"));
        JournalEntryId booked =
                studio.booked(added.client(), studio.gel(), "2026-03-03T14:00").entry();
        assertThat(undo(added.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(found("emma")).hasSize(1);
        assertThat(undo(booked)).isEqualTo(Undone.DONE);
        assertThat(undo(added.entry())).isEqualTo(Undone.DONE);
        assertThat(found("emma")).isEmpty();
    }

    @Test
    void givesAnotherNameAndNumberAndTheOldOnesBack() {
        Client emma = studio.knows("Emma Durand 06 12 34 56 78");
        JournalEntryId entry = clients.rename(studio.id(), emma.id(), who("Emma Petit 06 87 65 43 21"))
                .orElseThrow();
        assertThat(found("06 87 65")).containsExactly("Emma Petit");
        assertThat(found("durand")).isEmpty();
        assertThat(clients.rename(studio.id(), emma.id(), who("Emma Petit 06 87 65 43 21")))
                .isEmpty();
        assertThat(undo(entry)).isEqualTo(Undone.DONE);
        assertThat(found("06 12 34")).containsExactly("Emma Durand");
    }

    @Test
    void remembersANoteUntilItIsDropped() {
        Client emma = studio.knows("Emma Durand");
        clients.note(studio.id(), emma.id(), " Allergique à l’acétone ");
        assertThat(note(emma)).isEqualTo("Allergique à l’acétone");
        JournalEntryId dropped = clients.note(studio.id(), emma.id(), "").orElseThrow();
        assertThat(note(emma)).isEmpty();
        assertThat(clients.note(studio.id(), emma.id(), " ")).isEmpty();
        assertThat(undo(dropped)).isEqualTo(Undone.DONE);
        assertThat(note(emma)).isEqualTo("Allergique à l’acétone");
        assertThat(clients.note(studio.id(), emma.id(), "é".repeat(Clients.LONGEST_NOTE)))
                .isPresent();
    }

    @Test
    void changesNobodyOfAnotherSalon() {
        Studio other = Studio.open(house);
        Client emma = other.emma();
        assertThat(clients.rename(studio.id(), emma.id(), who("Julie"))).isEmpty();
        assertThat(clients.note(studio.id(), emma.id(), "Bonjour")).isEmpty();
        assertThat(clients.find(studio.id(), List.of(emma.id()))).isEmpty();
        assertThat(alike("Emma Durand 06 39 98 10 01")).isEmpty();
        assertThat(clients.namesakes(other.id(), List.of(studio.emma()))).isEmpty();
        assertThat(clients.names(other.id())).containsEntry(emma.id(), "Emma Durand");
    }

    private Undone undo(JournalEntryId entry) {
        return house.the(Journal.class).undo(studio.id(), entry);
    }

    private String note(Client client) {
        return clients.find(studio.id(), client.id()).orElseThrow().note();
    }

    private List<ClientId> alike(String line) {
        return clients.alike(studio.id(), who(line)).stream().map(Client::id).toList();
    }

    private static ClientIdentity who(String line) {
        return ClientLine.read(line).identity().orElseThrow();
    }

    private List<String> found(String typed) {
        return clients.search(studio.id(), typed, 10).stream().map(Client::name).toList();
    }
}
