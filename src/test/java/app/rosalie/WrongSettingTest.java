package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.rosalie.chat.kit.operators.OperatorSettings;
import app.rosalie.demo.DemoSettings;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

@ExtendWith(OutputCaptureExtension.class)
class WrongSettingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rosalie.demo.now=hier                | rosalie.demo.now is "hier", which is not a local date and time like 2026-03-03T09:00.
            rosalie.demo.now=2026-02-30T09:00    | rosalie.demo.now is "2026-02-30T09:00", which is not a local date and time like 2026-03-03T09:00.
            rosalie.demo.owner-id=x              | rosalie.demo.owner-id is "x", which is not a whole number that fits.
            rosalie.demo.enabled=vrai            | rosalie.demo.enabled is "vrai", which is not true or false.
            rosalie.telegram.rate.bulk=99999999999 | rosalie.telegram.rate.bulk is "99999999999", which is not a whole number that fits.
            rosalie.telegram.rate.bulk=0         | rosalie.telegram.rate.bulk is between 1 and 100000 a second.
            rosalie.telegram.lease=bald          | rosalie.telegram.lease is "bald", which is not a length of time like 15s.
            rosalie.telegram.api-url=nowhere     | rosalie.telegram.api-url is http(s)://host[:port], without a path.
            rosalie.telegram.token=mine          | TELEGRAM_BOT_TOKEN looks like 123456:AbCd_1 (from @BotFather).
            rosalie.operators=12,nina            | rosalie.operators is a list of Telegram user ids like 123456789,987654321.
            rosalie.operators=-7                 | rosalie.operators is a list of Telegram user ids like 123456789,987654321.
            rosalie.playground.port=abc          | rosalie.playground.port is "abc", which is not a whole number that fits.
            rosalie.backup.at=nachts             | rosalie.backup.at is "nachts", which is not a time of day like 03:30.
            rosalie.backup.zone=Paris            | rosalie.backup.zone is "Paris", which is not a time zone like Europe/Paris.
            management.server.port=abc           | management.server.port is "abc", which is not a whole number that fits.
            management.server.address=a.b.invalid | management.server.address is "a.b.invalid", which is not an address of this machine like 127.0.0.1.
            server.port=abc                      | server.port is "abc", which is not a whole number that fits.
            """)
    void stopsTheStartWithOneSentenceThatNamesIt(String setting, String sentence, CapturedOutput output) {
        assertThat(catchThrowable(() -> start(setting))).isNotNull();
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START", sentence)
                .doesNotContain("Action:", "\tat ");
        assertThat(output.getOut().lines().filter(line -> line.equals(sentence)))
                .hasSize(1);
    }

    @Test
    void staysSilentWhereEverythingIsRight() {
        try (var context = start("rosalie.demo.now=2026-03-03T09:00")) {
            assertThat(context.getBean(DemoSettings.class).now()).isEqualTo(LocalDateTime.parse("2026-03-03T09:00"));
            assertThat(context.getBean(DemoSettings.class).enabled()).isTrue();
        }
    }

    private static org.springframework.context.ConfigurableApplicationContext start(String setting) {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run("--" + setting);
    }

    @EnableConfigurationProperties({
        DemoSettings.class,
        OperatorSettings.class,
        TelegramSettings.class,
        ManagementServerProperties.class,
        ServerProperties.class
    })
    @ConfigurationPropertiesScan("app.rosalie.database")
    static class Settings {}
}
