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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** The chat page in a real browser, with a small bot that echoes, counts presses, and shows pictures. */
abstract class ChatPageTest {

    static final String INVITATION = "s_0123456789ab";

    private static final String COUNTER = """
            {"inline_keyboard":[[{"text":"➕ Encore","callback_data":"more","style":"success"},
              {"text":"Alerte","callback_data":"alert","style":"danger"}],
             [{"text":"Site","url":"https://example.org/"},{"text":"Copier","copy_text":{"text":"abc"}}],
             [{"text":"Image","callback_data":"picture"},{"text":"Effacer","callback_data":"delete"}]]}""";

    private static Chromium chromium;

    final AtomicInteger presses = new AtomicInteger();
    final List<String> troubles = new CopyOnWriteArrayList<>();
    final Storage storage = new MemoryStorage();
    volatile boolean answers = true;
    PlaygroundServer server;
    TinyBot bot;
    PlaygroundPhone camille;
    BrowserContext context;
    Page page;

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
        server = PlaygroundServer.start(
                0, BotCalls.TOKEN, InstantSource.system(), storage, () -> Optional.of(INVITATION));
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

    void hear(BotCalls calls, JsonNode update) throws IOException, InterruptedException {
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

    void visit(String query) {
        page.navigate(server.url() + "/" + query);
    }

    void start() {
        visit("");
        button("Démarrer").click();
        assertThat(page.getByText("Écho : /start")).isVisible();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field() {
        return page.getByLabel("Votre message");
    }

    void stepTo(Locator goal, String key) {
        for (int i = 0; !isFocused(goal); i++) {
            assertThat(i).as("%s leads to %s", key, goal).isLessThan(200);
            page.keyboard().press(key);
        }
    }

    boolean isFocused(Locator locator) {
        return (boolean) locator.evaluate("node => node === document.activeElement");
    }
}
