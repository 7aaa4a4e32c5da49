package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.LivingStep;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PendingPress;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatQueueTest {

    private static final EditableMessage PRESSED = new EditableMessage(55, null);

    private final ChatQueue queue = new ChatQueue(7);

    @Test
    void handsOutAnswersFirstAndThenAlertsInTheirOrder() {
        add(1, Priority.DIGEST, null);
        add(2, Priority.ALERT, null);
        add(3, Priority.ALERT, null);
        add(4, Priority.ANSWER, null);
        assertThat(handedOut()).extracting(InFlightMessage::id).containsExactly(4L, 2L, 3L, 1L);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void skipsAnEditThatANewerOneWritesOver() {
        add(1, Priority.ANSWER, PRESSED);
        add(2, Priority.ANSWER, PRESSED);
        add(3, Priority.ANSWER, PRESSED);
        List<InFlightMessage> handedOut = handedOut();
        assertThat(handedOut).extracting(InFlightMessage::isShown).containsExactly(true, true, false);
        // The presses are answered all the same.
        assertThat(handedOut).noneMatch(InFlightMessage::isPressAnswered);
    }

    @Test
    void skipsNoEditOfAnotherMessageAndNoNewMessage() {
        add(1, Priority.ANSWER, PRESSED);
        add(2, Priority.ANSWER, new EditableMessage(56, null));
        add(3, Priority.ANSWER, null);
        add(4, Priority.ANSWER, null);
        assertThat(handedOut()).noneMatch(InFlightMessage::isShown);
    }

    @Test
    void skipsARefreshOfALivingMessageThatANewerOneWritesOver() {
        addStep(1, "morning", true, true);
        addStep(2, "morning", false, true);
        addStep(3, "evening", false, true);
        addStep(4, "morning", false, true);
        addStep(5, "morning", false, false);
        assertThat(handedOut()).extracting(InFlightMessage::isShown).containsExactly(false, true, false, false, false);
    }

    @Test
    void skipsNothingThatIsOnItsWayAsANewMessage() {
        addStep(1, "morning", false, true);
        InFlightMessage replacing = queue.remove();
        replacing.triesNewMessage();
        queue.add(replacing);
        addStep(2, "morning", false, true);
        assertThat(handedOut()).noneMatch(InFlightMessage::isShown);
    }

    @Test
    void tellsHowManyItDrops() {
        add(1, Priority.ANSWER, null);
        add(2, Priority.ALERT, null);
        assertThat(queue.clear()).isEqualTo(2);
        assertThat(queue.isEmpty()).isTrue();
    }

    private void add(long id, Priority priority, EditableMessage target) {
        PendingPress press = target == null ? null : new PendingPress("press", target);
        Payload payload = Payload.answer(press, null, new RenderedScreen("", List.of(), null));
        queue.add(new InFlightMessage(new OutboxMessage(id, 7, priority, payload, Instant.EPOCH)));
    }

    private void addStep(long id, String name, boolean first, boolean withScreen) {
        RenderedScreen screen = withScreen ? new RenderedScreen("", List.of(), null) : null;
        Payload payload = Payload.living(new LivingStep(name, first), screen, false);
        queue.add(new InFlightMessage(new OutboxMessage(id, 7, Priority.DIGEST, payload, Instant.EPOCH)));
    }

    private List<InFlightMessage> handedOut() {
        List<InFlightMessage> handedOut = new ArrayList<>();
        while (!queue.isEmpty()) {
            handedOut.add(queue.remove());
        }
        return handedOut;
    }
}
