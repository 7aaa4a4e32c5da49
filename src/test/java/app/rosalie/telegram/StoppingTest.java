package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.lost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stop finishes what is in hand, and waits neither for a poll nor for a call. */
class StoppingTest {

    private final TestTelegram telegram = new TestTelegram();
    private final Person camille = telegram.person();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void stopsWithTheTurnInHandFinishedAndDoesNotWaitForThePoll() throws InterruptedException {
        var rosalie = Instance.on(Database.H2.fresh(), telegram);
        camille.greets();
        CountDownLatch inTurn = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        rosalie.chat.script = heard -> {
            inTurn.countDown();
            waitFor(goOn);
            return Reply.show(ScriptedChat.screen("fini"));
        };
        camille.says("attends");
        inTurn.await();
        Thread stop = Thread.ofVirtual().start(rosalie::close);
        goOn.countDown();
        await().until(() -> !stop.isAlive());
        camille.sees("bonjour", "fini");
        assertThat(telegram.unconfirmed()).isZero();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("telegram") && !name.contains("Test"));
    }

    @Test
    void doesNotWaitForATelegramThatIsDead() {
        var rosalie = Instance.on(Database.H2.fresh(), telegram);
        camille.greets();
        telegram.fails("sendMessage", lost().times(3));
        rosalie.push(camille.id(), "jamais", Urgency.URGENT_ALERT);
        telegram.close();
        Thread stop = Thread.ofVirtual().start(rosalie::close);
        await().until(() -> !stop.isAlive());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
