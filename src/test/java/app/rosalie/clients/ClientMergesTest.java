package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.clients.MergeOutcome.Merged;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two clients who are one; and one who is taken out of the book. */
@OnBothDatabases
class ClientMergesTest extends SalonTest {

    private final Clients clients;
    private final ClientMerges merges;
    private final ClientAccounts accounts;
    private final ClientMessages messages;
    private final Journal journal;

    private ClientId emma;
    private ClientId twin;

    ClientMergesTest(Database database) {
        super(database);
        clients = house.the(Clients.class);
        merges = house.the(ClientMerges.class);
        accounts = house.the(ClientAccounts.class);
        messages = house.the(ClientMessages.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void twoOfThem() {
        emma = add("Emma Durand", "+33639981001");
        twin = add("Emma Durant", "+33639981002");
    }

    private ClientId add(String name, String phone) {
        return clients.add(studio.id(), new ClientIdentity(name, phone))
                .client()
                .id();
    }

    @Test
    void giveTheOneThatIsKeptAllThatBothHad() {
        long account = 6_000_000 + studio.id().value();
        accounts.link(studio.id(), twin, account);
        clients.note(studio.id(), emma, "Thé vert");
        clients.note(studio.id(), twin, "Allergie");
        ClientMessageId message = messages.write(studio.id(), twin, "Bonjour");
        Client kept = merged().kept();
        assertThat(kept.name()).isEqualTo("Emma Durand");
        assertThat(kept.readablePhones()).isEqualTo("06 39 98 10 01 · 06 39 98 10 02");
        assertThat(kept.note()).isEqualTo("Thé vert\nAllergie");
        assertThat(accounts.account(studio.id(), emma)).hasValue(account);
        assertThat(messages.find(studio.id(), message).orElseThrow().client()).isEqualTo(emma);
        assertThat(clients.find(studio.id(), twin)).isEmpty();
        assertThat(clients.search(studio.id(), "durant", 9)).isEmpty();
    }

    @Test
    void arePartedAgainAsTheyWere() {
        long account = 6_000_000 + studio.id().value();
        accounts.link(studio.id(), twin, account);
        ClientMessageId hers = messages.write(studio.id(), emma, "De moi");
        ClientMessageId message = messages.write(studio.id(), twin, "Bonjour");
        assertThat(undone(merged().entry())).isEqualTo(Undone.DONE);
        assertThat(clients.find(studio.id(), emma).orElseThrow().readablePhones())
                .isEqualTo("06 39 98 10 01");
        assertThat(clients.find(studio.id(), twin).orElseThrow().name()).isEqualTo("Emma Durant");
        assertThat(accounts.account(studio.id(), twin)).hasValue(account);
        assertThat(accounts.account(studio.id(), emma)).isEmpty();
        assertThat(messages.find(studio.id(), hers).orElseThrow().client()).isEqualTo(emma);
        assertThat(messages.find(studio.id(), message).orElseThrow().client()).isEqualTo(twin);
    }

    @Test
    void handOverMoreThanOneEntryHasRoomFor() {
        List<ClientMessageId> written = Collections.nCopies(1_000, "Bonjour").stream()
                .map(words -> messages.write(studio.id(), twin, words))
                .toList();
        JournalEntryId entry = merged().entry();
        assertThat(messages.of(studio.id(), emma)).hasSize(written.size());
        assertThat(undone(entry)).isEqualTo(Undone.DONE);
        assertThat(messages.of(studio.id(), twin)).hasSize(written.size());
        assertThat(messages.of(studio.id(), emma)).isEmpty();
    }

    @Test
    void leaveWhatWasDoneToTheOtherBeforeAloneUntilTheyAreParted() {
        JournalEntryId renamed = clients.rename(studio.id(), twin, new ClientIdentity("Emma D.", null))
                .orElseThrow();
        JournalEntryId entry = merged().entry();
        assertThat(undone(renamed)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undone(entry)).isEqualTo(Undone.DONE);
        assertThat(undone(renamed)).isEqualTo(Undone.DONE);
    }

    @Test
    void keepHerOwnAccountWhereBothHaveOne() {
        long account = 6_000_000 + 2 * studio.id().value();
        accounts.link(studio.id(), emma, account);
        accounts.link(studio.id(), twin, account + 1);
        JournalEntryId entry = merged().entry();
        assertThat(accounts.account(studio.id(), emma)).hasValue(account);
        assertThat(undone(entry)).isEqualTo(Undone.DONE);
        assertThat(accounts.account(studio.id(), twin)).hasValue(account + 1);
    }

    @Test
    void refuseWhatMakesNoSense() {
        assertThat(merges.merge(studio.id(), emma, emma)).isInstanceOf(MergeOutcome.Unknown.class);
        Studio other = Studio.open(house);
        assertThat(merges.merge(other.id(), emma, twin)).isInstanceOf(MergeOutcome.Unknown.class);
        clients.note(studio.id(), emma, "a".repeat(600));
        clients.note(studio.id(), twin, "b".repeat(600));
        assertThat(merges.merge(studio.id(), emma, twin)).isInstanceOf(MergeOutcome.NotesTooLong.class);
        assertThat(clients.find(studio.id(), twin)).isPresent();
    }

    @Test
    void becomeOneOnceWhoeverPressesAtTheSameTime() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<MergeOutcome>> presses =
                    List.of(() -> merges.merge(studio.id(), emma, twin), () -> merges.merge(studio.id(), twin, emma));
            int merged = 0;
            for (Future<MergeOutcome> outcome : both.invokeAll(presses)) {
                merged += outcome.get() instanceof Merged ? 1 : 0;
            }
            assertThat(merged).isEqualTo(1);
        }
        assertThat(clients.find(studio.id(), List.of(emma, twin))).hasSize(1);
    }

    @Test
    void isFoundNowhereOnceTakenOutOfTheBookUntilThatIsTakenBack() {
        messages.write(studio.id(), emma, "Bonjour");
        JournalEntryId entry = clients.remove(studio.id(), emma).orElseThrow();
        assertThat(clients.find(studio.id(), emma)).isEmpty();
        assertThat(clients.search(studio.id(), "durand", 9)).isEmpty();
        assertThat(clients.names(studio.id())).doesNotContainKey(emma);
        assertThat(clients.alike(studio.id(), new ClientIdentity("Emma Durand", null)))
                .isEmpty();
        assertThat(messages.countOpen(studio.id())).isZero();
        assertThat(clients.remove(studio.id(), emma)).isEmpty();
        assertThat(undone(entry)).isEqualTo(Undone.DONE);
        assertThat(clients.find(studio.id(), emma)).isPresent();
        assertThat(messages.countOpen(studio.id())).isEqualTo(1);
        assertThat(clients.remove(Studio.open(house).id(), emma)).isEmpty();
    }

    private Merged merged() {
        return (Merged) merges.merge(studio.id(), emma, twin);
    }

    private Undone undone(JournalEntryId entry) {
        return journal.undo(studio.id(), entry);
    }
}
