package app.rosalie.telegram;

import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.playground.PlaygroundPhone.Key;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.TransactionSystemException;

/** What a turn changes and answers, also where it breaks. */
class TurnTest extends OnEachDatabase {

    @BeforeEach
    void prepare() {
        rosalie.sql().execute("CREATE TABLE IF NOT EXISTS note (chat_id BIGINT, what VARCHAR(100))");
        camille.greets();
    }

    @Test
    void keepsWhatATurnDid() {
        rosalie.chat.script = heard -> {
            rosalie.sql().update("INSERT INTO note VALUES (?, 'done')", camille.id());
            return Reply.show(screen("noté"));
        };
        camille.says("note");
        camille.sees("bonjour", "noté");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void takesBackWhatABugDidAndApologises() {
        rosalie.chat.script = heard -> {
            rosalie.sql().update("INSERT INTO note VALUES (?, 'half done')", camille.id());
            throw new IllegalStateException("a bug");
        };
        camille.says("casse");
        camille.sees("bonjour", "sorry");
        assertThat(notes()).isZero();
        assertThat(rosalie.chat.bugs).last().asString().contains("a bug");
        camille.says("encore");
        camille.sees("bonjour", "sorry", "sorry");
    }

    @Test
    void triesAgainWhereTransactionsGotInEachOthersWay() {
        AtomicInteger attempts = new AtomicInteger();
        rosalie.chat.script = heard -> {
            if (attempts.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("40P01");
            }
            return Reply.show(screen("passé"));
        };
        camille.says("ensemble");
        camille.sees("bonjour", "passé");
    }

    @Test
    void triesAgainWhereTheConnectionBrokeUnderTheRollbackToo() {
        AtomicInteger attempts = new AtomicInteger();
        rosalie.chat.script = heard -> {
            if (attempts.incrementAndGet() < 3) {
                throw new TransactionSystemException(
                        "Could not roll back JDBC transaction", new SQLException("I/O error", "08006"));
            }
            return Reply.show(screen("passé"));
        };
        camille.says("malgré tout");
        camille.sees("bonjour", "passé");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void isTakenAgainWhereTheServerEndsItsConnection() {
        assumeThat(database).isEqualTo(Database.POSTGRESQL);
        AtomicInteger attempts = new AtomicInteger();
        rosalie.chat.script = heard -> {
            if (attempts.incrementAndGet() < 3) {
                rosalie.sql().execute("SELECT pg_terminate_backend(pg_backend_pid())");
            }
            return Reply.show(screen("passé"));
        };
        camille.says("malgré tout");
        camille.sees("bonjour", "passé");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void writesOverThePressedMessageAndAnswersThePress() {
        rosalie.chat.script = heard -> Reply.show(screen("accueil")).toast("Voilà");
        String press = camille.presses();
        camille.sees("accueil");
        assertThat(camille.answerTo(press)).isEqualTo("Voilà");
        assertThat(camille.lastCall().get("parse_mode")).isEqualTo("HTML");
        assertThat(camille.lastCall().get("link_preview_options")).contains("true");
        assertThat(rosalie.chat.heard)
                .last()
                .isInstanceOfSatisfying(
                        Heard.Press.class, it -> assertThat(it.action()).isEqualTo(new HomeAction.Open()));
    }

    @Test
    void answersThePressAlsoWhereTheRoomThrows() {
        rosalie.chat.script = heard -> {
            throw new IllegalStateException("a bug");
        };
        String press = camille.presses();
        camille.sees("sorry");
        assertThat(camille.answerTo(press)).isEmpty();
    }

    @Test
    void answersThePressAlsoWhereThereIsNothingToSay() {
        rosalie.chat.script = heard -> Reply.silence();
        assertThat(camille.answerTo(camille.presses("no.such.code"))).isEmpty();
        camille.sees("bonjour");
        assertThat(rosalie.chat.heard).last().isInstanceOf(Heard.StalePress.class);
    }

    @Test
    void showsButtonsWithTheirTones() {
        var colours = List.<Button>of(
                Button.of("Oui", new HomeAction.Open()).good(),
                Button.of("Non", new HelpAction.Open()).danger());
        var others = List.<Button>of(
                new Button.Link("Plan", URI.create("https://example.org/?a=1&b=2")),
                new Button.Copy("Copier", "+33 6"));
        rosalie.chat.script = heard -> Reply.show(new Screen("choisir", List.of(colours, others), null, null));
        camille.says("boutons");
        camille.sees("bonjour", "choisir");
        assertThat(camille.last().rows())
                .containsExactly(
                        List.of(new Key("Oui", "press", "h", "success"), new Key("Non", "press", "hh", "danger")),
                        List.of(
                                new Key("Plan", "link", "https://example.org/?a=1&b=2", ""),
                                new Key("Copier", "copy", "+33 6", "")));
    }

    @Test
    void pushesOnlyWhatWasCommitted() {
        rosalie.chat.script = heard -> {
            String text = ((Heard.Text) heard).text();
            rosalie.messenger().push(camille.id(), screen("alerte " + text), Urgency.ALERT);
            if (text.equals("non")) {
                throw new IllegalStateException("a bug");
            }
            return Reply.silence();
        };
        camille.says("non");
        camille.says("oui");
        await().untilAsserted(() -> assertThat(camille.texts()).contains("sorry", "alerte oui"));
        assertThat(camille.texts()).doesNotContain("alerte non");
    }

    private long notes() {
        return rosalie.count("note", "chat_id = " + camille.id());
    }
}
