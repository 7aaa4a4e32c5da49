package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Everything on the page, without a mouse: Tab and Shift+Tab, arrows, Enter, Space and Escape. */
class KeyboardTest extends ChatPageTest {

    private void startWithTheKeyboard() {
        visit("");
        assertThat(button("Démarrer")).isVisible();
        stepTo(button("Démarrer"), "Tab");
        press("Enter");
        assertThat(page.getByText("Écho : /start")).isVisible();
        assertThat(field()).isFocused();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    @Test
    void tabGoesOnFromThePressedKey() {
        startWithTheKeyboard();
        stepTo(button("➕ Encore"), "Shift+Tab");
        press("Space");
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(button("➕ Encore")).isFocused();
        press("Tab");
        assertThat(button("Alerte")).isFocused();
        press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(button("Alerte")).isFocused();
        press("Tab");
        assertThat(button("Site")).isFocused();
    }

    @Test
    void tabGoesOnFromThereThoughTheKeysOrTheMessageWent() throws Exception {
        startWithTheKeyboard();
        stepTo(button("Image"), "Shift+Tab");
        press("Enter");
        assertThat(button("Jauge : 77 %")).isFocused();
        page.keyboard().type("encore");
        press("Enter");
        assertThat(page.getByText("Écho : encore")).isVisible();
        stepTo(button("Effacer"), "Shift+Tab");
        press("Enter");
        assertThat(page.getByText("Écho : encore")).hasCount(0);
        assertThat(page.locator(".message.me").last()).isFocused();
        var next = Json.object().put("chat_id", 1001).put("text", "À la place");
        var keys = Json.read("{\"inline_keyboard\":[[{\"text\":\"Suite\",\"callback_data\":\"x\"}]]}");
        new BotCalls(server).result("sendMessage", next.set("reply_markup", keys));
        assertThat(button("Suite")).isFocused();
    }

    @Test
    void theMenuIsOpenedWalkedThroughAndLeft() {
        startWithTheKeyboard();
        stepTo(button("Menu"), "Shift+Tab");
        press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(3);
        assertThat(field()).hasValue("");
        press("Escape");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        stepTo(button("Menu"), "Shift+Tab");
        press("Space");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(3);
        press("ArrowUp");
        press("Enter");
        assertThat(page.getByText("Écho : /rdv")).isVisible();
        assertThat(field()).isFocused();
        page.keyboard().type("/ac");
        press("Tab");
        assertThat(field()).hasValue("/accueil ");
        press("Tab");
        assertThat(field()).not().isFocused();
    }

    @Test
    void aPictureIsOpenedEnlargedAndClosed() {
        startWithTheKeyboard();
        stepTo(button("Image"), "Shift+Tab");
        press("Enter");
        var photo = button("Jauge : 77 %");
        assertThat(photo).isFocused();
        press("Enter");
        assertThat(page.locator("#viewer")).isVisible();
        double whole = page.locator("#viewer-image").boundingBox().width;
        press("+");
        assertThat(page.locator("#viewer-image").boundingBox().width).isGreaterThan(1.4 * whole);
        press("ArrowLeft");
        press("0");
        assertThat(page.locator("#viewer-image").boundingBox().width).isEqualTo(whole);
        stepTo(button("Agrandir"), "Tab");
        press("Enter");
        assertThat(page.locator("#viewer-image").boundingBox().width).isGreaterThan(1.4 * whole);
        press("Escape");
        assertThat(page.locator("#viewer")).isHidden();
        assertThat(photo).isFocused();
    }

    @Test
    void sheetsAndCardsGiveTheFocusBack() {
        startWithTheKeyboard();
        var people = page.locator("#people-button");
        stepTo(people, "Shift+Tab");
        press("Enter");
        assertThat(page.locator("#people a").first()).isFocused();
        press("ArrowDown");
        press("Escape");
        assertThat(people).isFocused();
        stepTo(button("Joindre un exemple"), "Tab");
        press("Enter");
        assertThat(button("Une photo")).isFocused();
        press("ArrowDown");
        press("Enter");
        assertThat(page.locator(".me .pictogram")).isVisible();
        assertThat(field()).isFocused();
        stepTo(button("Joindre un exemple"), "Tab");
        press("Space");
        assertThat(button("Une photo")).isFocused();
        stepTo(button("Un contact"), "ArrowDown");
        press("Enter");
        assertThat(page.getByLabel("Nom")).isFocused();
        page.keyboard().type("Léa Petit");
        press("Tab");
        page.keyboard().type("06 39 98 40 01");
        press("Enter");
        assertThat(page.locator(".me .thing")).hasText("Léa Petit · 06 39 98 40 01");
    }

    @Test
    void theFootThatComesHasTheFocus() {
        startWithTheKeyboard();
        stepTo(page.locator("#people-button"), "Shift+Tab");
        press("Enter");
        assertThat(page.locator("#people a").first()).isFocused();
        stepTo(button("Bloquer le bot"), "ArrowDown");
        press("Enter");
        assertThat(button("Débloquer le bot")).isVisible();
        stepTo(button("Débloquer le bot"), "Tab");
        press("Enter");
        assertThat(field()).isFocused();
        stepTo(page.locator("#people-button"), "Shift+Tab");
        press("Enter");
        assertThat(page.locator("#people a").first()).isFocused();
        stepTo(button("Effacer la conversation"), "ArrowDown");
        press("Enter");
        stepTo(button("Démarrer"), "Tab");
    }

    @Test
    void thePinnedLineLeadsToItsMessage() throws Exception {
        startWithTheKeyboard();
        var calls = new BotCalls(server);
        int first = camille.messages().getLast().id();
        calls.result("pinChatMessage", Json.object().put("chat_id", 1001).put("message_id", first));
        for (int i = 0; i < 9; i++) {
            camille.says("ligne " + i);
        }
        assertThat(page.getByText("Écho : ligne 8")).isInViewport();
        stepTo(page.locator("#pinned"), "Shift+Tab");
        press("Enter");
        assertThat(page.locator("li.message[data-id='%d'] .bubble".formatted(first)))
                .isInViewport();
    }

    @Test
    void whoTypesWritesWhereverTheFocusIs() {
        startWithTheKeyboard();
        button("➕ Encore").click();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        page.keyboard().type("Emma demain");
        assertThat(field()).hasValue("Emma demain");
    }

    @Test
    void theComposerHasTheFocusOfAChatThatIsOpened() {
        startWithTheKeyboard();
        page.reload();
        assertThat(field()).isFocused();
    }
}
