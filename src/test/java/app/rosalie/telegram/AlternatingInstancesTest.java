package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.playground.PlaygroundPhone.Seen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two of us on one PostgreSQL, behind a proxy that gives each update to the one, then to the other. */
class AlternatingInstancesTest {

    private static final int CHATS = 15;

    private final TestTelegram telegram = new TestTelegram();
    private final ScriptedChat both = new ScriptedChat();
    private final WebhookProxy proxy = WebhookProxy.inTurn();
    private final List<Person> people =
            Stream.generate(telegram::person).limit(CHATS).toList();

    @AfterEach
    void close() {
        proxy.close();
        telegram.close();
    }

    /** The picture takes long to paint; the text would be there at once. */
    @Test
    void sendThePictureBeforeTheTextThatFollowsIt() {
        start("1m");
        people.forEach(person -> {
            person.says(TestPainter.SLOW + person.id());
            person.says("text");
        });
        sendAll(2 * CHATS);
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(person.received()).extracting(Seen::kind).containsExactly("photo", "text"));
    }

    @Test
    void leaveTheScreenOfTheLastOfTwoPresses() {
        start("1m");
        people.forEach(person -> person.says("bonjour"));
        sendAll(CHATS);
        pressTwice();
        assertThat(people).allSatisfy(person -> assertThat(person.texts()).containsExactly("press 2"));
    }

    /** A picture gives way to a text by another message; the second press names the first one still. */
    @Test
    void leaveTheScreenOfTheLastOfTwoPressesOnAPicture() {
        start("1m");
        people.forEach(person -> person.says("picture " + person.id()));
        sendAll(CHATS);
        pressTwice();
        assertThat(people).allSatisfy(person -> assertThat(person.texts()).containsExactly("press 2"));
    }

    /** What the dead one had to send comes first, and then what the other one answers. */
    @Test
    void goOnInOrderWhereOneHasDied() {
        start("2s");
        people.forEach(person -> leavesBehind(person, "dead", "CURRENT_TIMESTAMP + INTERVAL '1' SECOND"));
        people.forEach(person -> person.says("after"));
        people.forEach(person -> person.says("and after"));
        sendAll(2 * CHATS);
        assertThat(people)
                .allSatisfy(person -> assertThat(person.texts()).containsExactly("left behind", "after", "and after"));
    }

    @Test
    void believeNoWordThatReachesFurtherThanAnybodyGivesIt() {
        start("2s");
        people.getFirst().greets();
        leavesBehind(people.getFirst(), "an hour ahead", "CURRENT_TIMESTAMP + INTERVAL '1' HOUR");
        people.getFirst().sees("bonjour", "left behind");
    }

    /** Whoever was silent for so long that others have gone on with its messages leaves them alone. */
    @Test
    void sendNothingThatOthersHaveTaken() {
        start("2s");
        Person person = people.getFirst();
        telegram.fails("sendMessage", Fault.flood(3));
        person.says("once");
        await().until(() -> proxy.first().count("telegram_outbox", "TRUE") == 1);
        proxy.first().sql().update("UPDATE telegram_outbox SET owner = 'another'");
        proxy.first()
                .sql()
                .update("INSERT INTO telegram_instance VALUES ('another', CURRENT_TIMESTAMP + INTERVAL '3' SECOND)");
        proxy.first()
                .sql()
                .update(
                        "UPDATE telegram_instance SET alive_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND WHERE id <> 'another'");
        sendAll(1);
        assertThat(person.texts()).containsExactly("once");
        assertThat(telegram.calls("sendmessage")).hasSize(1);
    }

    private void start(String lease) {
        both.script = AlternatingInstancesTest::pictureOrText;
        proxy.start(Database.POSTGRESQL.fresh(), telegram, both, lease);
    }

    private static Reply pictureOrText(Heard heard) {
        return heard instanceof Heard.Text(var _, var text) && !text.equals("text")
                ? Reply.show(text.contains(" ") ? ScriptedChat.picture(text, text) : ScriptedChat.screen(text))
                : ScriptedChat.echo(heard);
    }

    /** The screens tell which press of a person they answer. */
    private void pressTwice() {
        both.heard.clear();
        both.script = heard -> Reply.show(ScriptedChat.screen("press "
                + both.heard.stream()
                        .filter(it -> it.account().chatId() == heard.account().chatId())
                        .count()));
        people.forEach(person -> {
            int pressed = person.last().id();
            person.phone().pressesData(pressed, "h");
            person.phone().pressesData(pressed, "h");
        });
        sendAll(2 * CHATS);
    }

    /** Waits until so much has been heard, and all answers have gone. */
    private void sendAll(int heard) {
        await().until(() -> both.heard.size() >= heard);
        await().untilAsserted(() ->
                assertThat(proxy.first().count("telegram_inbox", "TRUE")).isZero());
        proxy.last().sendsAll();
    }

    private void leavesBehind(Person person, String instance, String aliveUntil) {
        var sql = proxy.first().sql();
        sql.update("INSERT INTO telegram_instance SELECT '" + instance + "', " + aliveUntil
                + " WHERE NOT EXISTS (SELECT 1 FROM telegram_instance WHERE id = '" + instance + "')");
        sql.update("""
                INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner)
                VALUES (?, 'ANSWER', ?, now(), ?)""", person.id(), "{\"page\":{\"html\":\"left behind\",\"rows\":[]},\"urgent\":false}", instance);
    }
}
