package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be done in a chat. */
class PageTest extends ChatPageTest {

    @Test
    void opensOnTheDescriptionAndStartsWithOneTap() {
        visit("");
        assertThat(page.getByText("Votre assistante de salon.")).isVisible();
        assertThat(field()).isHidden();
        button("Démarrer").click();
        assertThat(page.locator(".me .words")).hasText("/start");
        assertThat(page.locator(".bot .words b")).hasText("Écho");
        assertThat(field()).isFocused();
        assertThat(page.locator("#welcome")).isHidden();
    }

    @Test
    void startsWithThePayloadOfALink() {
        visit("?as=2001&start=s_x7");
        button("Démarrer").click();
        assertThat(page.getByText("Écho : /start s_x7")).isVisible();
        assertThat(page.locator("#me")).hasText("Emma");
    }

    @Test
    void showsWhatSomebodyTypedAsTextAndNeverAsMarkup() {
        visit("");
        camille.says("<img src=x onerror=alert(1)> & <b>gras</b>");
        assertThat(page.locator(".me .words")).hasText("<img src=x onerror=alert(1)> & <b>gras</b>");
        assertThat(page.locator(".me img")).hasCount(0);
    }

    @Test
    void countsADoubleClickOnceAndShowsThatItWaits() {
        answers = false;
        start();
        button("➕ Encore").dblclick();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(button("➕ Encore")).hasAttribute("aria-busy", "true");
        button("➕ Encore").click();
        button("Alerte").click();
        page.waitForCondition(() -> presses.get() == 2);
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
    }

    @Test
    void editsInPlaceShowsTheToastAndEndsTheWait() {
        start();
        double before = page.locator("li.bot").boundingBox().y;
        button("➕ Encore").click();
        assertThat(page.locator("#toast")).hasText("Compté : 1");
        assertThat(page.locator("#toast")).isVisible();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        assertThat(page.locator("li.bot")).hasCount(1);
        assertThat(page.locator("li.bot").boundingBox().y).isEqualTo(before);
        assertThat(page.locator("li.bot .meta")).containsText("modifié");
    }

    @Test
    void showsAnAlertAsADialog() {
        start();
        button("Alerte").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasText(Pattern.compile("Êtes-vous sûre \\?"));
        page.keyboard().press("Enter");
        assertThat(dialog).isHidden();
    }

    @Test
    void takesADeletedMessageAway() {
        start();
        button("Effacer").click();
        assertThat(page.locator("li.bot")).hasCount(0);
    }

    @Test
    void copiesAndLinks() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        start();
        button("Copier").click();
        assertThat(page.locator("#toast")).hasText("Copié");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("abc");
        context.route("https://example.org/", route -> route.abort());
        var opened = context.waitForPage(() -> button("Site").click());
        assertThat(opened.url()).isNotEqualTo(page.url());
        opened.close();
    }

    @Test
    void offersTheCommandsBehindTheMenu() {
        start();
        button("Menu").click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(3);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        button("Menu").click();
        page.getByRole(AriaRole.OPTION).last().click();
        assertThat(page.getByText("Écho : /rdv")).isVisible();
    }

    @Test
    void blocksUnblocksAndForgets() {
        start();
        page.locator("#people-button").click();
        button("Bloquer le bot").click();
        assertThat(field()).isHidden();
        button("Débloquer le bot").click();
        assertThat(field()).isVisible();
        page.locator("#people-button").click();
        button("Effacer la conversation").click();
        assertThat(button("Démarrer")).isVisible();
        assertThat(page.locator("li.message")).hasCount(0);
    }

    @Test
    void letsAnotherTabPlayTheClient() {
        start();
        var emma = context.newPage();
        emma.navigate(server.url() + "/?as=2001");
        emma.getByText("Démarrer", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(emma.getByText("Écho : /start")).isVisible();
        assertThat(page.locator("li.me")).hasCount(1);
    }

    @Test
    void playsAWholeTurnWithTheKeyboardAlone() {
        visit("");
        assertThat(button("Démarrer")).isVisible();
        page.keyboard().press("Tab");
        assertThat(isFocused(page.locator("#people-button"))).isTrue();
        stepTo(button("Démarrer"), "Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Écho : /start")).isVisible();
        assertThat(field()).isFocused();
        writeWithTheKeyboard();
        var more = button("➕ Encore").last();
        stepTo(more, "Shift+Tab");
        page.keyboard().press("Space");
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(more).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Pressé 2 fois")).isVisible();
    }

    private void writeWithTheKeyboard() {
        page.keyboard().type("/a");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Écho : /accueil")).isVisible();
        page.keyboard().type("une ligne");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("deux lignes");
        page.keyboard().press("Enter");
        assertThat(page.locator(".me .words").last()).hasText("une ligne\ndeux lignes");
        assertThat(page.getByText(Pattern.compile("Écho : une ligne"))).isVisible();
    }
}
