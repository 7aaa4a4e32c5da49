package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.PublishedEvents;
import app.rosalie.Studio;
import app.rosalie.clients.ClientEvent.AccountLinked;
import app.rosalie.clients.ClientEvent.ClientAdded;
import app.rosalie.clients.ClientEvent.ClientNoted;
import app.rosalie.clients.ClientEvent.ClientRenamed;
import app.rosalie.clients.ClientEvent.MessageAnswered;
import app.rosalie.clients.ClientEvent.MessageWritten;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Journal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each act upon the client book publishes, once, and what an undo does. */
@ParameterizedClass
@EnumSource(Database.class)
class ClientEventsTest {

    private static final ClientIdentity EMMA = new ClientIdentity("Emma Durand", "+33639981001");

    private final House house;
    private final Clients clients;
    private Studio studio;

    ClientEventsTest(Database database) {
        house = House.on(database);
        clients = house.the(Clients.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
        taken();
    }

    @Test
    void tellOfAnAccountAndOfWhatIsWritten() {
        ClientId id = clients.add(studio.id(), EMMA).client().id();
        taken();
        house.the(ClientAccounts.class).link(studio.id(), id, 4_711);
        assertThat(taken()).containsExactly(new AccountLinked(studio.id(), id, now()));
        ClientMessages messages = house.the(ClientMessages.class);
        ClientMessageId message = messages.write(studio.id(), id, "Bonjour");
        assertThat(taken()).containsExactly(new MessageWritten(studio.id(), id, now(), message));
        messages.answer(studio.id(), message, "Bonjour Emma");
        assertThat(taken()).containsExactly(new MessageAnswered(studio.id(), id, now(), message));
    }

    @Test
    void tellOfAClientAddedAndOfItsUndo() {
        Clients.Added added = clients.add(studio.id(), EMMA);
        ClientId id = added.client().id();
        assertThat(taken()).containsExactly(new ClientAdded(studio.id(), id, now()));
        assertThat(house.the(Journal.class).undo(studio.id(), added.entry())).isEqualTo(Journal.Undone.DONE);
        assertThat(taken())
                .containsExactly(new ChangeUndone(studio.id(), now(), added.entry(), "client", "added", id.value()));
    }

    @Test
    void tellOfAnotherNameAndOfWhatIsRemembered() {
        ClientId emma = emma();
        clients.rename(studio.id(), emma, new ClientIdentity("Emma Petit", null));
        clients.note(studio.id(), emma, "aime le café");
        assertThat(taken())
                .containsExactly(
                        new ClientRenamed(studio.id(), emma, now()), new ClientNoted(studio.id(), emma, now()));
    }

    @Test
    void areNotPublishedWhereNothingIsWritten() {
        ClientId emma = emma();
        clients.rename(studio.id(), emma, EMMA);
        clients.note(studio.id(), emma, " ");
        assertThat(taken()).isEmpty();
        Studio other = Studio.open(house);
        taken();
        clients.rename(other.id(), emma, new ClientIdentity("Emma Petit", null));
        clients.note(other.id(), emma, "aime le café");
        assertThat(taken()).isEmpty();
    }

    @Test
    void areNotPublishedForABookBroughtAlong() {
        clients.add(studio.id(), EMMA, now());
        assertThat(taken()).isEmpty();
    }

    private ClientId emma() {
        ClientId emma = clients.add(studio.id(), EMMA).client().id();
        taken();
        return emma;
    }

    private Instant now() {
        return house.clock().instant();
    }

    private List<Object> taken() {
        return house.the(PublishedEvents.class).taken();
    }
}
