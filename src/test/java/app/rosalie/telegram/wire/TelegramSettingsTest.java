package app.rosalie.telegram.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TelegramSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "api-url,ftp://example.org",
        "api-url,https://example.org/some/path",
        "connections,0",
        "lanes,0",
        "lease,1ms",
        "webhook.url,example.org",
        "webhook.url,http://salon.example",
        "webhook.secret,not allowed!",
        "rate.per-chat,0",
        "rate.burst,0",
        "rate.bulk,-1"
    })
    void stopsTheStartWithASentenceThatNamesTheProperty(String property, String wrong) {
        assertThatThrownBy(
                        () -> settings("webhook.url", "https://salon.example", "webhook.secret", "s", property, wrong))
                .rootCause()
                .hasMessageStartingWith("rosalie.telegram." + property);
    }

    @Test
    void namesTheTokenAsItIsSetAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> settings("token", "wrong token"))
                .rootCause()
                .message()
                .startsWith("TELEGRAM_BOT_TOKEN looks like")
                .doesNotContain("wrong token");
    }

    @Test
    void letsABotApiServerOfOnesOwnCallWithoutEncryption() {
        TelegramSettings settings = settings(
                "api-url", "http://127.0.0.1:8081", "webhook.url", "http://127.0.0.1:8080", "webhook.secret", "s");
        assertThat(settings.webhook().configured()).isTrue();
    }

    @Test
    void asksForASecretWhereThereIsAWebhook() {
        assertThatThrownBy(() -> settings("webhook.url", "https://salon.example"))
                .rootCause()
                .hasMessageContaining("rosalie.telegram.webhook.secret");
    }

    @Test
    void pollsTelegramByDefault() {
        TelegramSettings settings = settings("token", "1:abc");
        assertThat(settings.apiUrl()).hasToString("https://api.telegram.org");
        assertThat(settings.webhook().configured()).isFalse();
        assertThat(settings.rate()).isEqualTo(new TelegramSettings.Rate(1, 3, 30));
    }

    @Test
    void keepsTheTokenToItself() {
        TelegramSettings settings = settings("token", "1:abc", "webhook.url", "https://a.b", "webhook.secret", "hush");
        assertThat(settings.toString()).doesNotContain("1:abc").doesNotContain("hush");
        assertThat(settings.redacted("https://api.telegram.org/bot1:abc/getMe")).doesNotContain("1:abc");
    }

    private static TelegramSettings settings(String... pairs) {
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put("rosalie.telegram." + pairs[i], pairs[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("rosalie.telegram", TelegramSettings.class);
    }
}
