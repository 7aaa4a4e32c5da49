package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundServer;
import app.rosalie.playground.Pngs;
import app.rosalie.playground.TinyBot;
import app.rosalie.playground.http.Json;
import app.rosalie.playground.storage.MemoryStorage;
import app.rosalie.playground.storage.Storage;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The chat page in a real browser, with a small bot that echoes, counts presses, and shows pictures. */
class PageTest {

    private static final String COUNTER = """
            {"inline_keyboard":[[{"text":"➕ Encore","callback_data":"more","style":"success"},
              {"text":"Alerte","callback_data":"alert","style":"danger"}],
             [{"text":"Site","url":"https://example.org/"},{"text":"Copier","copy_text":{"text":"abc"}}],
             [{"text":"Image","callback_data":"picture"},{"text":"Effacer","callback_data":"delete"}]]}""";

    private static Chromium chromium;

    private final AtomicInteger presses = new AtomicInteger();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final Storage storage = new MemoryStorage();
    private volatile boolean answers = true;
    private PlaygroundServer server;
    private TinyBot bot;
    private PlaygroundPhone camille;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() {
        // A busy machine paints late; what never comes still fails.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = Chromium.orNull();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        assumeTrue(chromium != null, Chromium.NONE);
        server = PlaygroundServer.start(0, BotCalls.TOKEN, InstantSource.system(), storage);
        var calls = new BotCalls(server);
        calls.result("setMyDescription", Json.object().put("description", "Votre assistante de salon."));
        calls.result("setMyCommands", Json.object().set("commands", Json.read("""
                [{"command":"aide","description":"Ce que je sais faire"},
                 {"command":"accueil","description":"L’accueil"},{"command":"rdv","description":"Un rendez-vous"}]""")));
        bot = new TinyBot(server, this::hear);
        camille = PlaygroundPhone.of(server.url(), 1001, "Camille");
        context = chromium.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setLocale("fr-FR")
                .setColorScheme(ColorScheme.DARK)
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        if (chromium == null) {
            return;
        }
        context.close();
        bot.close();
        server.close();
        assertThat(troubles).isEmpty();
    }

    private void hear(BotCalls calls, JsonNode update) throws IOException, InterruptedException {
        if (update.has("message")) {
            var reply =
                    Json.object().put("chat_id", update.at("/message/chat/id").asLong());
            reply.put("text", "<b>Écho</b> : " + update.at("/message/text").asString("?"))
                    .put("parse_mode", "HTML");
            calls.result("sendMessage", reply.set("reply_markup", Json.read(COUNTER)));
        } else if (update.has("callback_query")) {
            pressed(calls, update.path("callback_query"));
        }
    }

    private void pressed(BotCalls calls, JsonNode query) throws IOException, InterruptedException {
        int count = presses.incrementAndGet();
        var message = Json.object()
                .put("chat_id", query.at("/message/chat/id").asLong())
                .put("message_id", query.at("/message/message_id").asInt());
        var answer = Json.object().put("callback_query_id", query.path("id").asString());
        switch (query.path("data").asString()) {
            case "more" -> {
                message.put("text", "Pressé " + count + " fois");
                calls.result("editMessageText", message.set("reply_markup", Json.read(COUNTER)));
                answer.put("text", "Compté : " + count);
            }
            case "alert" -> answer.put("text", "Êtes-vous sûre ?").put("show_alert", true);
            case "picture" -> {
                message.put("media", "{\"type\":\"photo\",\"media\":\"attach://p\",\"caption\":\"La jauge\"}");
                calls.upload("editMessageMedia", message, "p", Pngs.of(720, 480, "Jauge : 77 %"));
            }
            default -> calls.result("deleteMessage", message);
        }
        if (answers) {
            calls.result("answerCallbackQuery", answer);
        }
    }

    private void visit(String query) {
        page.navigate(server.url() + "/" + query);
    }

    private void start() {
        visit("");
        button("Démarrer").click();
        assertThat(page.getByText("Écho : /start")).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field() {
        return page.getByLabel("Votre message");
    }

    private boolean isFocused(Locator locator) {
        return (boolean) locator.evaluate("node => node === document.activeElement");
    }

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
    void staysWhereOneReadsWhenAnOlderMessageChangesItsHeight() {
        start();
        for (int i = 0; i < 12; i++) {
            camille.says("ligne " + i);
        }
        assertThat(page.getByText("Écho : ligne 11", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.evaluate("document.getElementById('scroller').scrollTop = 700");
        page.waitForFunction("document.getElementById('scroller').scrollTop === 700");
        var read = page.getByText("Écho : ligne 3", new Page.GetByTextOptions().setExact(true));
        double before = read.boundingBox().y;
        camille.pressesData(camille.messages().get(1).id(), "picture");
        assertThat(page.getByAltText("Jauge : 77 %")).hasCount(1);
        page.waitForCondition(() -> Math.abs(read.boundingBox().y - before) < 2);
        assertThat(page.locator("#down")).isVisible();
        page.locator("#down").click();
        assertThat(page.getByText("Écho : ligne 11", new Page.GetByTextOptions().setExact(true)))
                .isInViewport();
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
    void playsAWholeTurnWithTheKeyboardAlone() {
        visit("");
        assertThat(button("Démarrer")).isVisible();
        page.keyboard().press("Tab");
        assertThat(isFocused(page.locator("#people-button"))).isTrue();
        while (!isFocused(button("Démarrer"))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.getByText("Écho : /start")).isVisible();
        assertThat(field()).isFocused();
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
        var more = button("➕ Encore").last();
        while (!isFocused(more)) {
            page.keyboard().press("Shift+Tab");
        }
        page.keyboard().press("Space");
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(more).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Pressé 2 fois")).isVisible();
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

    @Test
    void fitsTheLongestNameOfAFileOnASmallPhone() throws Exception {
        start();
        var name = "recettesdumoisdefevriervingtvingtsixsansaucunespacedutout.csv";
        var params = Json.object().put("chat_id", 1001);
        new BotCalls(server).upload("sendDocument", params, "document", name, new byte[3 * 1024 * 1024]);
        assertThat(page.getByText(name)).isVisible();
        assertThat(page.locator(".thing.file")).containsText("3\u00a0Mo");
        assertThat(page.evaluate("document.getElementById('scroller').scrollWidth <= 360"))
                .isEqualTo(true);
    }

    @Test
    void fitsASmallPhoneWithoutScrollingSideways() {
        start();
        camille.says("motsanslaisserunespace".repeat(20));
        assertThat(page.getByText(Pattern.compile("Écho : motsans"))).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360"
                        + " && document.getElementById('scroller').scrollWidth <= 360"))
                .isEqualTo(true);
    }

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
        button("➕ Encore").click();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        page.reload();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        assertThat(page.locator("li.message")).hasCount(2);
        troubles.clear();
    }

    @Test
    void comesBackAfterTheServerWasAway() {
        start();
        int port = server.port();
        troubles.clear();
        server.close();
        assertThat(page.locator("#presence")).hasText("connexion…");
        server = PlaygroundServer.start(port, BotCalls.TOKEN, InstantSource.system());
        PlaygroundPhone.of(server.url(), 1001, "Camille").says("Je suis revenue");
        assertThat(page.getByText("Je suis revenue")).isVisible();
        assertThat(page.locator("li.message")).hasCount(1);
        troubles.clear();
    }
}
