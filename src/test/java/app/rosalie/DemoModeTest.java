package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTest {

    private static final String FOLDER = "rosalie.playground.folder";

    private static MockEnvironment at(String url) {
        return new MockEnvironment().withProperty("spring.datasource.url", url);
    }

    private static MockEnvironment prepared(MockEnvironment environment) {
        new DemoMode().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:retry:./data/rosalie;WRITE_DELAY=0, ./data/rosalie.playground",
        "jdbc:h2:/data/rosalie, /data/rosalie.playground",
        "jdbc:h2:file:C:/data/rosalie, C:/data/rosalie.playground",
        "jdbc:h2:mem:rosalie;DB_CLOSE_DELAY=-1, ''",
        "jdbc:h2:tcp://localhost/rosalie, ''",
        "jdbc:postgresql://localhost/rosalie, ''"
    })
    void keepsWhatIsSaidBesideTheDatabase(String url, String folder) {
        assertThat(prepared(at(url)).getProperty(FOLDER)).isEqualTo(folder);
    }

    @Test
    void keepsItInTheHomeFolderWhereTheDatabaseIsThere() {
        assertThat(prepared(at("jdbc:h2:~/rosalie")).getProperty(FOLDER))
                .isEqualTo(System.getProperty("user.home") + "/rosalie.playground");
    }

    @Test
    void leavesTheFolderThatIsSetByHand() {
        var environment = at("jdbc:h2:./rosalie").withProperty(FOLDER, "elsewhere");
        assertThat(prepared(environment).getProperty(FOLDER)).isEqualTo("elsewhere");
    }

    @Test
    void keepsThePageToThisMachineUnlessASettingOpensIt() {
        assertThat(prepared(at("")).getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(prepared(at("").withProperty("server.address", "10.0.0.7")).getProperty("server.address"))
                .isEqualTo("10.0.0.7");
        assertThat(prepared(at("").withProperty("rosalie.playground.open", "true"))
                        .getProperty("server.address"))
                .isNull();
        var besideARealBot = at("").withProperty("rosalie.telegram.token", "1:real")
                .withProperty("rosalie.playground.enabled", "true");
        assertThat(prepared(besideARealBot).getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(prepared(at("").withProperty("rosalie.telegram.token", "1:real"))
                        .getProperty("server.address"))
                .isNull();
    }

    @Test
    void leavesABotWithATokenAlone() {
        var environment = at("jdbc:h2:./rosalie").withProperty("rosalie.telegram.token", "1:real");
        assertThat(prepared(environment).getProperty(FOLDER)).isNull();
    }
}
