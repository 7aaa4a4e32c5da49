package app.rosalie.playground.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {

    private final OriginCheck check = new OriginCheck(Set.of("Salon.local", "[fe80::1]"));

    private boolean allows(String path, String headers) {
        Map<String, String> sent = Stream.of(headers.split(", "))
                .map(header -> header.split(": "))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
        return check.refusal(path, sent::get) == null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /bot1:playground/getMe       | User-Agent: okhttp
            /                            | Host: localhost:8080
            /                            | Host: LOCALHOST
            /bot1:playground/sendMessage | Host: 127.0.0.1:8081
            /                            | Host: [::1]:8080
            /                            | Host: salon.local:8080
            /                            | Host: [fe80::1]
            /playground/people/1001/says | Host: localhost:8080, Origin: http://localhost:8080, Sec-Fetch-Site: same-origin
            /playground/people/1001/says | Host: salon.local, Origin: https://salon.local, Sec-Fetch-Site: same-origin
            /                            | Host: localhost:8080, Sec-Fetch-Site: none, Sec-Fetch-Mode: navigate
            /                            | Host: localhost:8080, Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: navigate
            """)
    void letsInWhoCallsItByItsName(String path, String headers) {
        assertThat(allows(path, headers)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                            | Host: evil.example:8080
            /                            | Host: localhost.evil.example
            /                            | Host: 127.0.0.1.evil.example:8080
            /                            | Host: [::2]:8080
            /                            | Host: evil.example:8080, Origin: http://evil.example:8080, Sec-Fetch-Site: same-origin
            /playground/people/1001/says | Host: localhost:8080, Origin: http://evil.example
            /playground/people/1001/says | Host: localhost:8080, Origin: http://localhost:3000
            /playground/people/1001/says | Host: localhost:8080, Origin: null
            /playground/people/1001      | Host: localhost:8080, Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: no-cors
            /playground/people/1001      | Host: localhost:8080, Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: navigate
            /bot1:playground/sendMessage | Host: 127.0.0.1:8081, Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: navigate
            /bot1:playground/sendMessage | Host: localhost:8081, Sec-Fetch-Site: same-site, Sec-Fetch-Mode: no-cors
            """)
    void refusesWhateverAPageFromElsewhereHasSent(String path, String headers) {
        assertThat(allows(path, headers)).isFalse();
    }
}
