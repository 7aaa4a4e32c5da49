package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.GiveUp;
import app.rosalie.telegram.outbox.RetryDecision.PauseChat;
import app.rosalie.telegram.outbox.RetryDecision.RetryAfter;
import app.rosalie.telegram.wire.ApiFailure;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    private static final ApiFailure TROUBLE = ApiFailure.of(502, "Bad Gateway", 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # It never left, or Telegram had trouble of its own.
            connection refused                     | new message              | RetryAfter[backOff=PT1S]
            unknown host                           | new message              | RetryAfter[backOff=PT1S]
            no route to host                       | new message              | RetryAfter[backOff=PT1S]
            time-out while connecting              | new message              | RetryAfter[backOff=PT1S]
            500 Internal Server Error              | new message              | RetryAfter[backOff=PT1S]
            502 Bad Gateway                        | new important message    | RetryAfter[backOff=PT1S]
            no JSON                                | new message              | RetryAfter[backOff=PT1S]
            401 Unauthorized                       | new message              | RetryAfter[backOff=PT1S]
            409 Conflict                           | new message              | RetryAfter[backOff=PT1S]
            # The chat waits.
            429 Too Many Requests                  | new message              | PauseChat[time=PT7S]
            429 Too Many Requests                  | answer to a press        | PauseChat[time=PT7S]
            # Nobody knows whether it was done.
            time-out while reading                 | new message              | LeaveUnknown[]
            time-out while reading                 | new important message    | RepeatOnce[backOff=PT1S]
            time-out while reading                 | important message, twice | LeaveUnknown[]
            time-out while reading                 | edit                     | RetryAfter[backOff=PT1S]
            time-out while reading                 | deletion                 | RetryAfter[backOff=PT1S]
            time-out while reading                 | answer to a press        | RetryAfter[backOff=PT1S]
            broken connection                      | new message              | LeaveUnknown[]
            broken connection                      | edit                     | RetryAfter[backOff=PT1S]
            # The person has blocked the bot.
            403 Forbidden: bot was blocked         | new message              | ChatUnreachable[]
            403 Forbidden: user is deactivated     | edit                     | ChatUnreachable[]
            # Refused for good.
            400 Bad Request: chat not found        | new message              | GiveUp[reason=400 Bad Request: chat not found]
            400 Bad Request: chat not found        | edit                     | GiveUp[reason=400 Bad Request: chat not found]
            413 Request Entity Too Large           | new message              | GiveUp[reason=413 Request Entity Too Large]
            # Refused, but there is another way.
            400 Bad Request: can't parse entities  | new message              | SendAsPlainText[]
            400 Bad Request: can't parse entities  | edit                     | SendAsPlainText[]
            400 wrong file identifier/HTTP URL     | new message              | UploadAgain[]
            400 wrong remote file_id specified     | edit                     | UploadAgain[]
            400 FILE_REFERENCE_EXPIRED             | new message              | UploadAgain[]
            400 message to edit not found          | edit                     | SendAsNewMessage[]
            400 message can't be edited            | edit                     | SendAsNewMessage[]
            400 MESSAGE_ID_INVALID                 | edit                     | SendAsNewMessage[]
            400 there is no text in the message    | edit                     | ReplaceMessage[]
            # Refused, because it is so already or came too late.
            400 message is not modified            | edit                     | NothingToDo[]
            400 message to delete not found        | deletion                 | NothingToDo[]
            400 message can't be deleted           | deletion                 | NothingToDo[]
            400 query is too old                   | answer to a press        | NothingToDo[]
            """)
    void decides(String failure, String tried, String decision) {
        assertThat(RetryPolicy.decide(failure(failure), attempt(tried))).hasToString(decision);
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToAMinute() {
        assertThat(IntStream.range(0, 9)
                        .mapToObj(failures -> RetryPolicy.decide(TROUBLE, attempt(failures, Duration.ZERO))))
                .extracting(decision -> ((RetryAfter) decision).backOff().toSeconds())
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void givesUpAfterSixHours() {
        Duration patience = Duration.ofHours(6);
        assertThat(RetryPolicy.decide(TROUBLE, attempt(400, patience))).isInstanceOf(RetryAfter.class);
        assertThat(RetryPolicy.decide(TROUBLE, attempt(400, patience.plusSeconds(1))))
                .isEqualTo(new GiveUp("given up: 502 Bad Gateway"));
    }

    @Test
    void waitsHoweverOldAMessageIsWhereTelegramAsksFor() {
        assertThat(RetryPolicy.decide(failure("429 Too Many Requests"), attempt(400, Duration.ofDays(1))))
                .isEqualTo(new PauseChat(Duration.ofSeconds(7)));
    }

    @Test
    void looksAtTheScreenFirstUnlessItIsRefusedForGood() {
        ApiFailure refused = failure("400 Bad Request: chat not found");
        ApiFailure unanswered = failure("time-out while reading");
        assertThat(RetryPolicy.deciding(TROUBLE, unanswered)).isSameAs(TROUBLE);
        assertThat(RetryPolicy.deciding(refused, unanswered)).isSameAs(unanswered);
        assertThat(RetryPolicy.deciding(refused, null)).isSameAs(refused);
        assertThat(RetryPolicy.deciding(null, unanswered)).isSameAs(unanswered);
        assertThat(RetryPolicy.deciding(null, null)).isNull();
    }

    private static ApiFailure failure(String what) {
        return switch (what) {
            case "connection refused" -> ApiFailure.of(new ConnectException());
            case "unknown host" -> ApiFailure.of(new UnknownHostException());
            case "no route to host" -> ApiFailure.of(new NoRouteToHostException());
            case "time-out while connecting" -> ApiFailure.of(new SocketTimeoutException("Connect timed out"));
            case "time-out while reading" -> ApiFailure.of(new SocketTimeoutException("timeout"));
            case "broken connection" -> ApiFailure.of((IOException) new EOFException());
            case "no JSON" -> ApiFailure.trouble("the answer was no JSON");
            default -> ApiFailure.of(Integer.parseInt(what.substring(0, 3)), what.substring(4), 7);
        };
    }

    private static Attempt attempt(String tried) {
        return switch (tried) {
            case "new message" -> Attempt.of(Operation.SEND);
            case "new important message" -> new Attempt(Operation.SEND, true, false, 0, Duration.ZERO);
            case "important message, twice" -> new Attempt(Operation.SEND, true, true, 0, Duration.ZERO);
            case "edit" -> Attempt.of(Operation.EDIT);
            case "deletion" -> Attempt.of(Operation.DELETE);
            case "answer to a press" -> Attempt.of(Operation.ANSWER_PRESS);
            default -> throw new IllegalArgumentException(tried);
        };
    }

    private static Attempt attempt(int failures, Duration age) {
        return new Attempt(Operation.SEND, true, false, failures, age);
    }
}
