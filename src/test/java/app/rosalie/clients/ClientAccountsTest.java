package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClientAccountsTest extends SalonTest {

    private static final AtomicLong NEXT = new AtomicLong(700_000);

    private final long account = NEXT.incrementAndGet();

    ClientAccountsTest(Database database) {
        super(database);
    }

    @Test
    void areOneForAClientAndOneClientForEachInASalon() {
        Client emma = studio.emma();
        Client julie = studio.knows("Julie Martin");
        link(studio, emma);
        assertThat(accounts().account(studio.id(), emma.id())).hasValue(account);
        assertThat(accounts().linked(studio.id(), List.of(emma.id(), julie.id())))
                .isEqualTo(Set.of(emma.id()));
        link(studio, julie);
        assertThat(accounts().account(studio.id(), emma.id())).isEmpty();
        assertThat(accounts().account(studio.id(), julie.id())).hasValue(account);
    }

    @Test
    void mayBeKnownToSeveralSalons() {
        Studio other = Studio.open(house);
        Client here = studio.emma();
        Client there = other.emma();
        link(studio, here);
        link(other, there);
        assertThat(accounts().of(account))
                .containsExactlyInAnyOrder(
                        new ClientAccounts.Linked(studio.id(), here.id()),
                        new ClientAccounts.Linked(other.id(), there.id()));
    }

    @Test
    void areOfTheSalonsOwnClients() {
        Studio other = Studio.open(house);
        accounts().link(other.id(), studio.emma().id(), account);
        assertThat(accounts().of(account)).isEmpty();
    }

    private void link(Studio one, Client client) {
        accounts().link(one.id(), client.id(), account);
    }

    private ClientAccounts accounts() {
        return house.the(ClientAccounts.class);
    }
}
