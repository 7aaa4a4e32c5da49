package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.clients.OnlineBlocks.Standing;
import app.rosalie.privacy.ClientErasure;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whose number stands on several cards; and who is to phone. */
@OnBothDatabases
class TwinsAndBlocksTest extends SalonTest {

    private static final AtomicLong ACCOUNTS = new AtomicLong(8_700_000_000L);
    private static final String NUMBER = "+33639984001";

    private final Clients clients;
    private final TwinQuestions twins;
    private final OnlineBlocks blocks;
    private final SalonGuests guests;
    private final long account = ACCOUNTS.incrementAndGet();

    TwinsAndBlocksTest(Database database) {
        super(database);
        clients = house.the(Clients.class);
        twins = house.the(TwinQuestions.class);
        blocks = house.the(OnlineBlocks.class);
        guests = house.the(SalonGuests.class);
    }

    private ClientId card(String name) {
        return clients.add(studio.id(), new ClientIdentity(name, NUMBER))
                .client()
                .id();
    }

    private ClientId registers(boolean verified) {
        return house.the(SelfRegistration.class)
                .register(studio.id(), account, new ClientIdentity("Léa", NUMBER), verified);
    }

    private void undo(JournalEntryId entry) {
        house.inOneTransaction(() -> house.the(Journal.class).undo(studio.id(), entry));
    }

    @Test
    void asksThePro() {
        ClientId one = card("Léa Petit");
        ClientId other = card("Léa du samedi");
        ClientId lea = registers(true);
        assertThat(twins.count(studio.id())).isEqualTo(1);
        assertThat(twins.open(studio.id())).containsExactly(lea);
        assertThat(twins.candidates(studio.id(), lea)).extracting(Client::id).containsExactly(one, other);
        JournalEntryId apart = twins.apart(studio.id(), lea).orElseThrow();
        assertThat(twins.count(studio.id())).isZero();
        assertThat(twins.apart(studio.id(), lea)).isEmpty();
        undo(apart);
        assertThat(twins.count(studio.id())).isEqualTo(1);
        house.the(ClientMerges.class).merge(studio.id(), one, lea);
        assertThat(twins.count(studio.id())).isZero();
        assertThat(house.the(ClientAccounts.class).account(studio.id(), one)).hasValue(account);
    }

    @Test
    void asksNothingOfATypedNumberOrASingleCard() {
        ClientId one = card("Léa Petit");
        assertThat(registers(true)).isEqualTo(one);
        assertThat(twins.count(studio.id())).isZero();
        card("Léa du samedi");
        house.the(SelfRegistration.class)
                .register(studio.id(), ACCOUNTS.incrementAndGet(), new ClientIdentity("Zoé", NUMBER), false);
        assertThat(twins.count(studio.id())).isZero();
    }

    @Test
    void blocksAndLifts() {
        ClientId lea = card("Léa Petit");
        assertThat(blocks.of(studio.id(), lea)).isEqualTo(Standing.WITHOUT_ACCOUNT);
        assertThat(blocks.block(studio.id(), lea)).isEmpty();
        registers(true);
        assertThat(blocks.of(studio.id(), lea)).isEqualTo(Standing.WELCOME);
        JournalEntryId blocked = blocks.block(studio.id(), lea).orElseThrow();
        assertThat(guests.isBlocked(studio.id(), account)).isTrue();
        assertThat(blocks.block(studio.id(), lea)).isEmpty();
        assertThat(blocks.clients(studio.id())).containsExactly(lea);
        assertThat(blocks.nameless(studio.id())).isEmpty();
        undo(blocked);
        assertThat(blocks.of(studio.id(), lea)).isEqualTo(Standing.WELCOME);
        assertThat(blocks.count(studio.id())).isZero();
    }

    @Test
    void staysBlockedWhenSheHasHerselfErased() {
        ClientId lea = card("Léa Petit");
        registers(true);
        assertThat(blocks.block(studio.id(), lea)).isPresent();
        house.the(ClientErasure.class).erase(account);
        assertThat(guests.isKnown(studio.id(), account)).isFalse();
        assertThat(blocks.nameless(studio.id())).hasSize(1);
        guests.came(studio.id(), account);
        assertThat(guests.isBlocked(studio.id(), account)).isTrue();
        guests.came(studio.id(), ACCOUNTS.incrementAndGet());
        JournalEntryId lifted = blocks.lift(
                        studio.id(), blocks.nameless(studio.id()).getFirst().id())
                .orElseThrow();
        assertThat(guests.isBlocked(studio.id(), account)).isFalse();
        undo(lifted);
        assertThat(guests.isBlocked(studio.id(), account)).isTrue();
        assertThat(blocks.of(Studio.open(house).id(), lea)).isEqualTo(Standing.WITHOUT_ACCOUNT);
    }
}
