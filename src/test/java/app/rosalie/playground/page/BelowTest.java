package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The keys that the bot puts below the chat. */
class BelowTest extends ChatPageTest {

    private static final String SHARE = "Partager mon numéro";

    @Test
    void sharesHerNumberByTheKeyboardAloneAndFoldsAway() throws Exception {
        start();
        asks();
        assertThat(key()).isVisible();
        assertThat(key()).hasAttribute("aria-description", "partage votre numéro, 06 39 98 10 01");
        stepTo(key(), "Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".me .thing")).hasText("Camille · 06 39 98 10 01");
        assertThat(key()).isHidden();
        assertThat(field()).isFocused();
        page.locator("#keys").click();
        assertThat(key()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }

    @Test
    void isThereAgainAfterAReloadUntilItIsTakenAway() throws Exception {
        start();
        asks();
        assertThat(key()).isVisible();
        page.reload();
        assertThat(key()).isVisible();
        assertThat(field()).hasAttribute("placeholder", "Ou écrivez-le");
        new BotCalls(server).result("sendMessage", toCamille("Merci", "{\"remove_keyboard\":true}"));
        assertThat(key()).isHidden();
        assertThat(page.locator("#keys")).isHidden();
        assertThat(field()).hasAttribute("placeholder", "Message");
    }

    @Test
    void leadsToEverybodysOwnTab() {
        start();
        page.locator("#people-button").click();
        var emma = context.waitForPage(
                () -> page.getByLabel("Emma, dans un autre onglet").click());
        assertThat(emma.locator("#me")).hasText("Emma");
        emma.locator("#people-button").click();
        emma.getByText("Ouvrir le lien du salon").click();
        emma.locator("#start").click();
        assertThat(emma.getByText("Écho : /start " + INVITATION)).isVisible();
        assertThat(page.locator("li.me")).hasCount(1);
    }

    private void asks() throws Exception {
        new BotCalls(server)
                .result(
                        "sendMessage",
                        toCamille(
                                "Votre numéro ?",
                                "{\"keyboard\":[[{\"text\":\"" + SHARE + "\",\"request_contact\":true}]],"
                                        + "\"one_time_keyboard\":true,\"input_field_placeholder\":\"Ou écrivez-le\"}"));
    }

    private Locator key() {
        return button(SHARE);
    }

    private static ObjectNode toCamille(String text, String markup) {
        var params = Json.object().put("chat_id", 1001).put("text", text);
        params.set("reply_markup", Json.read(markup));
        return params;
    }
}
