package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.SettableClock;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.wire.ApiFailure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final ApiFailure TROUBLE = ApiFailure.trouble("502 without JSON");

    private final SettableClock time = new SettableClock(Instant.EPOCH);
    private final InFlightMessages inFlight = new InFlightMessages(new SimpleMeterRegistry());
    private boolean telegramAnswers;
    private final Outage outage = new Outage(() -> telegramAnswers, inFlight, time);

    @BeforeEach
    void somethingIsBeingSent() {
        Payload empty = Payload.answer(null, null, null);
        inFlight.add(new InFlightMessage(new OutboxMessage(1, 7, Priority.ALERT, empty, Instant.EPOCH)));
    }

    private void failsForTwoMinutes() {
        outage.failed(TROUBLE);
        time.advance(Duration.ofMinutes(2));
        outage.failed(TROUBLE);
    }

    @Test
    void isOneOnceItHasGoneOnForAWhile() {
        outage.failed(TROUBLE);
        time.advance(Duration.ofSeconds(30));
        outage.failed(TROUBLE);
        assertThat(outage.lasts()).isFalse();
        time.advance(Duration.ofSeconds(31));
        outage.failed(TROUBLE);
        assertThat(outage.lasts()).isTrue();
    }

    /** Whatever else there is to tell must not wait for it. */
    @Test
    void isNoneWhereTelegramChokesOnOneMessageOnly() {
        telegramAnswers = true;
        failsForTwoMinutes();
        assertThat(outage.lasts()).isFalse();
    }

    @Test
    void endsWithTheFirstMessageThatArrives() {
        failsForTwoMinutes();
        outage.answered();
        assertThat(outage.lasts()).isFalse();
    }

    @Test
    void endsWithARefusal() {
        failsForTwoMinutes();
        outage.failed(ApiFailure.of(400, "Bad Request: chat not found", 0));
        assertThat(outage.lasts()).isFalse();
    }

    @Test
    void endsWhereOnlyTheMessageThatItChokesOnIsLeft() {
        failsForTwoMinutes();
        telegramAnswers = true;
        outage.failed(TROUBLE);
        assertThat(outage.lasts()).isFalse();
    }

    /** What was given up is not tried again, so that nobody would see the end. */
    @Test
    void endsWithNothingLeftToSend() {
        failsForTwoMinutes();
        inFlight.remove(1);
        assertThat(outage.lasts()).isFalse();
    }
}
