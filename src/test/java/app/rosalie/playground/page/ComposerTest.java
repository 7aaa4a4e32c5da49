package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What was begun is not lost; keys and ways in are as in Telegram. */
class ComposerTest extends ChatPageTest {

    @Test
    void aDraftIsThereAfterAReloadAndAfterAnotherPersonWasPlayed() {
        start();
        field().fill("Emma demain à");
        page.reload();
        assertThat(field()).hasValue("Emma demain à");
        visit("?as=2001");
        button("Démarrer").click();
        assertThat(field()).hasValue("");
        visit("");
        assertThat(field()).hasValue("Emma demain à");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Écho : Emma demain à")).isVisible();
        page.reload();
        assertThat(field()).hasValue("");
    }

    @Test
    void aDraftOutlivesACommandOfTheMenuAndASendThatFailed() {
        start();
        field().fill("Emma demain");
        button("Menu").click();
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.getByText("Écho : /aide")).isVisible();
        assertThat(field()).hasValue("Emma demain");
        server.close();
        page.keyboard().press("Enter");
        assertThat(page.locator("#toast")).containsText("Impossible");
        assertThat(field()).hasValue("Emma demain");
        troubles.clear();
    }

    @Test
    void aKeyIsCutAndNeverWrapped() throws Exception {
        start();
        var keys = Json.read("""
                {"inline_keyboard":[[{"text":"Une très longue inscription sur une touche","callback_data":"a"},
                  {"text":"Court","callback_data":"b"},{"text":"Encore une assez longue","callback_data":"c"}]]}""");
        var message = Json.object().put("chat_id", 1001).put("text", "Trois touches");
        new BotCalls(server).result("sendMessage", message.set("reply_markup", keys));
        var key = button("Une très longue inscription sur une touche");
        assertThat(key).isVisible();
        assertThat(key.boundingBox().height).isEqualTo(button("Court").boundingBox().height);
        assertThat(key.locator(".label").evaluate("node => node.scrollWidth > node.clientWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("document.getElementById('scroller').scrollWidth <= 360"))
                .isEqualTo(true);
    }

    @Test
    void aClientComesByTheSalonsLink() {
        start();
        page.locator("#people-button").click();
        page.getByText("Devenir cliente du salon").click();
        button("Démarrer").click();
        assertThat(page.locator("#me")).hasText("Emma");
        assertThat(page.getByText("Écho : /start " + INVITATION)).isVisible();
        page.locator("#people-button").click();
        button("Effacer la conversation").click();
        visit("?as=2001");
        button("Démarrer").click();
        assertThat(page.getByText("Écho : /start " + INVITATION)).isVisible();
    }
}
