package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeReasonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            400 Bad Request: chat not found                          | 400 Bad Request: chat not found
            400 Bad Request: message can't be edited                 | 400 Bad Request: message can't be edited
            given up: 502 Bad Gateway                                | given up: 502 Bad Gateway
            given up: SocketTimeoutException                         | given up: SocketTimeoutException
            unreadable                                               | unreadable
            400 Bad Request: button URL 'https://wa.me/33639981001' is invalid | 400 Bad Request: button URL…
            400 Bad Request: unsupported start tag "emma" at byte 12 | 400 Bad Request: unsupported start tag…
            400 Bad Request: <b>Emma                                 | 400 Bad Request:…
            400 Bad Request: +33639981001 is no chat                 | 400 Bad Request:…
            Émilie                                                   | ?
            """)
    void saysWhyAndQuotesNobody(String reason, String shown) {
        assertThat(SafeReason.of(reason)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"500", "5000"})
    void isNoLongerThanALineOrTwo(int length) {
        assertThat(SafeReason.of("a".repeat(length))).hasSize(80).endsWith("…");
        assertThat(SafeReason.of("a ".repeat(length))).hasSize(80).endsWith("…");
    }
}
