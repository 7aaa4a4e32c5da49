package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.playground.PlaygroundPhone.Seen;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is told unasked: when it rings, and what goes before what. */
class PushingTest {

    private static final int DIGESTS = 200;
    private static final int PEOPLE = 20;

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    @Test
    void ringsOnlyForWhatIsUrgent() {
        Person camille = BED.telegram.person();
        camille.says("réponse");
        camille.sees("réponse");
        BED.rosalie.push(camille.id(), "urgent", Urgency.URGENT_ALERT);
        BED.rosalie.push(camille.id(), "alerte", Urgency.ALERT);
        camille.sees("réponse", "urgent", "alerte");
        assertThat(camille.received()).extracting(Seen::silent).containsExactly(false, false, true);
    }

    @Test
    void keepsTheOrderOfAChat() {
        Person camille = BED.telegram.person();
        camille.greets();
        Stream.of("n0", "n1", "n2", "n3", "n4").forEach(text -> BED.rosalie.push(camille.id(), text, Urgency.ALERT));
        camille.sees("bonjour", "n0", "n1", "n2", "n3", "n4");
    }

    /** What fails is tried again, later and later: nothing is lost, and nothing comes twice. */
    @Test
    void arriveOnceAfterAnOutage() {
        List<Person> people =
                Stream.generate(BED.telegram::person).limit(PEOPLE).toList();
        people.forEach(Person::greets);
        BED.telegram.fails(
                "sendMessage", Collections.nCopies(PEOPLE, Fault.broken()).toArray(Fault[]::new));
        people.forEach(person -> BED.rosalie.push(person.id(), "bonne journée", Urgency.ALERT));
        people.forEach(person -> person.sees("bonjour", "bonne journée"));
    }

    /** One message a second in all: the digests would take minutes. */
    @Test
    void sendsAlertsBeforeDigestsAndAnswersBeforeBoth() {
        try (var telegram = new TestTelegram();
                var slow = Instance.on(Database.H2.fresh(), telegram, "rosalie.telegram.rate.bulk=1")) {
            List<Person> people =
                    Stream.generate(telegram::person).limit(PEOPLE).toList();
            people.forEach(it -> it.says("bonjour"));
            people.forEach(it -> it.sees("bonjour"));
            for (int i = 0; i < DIGESTS; i++) {
                slow.push(people.get(i % (PEOPLE - 2)).id(), "à toutes", Urgency.DIGEST);
            }
            Person alerted = people.getLast();
            slow.push(alerted.id(), "alerte", Urgency.ALERT);
            Person camille = people.get(PEOPLE - 2);
            camille.says("tout de suite");
            camille.sees("bonjour", "tout de suite");
            alerted.sees("bonjour", "alerte");
            assertThat(slow.count("telegram_outbox", "lane = 'DIGEST'")).isPositive();
        }
    }
}
