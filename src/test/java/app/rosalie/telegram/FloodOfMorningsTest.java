package app.rosalie.telegram;

import static app.rosalie.chat.Messenger.Urgency.DIGEST;
import static app.rosalie.telegram.Fault.flood;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many morning messages at once, while Telegram asks again and again to be left alone. */
class FloodOfMorningsTest {

    private static final int PEOPLE = 30;

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    @Test
    void bringsEachMessageOnce() {
        List<Person> people =
                Stream.generate(BED.telegram::person).limit(PEOPLE).toList();
        people.forEach(person -> person.says("bonjour"));
        people.forEach(person -> person.sees("bonjour"));
        BED.telegram.fails("sendMessage", flood(1).times(3), flood(2), flood(1).times(2));
        BED.rosalie.tells(messenger ->
                people.forEach(person -> messenger.pushLiving(person.id(), "morning", screen("matin"), DIGEST, false)));
        BED.rosalie.sendsAll();
        people.forEach(person -> assertThat(person.texts()).containsExactly("bonjour", "matin"));
        assertThat(BED.rosalie.count("telegram_living_message", "message_id IS NOT NULL"))
                .isEqualTo(PEOPLE);
    }
}
