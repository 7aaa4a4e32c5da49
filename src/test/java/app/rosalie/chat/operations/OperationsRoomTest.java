package app.rosalie.chat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.PushedScreens;
import app.rosalie.SalonTest;
import app.rosalie.StandingQueues;
import app.rosalie.Studio;
import app.rosalie.alerts.FailedAlert;
import app.rosalie.alerts.FailedAlerts;
import app.rosalie.chat.Account;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.DeadMessages.DeadMessage;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.DeadMessageId;
import app.rosalie.chat.action.OperationsAction;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does who owns no salon, about what went wrong for a salon. */
@OnBothDatabases
class OperationsRoomTest extends SalonTest {

    private static final Account NINA = new Account(House.OPERATOR, House.OPERATOR, "Nina", "fr");

    OperationsRoomTest(Database database) {
        super(database);
    }

    @BeforeEach
    void clear() {
        house.the(StandingQueues.class).dropAll();
        house.the(FailedAlerts.class).dropAll();
    }

    @Test
    void showsHowThingsStandToOperatorsAlone() {
        Reply state = hears(new Heard.Text(NINA, "/etat"));
        assertThat(html(state)).contains("Rosalie", "En marche depuis", "Alertes en échec", "Messages non remis");
        assertThat(hears(new Heard.Text(new Account(5, 5, "Emma", "fr"), "/etat")))
                .isEqualTo(hears(new Heard.Text(new Account(5, 5, "Emma", "fr"), "/inconnue")));
    }

    @Test
    void standsNeitherInTheMenuNorInTheHelp() {
        assertThat(house.the(Chat.class).profile().commands())
                .extracting(Profile.Command::name)
                .doesNotContain("etat");
        assertThat(html(studio.says("/aide"))).doesNotContain("etat");
    }

    @Test
    void tellsWhatFailedWithoutANameOrAWord() {
        studio.emma();
        fails("2026-03-04T08:00", "IllegalStateException");
        assertThat(html(presses(new OperationsAction.Failed(0))))
                .contains(
                        "Une alerte en échec", "REQUEST", "salon " + studio.id().value(), "IllegalStateException")
                .doesNotContain("Emma", "Camille", studio.salon().name());
    }

    @Test
    void makesAFailedAlertDueAgain() {
        fails("2026-03-04T08:00", "IllegalStateException");
        OperationsAction.RetryFailed retry = new OperationsAction.RetryFailed(failed().id());
        assertThat(actions(presses(new OperationsAction.Failed(0)))).contains(retry);
        assertThat(presses(retry).toast()).isEqualTo("C’est reparti.");
        assertThat(house.the(FailedAlerts.class).count()).isZero();
        assertThat(rows("due_at is not null and failures = 0 and failure is null and outcome is null"))
                .isEqualTo(1);
        assertThat(presses(retry).toast()).isEqualTo("Rien n’a pu être renvoyé.");
    }

    @Test
    void offersNoSecondTryForWhatIsNoNewsAnyMore() {
        fails("2026-03-03T07:59", "IllegalStateException");
        Reply list = presses(new OperationsAction.Failed(0));
        assertThat(html(list)).contains("Trop ancienne");
        assertThat(actions(list)).noneMatch(OperationsAction.RetryFailed.class::isInstance);
        assertThat(presses(new OperationsAction.RetryFailed(failed().id())).toast())
                .isEqualTo("Rien n’a pu être renvoyé.");
        assertThat(presses(new OperationsAction.RetryAllFailed()).toast()).isEqualTo("Rien n’a pu être renvoyé.");
        assertThat(house.the(FailedAlerts.class).count()).isEqualTo(1);
    }

    @Test
    void asksBeforeItDropsAFailedAlert() {
        fails("2026-03-04T08:00", "IllegalStateException");
        FailedAlert failed = failed();
        Reply asked = presses(new OperationsAction.DropFailed(failed.id(), false));
        assertThat(house.the(FailedAlerts.class).count()).isEqualTo(1);
        assertThat(actions(asked)).contains(new OperationsAction.DropFailed(failed.id(), true));
        presses(new OperationsAction.DropFailed(failed.id(), true));
        assertThat(house.the(FailedAlerts.class).count()).isZero();
        assertThat(rows("outcome = 'DROPPED'")).isEqualTo(1);
    }

    @Test
    void leafsThroughWhatFailedAndSettlesItAllAtOnce() {
        for (int i = 0; i < 7; i++) {
            fails("2026-03-04T08:00", "IllegalStateException");
        }
        assertThat(actions(presses(new OperationsAction.Failed(0)))).contains(new OperationsAction.Failed(1));
        assertThat(actions(presses(new OperationsAction.Failed(1))))
                .contains(new OperationsAction.Failed(0))
                .filteredOn(OperationsAction.RetryFailed.class::isInstance)
                .hasSize(2);
        assertThat(presses(new OperationsAction.RetryAllFailed()).toast()).startsWith("7");
        assertThat(rows("due_at is not null")).isEqualTo(7);
    }

    @Test
    void saysWhoseDeadMessagesAreByTheNumberOfTheSalon() {
        dead(1, studio.ownerId(), true);
        dead(2, 77_777, false);
        Reply list = presses(new OperationsAction.Dead(0));
        assertThat(html(list))
                .contains("2 messages non remis", "salon " + studio.id().value(), "sans salon", "n’est pas gardé")
                .doesNotContain("77");
        assertThat(actions(list))
                .contains(new OperationsAction.RetryDead(new DeadMessageId(1)))
                .doesNotContain(new OperationsAction.RetryDead(new DeadMessageId(2)));
    }

    @Test
    void asksBeforeItDropsAllDeadMessages() {
        dead(1, 77_777, true);
        dead(2, 77_777, true);
        assertThat(actions(presses(new OperationsAction.DropAllDead(false))))
                .contains(new OperationsAction.DropAllDead(true));
        assertThat(house.the(StandingQueues.class).count()).isEqualTo(2);
        assertThat(presses(new OperationsAction.DropAllDead(true)).toast()).startsWith("2");
        assertThat(house.the(StandingQueues.class).count()).isZero();
    }

    @Test
    void doesNothingForAnybodyElse() {
        fails("2026-03-04T08:00", "IllegalStateException");
        dead(1, 77_777, true);
        for (Action theirs : List.of(
                new OperationsAction.DropAllDead(true),
                new OperationsAction.RetryAllDead(),
                new OperationsAction.DropAllFailed(true),
                new OperationsAction.RetryAllFailed())) {
            studio.presses(theirs);
            studio.strangerPresses(theirs);
        }
        assertThat(house.the(FailedAlerts.class).count()).isEqualTo(1);
        assertThat(house.the(StandingQueues.class).count()).isEqualTo(1);
        assertThat(house.the(PushedScreens.class).taken(77_777)).isEmpty();
    }

    private void dead(long id, long chatId, boolean canBeSent) {
        house.the(StandingQueues.class)
                .died(new DeadMessage(
                        new DeadMessageId(id),
                        canBeSent ? DeadMessages.Kind.ALERT : DeadMessages.Kind.FILE,
                        chatId,
                        Duration.ofHours(3),
                        "400 Bad Request: chat not found",
                        canBeSent));
    }

    /** An alert that was given up at this moment. */
    private void fails(String expires, String failure) {
        OffsetDateTime now = house.clock().instant().atOffset(ZoneOffset.UTC);
        house.the(JdbcClient.class)
                .sql("""
                insert into alert (salon_id, kind, subject, unique_key, expires_at, failures, failure, settled_at, outcome)
                select :salon, 'REQUEST', 1, :key || count(*), :expires, 8, :failure, :now, 'FAILED' from alert""")
                .param("salon", studio.id().value())
                .param("key", "failed:")
                .param("expires", Studio.at(expires).atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .param("now", now)
                .update();
    }

    private FailedAlert failed() {
        return house.the(FailedAlerts.class).latest(0, 1).getFirst();
    }

    private long rows(String where) {
        return house.the(JdbcClient.class)
                .sql("select count(*) from alert where salon_id = ? and " + where)
                .param(studio.id().value())
                .query(Long.class)
                .single();
    }

    private Reply presses(Action action) {
        return hears(new Heard.Press(NINA, action));
    }

    private Reply hears(Heard heard) {
        return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }

    private static String html(Reply reply) {
        assertThat(reply.screen()).isNotNull();
        return reply.screen().html();
    }

    private static List<Action> actions(Reply reply) {
        assertThat(reply.screen()).isNotNull();
        return reply.screen().rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action())
                .toList();
    }
}
