package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pictures, files and cards. */
class PageFilesTest extends ChatPageTest {

    @Test
    void turnsATextIntoAPictureThatCanBeEnlarged() {
        start();
        button("Image").click();
        page.getByAltText("Jauge : 77 %").click();
        assertThat(page.locator("#viewer")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#viewer")).isHidden();
        assertThat(page.locator(".bot .words")).containsText("La jauge");
    }

    @Test
    void hasItsLettersWithIt() {
        start();
        assertThat(
                        page.evaluate(
                                "document.fonts.ready.then(all => [...all].filter(it => it.status == 'loaded').map(it => it.family + ' ' + it.weight))"))
                .asInstanceOf(LIST)
                .contains("Inter 100 500", "Inter 501 900");
    }

    @Test
    void showsThatTheBotWritesAndSendsSamples() throws Exception {
        start();
        new BotCalls(server)
                .result("sendChatAction", Json.object().put("chat_id", 1001).put("action", "typing"));
        assertThat(page.locator("#presence")).hasText("écrit…");
        button("Joindre un exemple").click();
        button("Une photo").click();
        assertThat(page.locator(".me img")).hasAttribute("alt", Pattern.compile("vernis"));
        button("Joindre un exemple").click();
        button("Un sticker").click();
        assertThat(page.locator(".me .pictogram")).isVisible();
    }

    @Test
    void sharesACardOfTheAddressBook() {
        start();
        button("Joindre un exemple").click();
        button("Un contact").click();
        page.getByLabel("Nom").fill("Léa Petit");
        page.getByLabel("Numéro").fill("06 39 98 40 01");
        button("Partager").click();
        assertThat(page.locator(".me .thing")).hasText("Léa Petit · 06 39 98 40 01");
        button("Joindre un exemple").click();
        button("Un contact").click();
        assertThat(page.getByLabel("Nom")).hasValue("");
        button("Annuler").click();
        assertThat(page.locator(".me .thing")).hasCount(1);
    }

    @Test
    void showsAFileWithItsSizeAndKeepsItUnderItsName() throws Exception {
        start();
        var rows = "Date;Cliente;Montant\r\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        var params =
                Json.object().put("chat_id", 1001).put("caption", "<b>Mars</b>").put("parse_mode", "HTML");
        new BotCalls(server).upload("sendDocument", params, "document", "recettes-février.csv", rows);
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("recettes-février.csv"));
        assertThat(link).containsText("2,1\u00a0Ko");
        assertThat(page.locator(".box.document .words b")).hasText("Mars");
        var download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("recettes-février.csv");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(rows);
        assertThat(page.locator("li.message")).hasCount(3);
    }
}
