package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundServer;
import app.rosalie.playground.TinyBot;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What an open page does while the server is away, and after. */
class PageRestartTest extends ChatPageTest {

    @Test
    void showsWhatWasSaidBeforeTheServerWasAway() throws Exception {
        start();
        int port = server.port();
        server.close();
        bot.close();
        assertThat(page.locator("#presence")).hasText("connexion…");
        server = PlaygroundServer.start(port, BotCalls.TOKEN, InstantSource.system(), storage);
        bot = new TinyBot(server, this::hear);
        assertThat(page.locator("#presence")).hasText("bot");
        assertThat(page.locator("li.message")).hasCount(2);
        button("➕ Encore").click();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        page.reload();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(page.locator("li.message")).hasCount(2);
        troubles.clear();
    }

    @Test
    void comesBackAfterTheServerWasAway() throws Exception {
        start();
        int port = server.port();
        troubles.clear();
        server.close();
        bot.close();
        assertThat(page.locator("#presence")).hasText("connexion…");
        server = PlaygroundServer.start(port, BotCalls.TOKEN, InstantSource.system());
        PlaygroundPhone.of(server.url(), 1001, "Camille").says("Je suis revenue");
        assertThat(page.getByText("Je suis revenue")).isVisible();
        assertThat(page.locator("li.message")).hasCount(1);
        troubles.clear();
    }
}
