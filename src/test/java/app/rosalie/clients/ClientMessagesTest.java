package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClientMessagesTest extends SalonTest {

    private ClientMessages messages;
    private ClientMessageId id;

    ClientMessagesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void write() {
        messages = house.the(ClientMessages.class);
        id = messages.write(studio.id(), studio.emma().id(), "  Vous prenez la carte ? ");
    }

    @Test
    void keepWhatWasWritten() {
        assertThat(messages.find(studio.id(), id)).get().satisfies(message -> {
            assertThat(message.words()).isEqualTo("Vous prenez la carte ?");
            assertThat(message.answer()).isEmpty();
        });
    }

    @Test
    void areCutWhereTheyAreTooLong() {
        ClientMessageId long1 = messages.write(studio.id(), studio.emma().id(), "é".repeat(998) + "💅💅");
        assertThat(messages.find(studio.id(), long1).orElseThrow().words())
                .isEqualTo("é".repeat(998) + "…")
                .hasSizeLessThanOrEqualTo(ClientMessages.LONGEST);
    }

    @Test
    void areSoManyThatWaitAndNoMore() {
        for (int i = 1; i < ClientMessages.MOST_WAITING; i++) {
            assertThat(limit()).isEmpty();
            messages.write(studio.id(), her(), "Et aussi…");
        }
        assertThat(limit()).contains(ClientMessages.Limit.WAITING);
        messages.answer(studio.id(), id, "Oui");
        assertThat(limit()).isEmpty();
    }

    @Test
    void areSoManyWithinAnHourAndNoMore() {
        messages.close(studio.id(), id);
        for (int i = 1; i < ClientMessages.MOST_AN_HOUR; i++) {
            assertThat(limit()).isEmpty();
            messages.close(studio.id(), messages.write(studio.id(), her(), "Et aussi…"));
        }
        assertThat(limit()).contains(ClientMessages.Limit.HOUR);
        assertThat(messages.limit(studio.id(), studio.knows("Zoé Marlier").id()))
                .isEmpty();
        house.clock().advance(Duration.ofHours(1));
        assertThat(limit()).isEmpty();
    }

    private Optional<ClientMessages.Limit> limit() {
        return messages.limit(studio.id(), her());
    }

    private ClientId her() {
        return messages.find(studio.id(), id).orElseThrow().client();
    }

    @Test
    void areAnsweredOnce() {
        assertThat(messages.answer(studio.id(), id, "Oui")).isTrue();
        assertThat(messages.answer(studio.id(), id, "Non")).isFalse();
        assertThat(messages.find(studio.id(), id).orElseThrow().answer()).contains("Oui");
    }

    @Test
    void canBeTakenBackUntilTheyAreTold() {
        messages.answer(studio.id(), id, "Oui");
        assertThat(messages.tell(studio.id(), id)).isEmpty();
        assertThat(messages.takeBack(studio.id(), id)).isTrue();
        house.clock().advance(Duration.ofSeconds(60));
        assertThat(messages.tell(studio.id(), id)).isEmpty();
        messages.answer(studio.id(), id, "Non");
        house.clock().advance(Duration.ofSeconds(59));
        assertThat(messages.tell(studio.id(), id)).isEmpty();
        house.clock().advance(Duration.ofSeconds(1));
        assertThat(messages.tell(studio.id(), id).orElseThrow().answer()).contains("Non");
        assertThat(messages.tell(studio.id(), id)).isEmpty();
        assertThat(messages.takeBack(studio.id(), id)).isFalse();
    }

    @Test
    void waitUntilTheyAreAnsweredOrThereIsNothingToAnswer() {
        ClientMessageId thanks = messages.write(studio.id(), studio.emma().id(), "Merci !");
        assertThat(messages.open(studio.id(), 5)).extracting(ClientMessage::id).containsExactly(id, thanks);
        assertThat(messages.countOpen(studio.id())).isEqualTo(2);
        assertThat(messages.close(studio.id(), thanks)).isTrue();
        assertThat(messages.close(studio.id(), thanks)).isFalse();
        assertThat(messages.answer(studio.id(), thanks, "De rien")).isFalse();
        messages.answer(studio.id(), id, "Oui");
        assertThat(messages.open(studio.id(), 5)).isEmpty();
        messages.takeBack(studio.id(), id);
        assertThat(messages.open(studio.id(), 5)).extracting(ClientMessage::id).containsExactly(id);
        house.clock().advance(Duration.ofMinutes(2));
        assertThat(messages.tell(studio.id(), thanks)).isEmpty();
    }

    @Test
    void areTheSalonsOwn() {
        Studio other = Studio.open(house);
        assertThat(messages.find(other.id(), id)).isEmpty();
        assertThat(messages.answer(other.id(), id, "Oui")).isFalse();
        assertThat(messages.takeBack(other.id(), id)).isFalse();
        assertThat(messages.close(other.id(), id)).isFalse();
        assertThat(messages.open(other.id(), 5)).isEmpty();
    }
}
