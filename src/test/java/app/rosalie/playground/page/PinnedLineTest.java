package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.Pngs;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The pinned message at the top of the chat. */
class PinnedLineTest extends ChatPageTest {

    @Test
    void saysInOneLineWhatThePinnedMessageSaysAndLeadsToIt() throws Exception {
        start();
        var calls = new BotCalls(server);
        int morning = calls.result(
                        "sendMessage", toCamille().put("text", "Votre journée\n\n09:00 Emma, pose de gel\n10:30 Léa"))
                .path("message_id")
                .asInt();
        calls.result("pinChatMessage", toCamille().put("message_id", morning));
        assertThat(line()).hasText("Votre journée 09:00 Emma, pose de gel 10:30 Léa");
        for (int i = 0; i < 12; i++) {
            camille.says("ligne " + i);
        }
        // To the letter: « ligne 1 » of ten past ten reads « ligne 110:10 ».
        assertThat(page.getByText("Écho : ligne 11", new Page.GetByTextOptions().setExact(true)))
                .isInViewport();
        assertThat(bubble(morning)).not().isInViewport();
        page.locator("#pinned").click();
        assertThat(bubble(morning)).isInViewport();
        assertThat(page.evaluate("document.getElementById('phone').scrollTop")).isEqualTo(0);
        calls.result("editMessageText", toCamille().put("message_id", morning).put("text", "10:30 Léa"));
        assertThat(line()).hasText("10:30 Léa");
        assertThat((double) page.locator("#pinned").boundingBox().height).isLessThan(60);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        calls.result("unpinChatMessage", toCamille().put("message_id", morning));
        assertThat(page.locator("#pinned")).isHidden();
    }

    @Test
    void isThereAgainAfterAReloadAndGoesWithItsMessage() throws Exception {
        start();
        var calls = new BotCalls(server);
        int picture = calls.upload(
                        "sendPhoto", toCamille().put("caption", "La jauge"), "photo", Pngs.of(720, 480, "77 %"))
                .at("/result/message_id")
                .asInt();
        calls.result("pinChatMessage", toCamille().put("message_id", picture));
        assertThat(page.locator("#pinned img")).isVisible();
        page.reload();
        assertThat(line()).hasText("La jauge");
        calls.result("deleteMessage", toCamille().put("message_id", picture));
        assertThat(page.locator("#pinned")).isHidden();
    }

    private Locator line() {
        return page.locator("#pinned .line");
    }

    private Locator bubble(int messageId) {
        return page.locator("li.message[data-id='%d'] .bubble".formatted(messageId));
    }

    private static ObjectNode toCamille() {
        return Json.object().put("chat_id", 1001);
    }
}
