package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundPhone.Seen;
import app.rosalie.telegram.TestTelegram.Call;
import java.util.List;

/** Somebody with a phone: what the bot has written to her, and what it called to do so. */
record Person(TestTelegram telegram, PlaygroundPhone phone) {

    long id() {
        return phone.id();
    }

    void says(String text) {
        phone.says(text);
    }

    /** Says good day, which is echoed. */
    void greets() {
        says("bonjour");
        sees("bonjour");
    }

    /** Presses the bot's newest message. Gives the id of the press. */
    String presses() {
        return presses("h");
    }

    String presses(String data) {
        return phone.pressesData(last().id(), data);
    }

    /** What the bot has written, oldest first, as it stands now. */
    List<Seen> received() {
        return phone.messages().stream().filter(Seen::fromBot).toList();
    }

    Seen last() {
        return received().getLast();
    }

    List<String> texts() {
        return received().stream().map(Seen::text).toList();
    }

    /** Waits until the bot's messages are these. */
    void sees(String... texts) {
        await().untilAsserted(() -> assertThat(texts()).containsExactly(texts));
    }

    /** Waits until the bot has sent, edited and deleted messages of hers in this way. */
    void causes(String... methods) {
        await().untilAsserted(() -> assertThat(calls()).extracting(Call::method).containsExactly(methods));
    }

    List<Call> calls() {
        return telegram.calls().stream()
                .filter(call -> call.get("chat_id").equals(Long.toString(id())))
                .toList();
    }

    Call lastCall() {
        return calls().getLast();
    }

    /** Waits until this press is answered, and gives the words. */
    String answerTo(String press) {
        await().untilAsserted(() -> assertThat(answersTo(press)).hasSize(1));
        return answersTo(press).getFirst();
    }

    private List<String> answersTo(String press) {
        return phone.toasts().stream()
                .filter(toast -> toast.callbackId().equals(press))
                .map(PlaygroundPhone.Toast::text)
                .toList();
    }
}
