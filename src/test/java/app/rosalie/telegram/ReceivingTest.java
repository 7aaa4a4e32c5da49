package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.Heard;
import app.rosalie.playground.PlaygroundPhone;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From an update to its turn. */
class ReceivingTest extends OnEachDatabase {

    @Test
    void answersWhatWasTypedAndKeepsOnlyItsId() {
        startIdsAt(5_000);
        camille.greets();
        rosalie.sendsAllTo(camille.id());
        assertThat(rosalie.count("telegram_inbox", "chat_id = " + camille.id())).isZero();
        assertThat(rosalie.count("telegram_seen", "update_id = 5000")).isEqualTo(1);
        assertThat(rosalie.chat.heard).last().isInstanceOfSatisfying(Heard.Text.class, heard -> {
            assertThat(heard.account().chatId()).isEqualTo(camille.id());
            assertThat(heard.account().language()).isEqualTo("fr");
        });
    }

    @Test
    void hearsAnUpdateThatComesTwiceOnce() {
        startIdsAt(6_000);
        camille.says("une fois");
        camille.sees("une fois");
        startIdsAt(6_000);
        camille.says("une fois");
        camille.says("encore");
        camille.sees("une fois", "encore");
    }

    @Test
    void hearsUpdatesWhoseIdsJump() {
        startIdsAt(7_000);
        camille.says("un");
        camille.sees("un");
        startIdsAt(1_007_000);
        camille.says("deux");
        camille.sees("un", "deux");
        startIdsAt(507_000);
        camille.says("trois");
        camille.sees("un", "deux", "trois");
    }

    @Test
    void stepsOverUpdatesThatCannotBeRead() {
        Stream.of(
                        "{\"message\":\"oops\"}",
                        "{\"message\":{\"chat\":{\"id\":\"text\"}}}",
                        "{\"message\":{\"chat\":{\"id\":%d,\"type\":\"private\"},\"from\":{\"id\":{}}}}"
                                .formatted(camille.id()),
                        "{\"callback_query\":{\"from\":{\"id\":%d}}}".formatted(camille.id()))
                .forEach(update -> PlaygroundPhone.injectUpdate(telegram.url(), update));
        camille.says("après");
        camille.sees("après");
        assertThat(rosalie.count("telegram_unreadable", "payload LIKE '%callback_query%:" + camille.id() + "}%'"))
                .isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfEachChat() {
        List<String> said = IntStream.range(0, 40).mapToObj(i -> "n" + i).toList();
        List<Person> people = Stream.generate(telegram::person).limit(5).toList();
        said.forEach(text -> people.forEach(it -> it.says(text)));
        people.forEach(it -> it.sees(said.toArray(String[]::new)));
    }

    @Test
    void noticesABlockAndForgetsItWhenThePersonSpeaks() {
        camille.greets();
        camille.phone().blocks();
        await().until(() -> !rosalie.messenger().reaches(camille.id()));
        camille.phone().unblocks();
        camille.says("me revoilà");
        await().until(() -> rosalie.messenger().reaches(camille.id()));
        camille.sees("bonjour", "me revoilà");
    }

    @Test
    void tellsTelegramWhoSheIs() {
        await().untilAsserted(() ->
                assertThat(telegram.calls("setmyshortdescription")).hasSize(1));
        assertThat(telegram.calls("setmycommands").getFirst().get("commands")).contains("start", "Commencer");
        assertThat(telegram.calls("setmydescription").getFirst().get("description"))
                .isEqualTo("Bonjour");
    }

    private static void startIdsAt(long id) {
        PlaygroundPhone.startUpdateIdsAt(telegram.url(), id);
    }
}
