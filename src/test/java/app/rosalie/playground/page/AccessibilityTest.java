package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.Pngs;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What axe finds on the page: nothing, on a phone and on a desk, by day and by night, whatever is open. */
class AccessibilityTest extends ChatPageTest {

    private static final String WORDS = """
            <b>Gras</b>, <i>italique</i>, <code>code</code>, <a href="https://example.org/">un lien</a>, /aide,
            <tg-spoiler>caché</tg-spoiler> <tg-time unix="1772524800" format="wDT">mardi</tg-time>
            <blockquote>Une citation</blockquote>
            <blockquote expandable>1\n2\n3\n4\n5\n6\n7\n8\n9</blockquote>
            <pre>une ligne assez longue pour devoir être poussée de côté sur un petit téléphone</pre>""";

    private static String axe;

    @BeforeAll
    static void readAxe() throws IOException {
        try (var script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 740, LIGHT", "360, 740, DARK", "1280, 800, LIGHT", "1280, 800, DARK"})
    void findsNothing(int width, int height, ColorScheme scheme) throws Exception {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visit("");
        assertThat(button("Démarrer")).isVisible();
        isClean("welcome");
        button("Démarrer").click();
        assertThat(page.getByText("Écho : /start")).isVisible();
        isClean("first answer");
        sendOneOfEach();
        isClean("one of each");
        whatOpens();
        new BotCalls(server)
                .result("sendMessage", toCamille().put("text", "Votre numéro ?").set("reply_markup", Json.read("""
                        {"keyboard":[[{"text":"Partager mon numéro","request_contact":true}]]}""")));
        assertThat(button("Partager mon numéro")).isVisible();
        isClean("keys below");
        camille.blocks();
        assertThat(button("Débloquer le bot")).isVisible();
        isClean("blocked");
    }

    private void sendOneOfEach() throws Exception {
        var calls = new BotCalls(server);
        int first = calls.result("sendMessage", toCamille().put("text", WORDS).put("parse_mode", "HTML"))
                .path("message_id")
                .asInt();
        calls.result("pinChatMessage", toCamille().put("message_id", first));
        calls.upload("sendPhoto", toCamille().put("caption", "Mars"), "photo", Pngs.of(1080, 760, "Jauge"));
        calls.upload("sendPhoto", toCamille(), "photo", Pngs.of(1080, 760, "Jauge seule"));
        calls.upload("sendDocument", toCamille(), "document", "recettes.csv", new byte[100]);
        for (var kind : List.of("photo", "sticker", "voice", "contact", "location", "document")) {
            camille.sends(kind);
        }
        answers = false;
        camille.says("Et maintenant ?");
        assertThat(page.getByText("Écho : Et maintenant ?")).isVisible();
        button("➕ Encore").last().click();
        assertThat(page.getByText("Pressé 1 fois")).isVisible();
        answers = true;
    }

    private void whatOpens() {
        button("Menu").click();
        isClean("commands");
        page.keyboard().press("Escape");
        page.locator("#people-button").click();
        isClean("people");
        page.keyboard().press("Escape");
        button("Joindre un exemple").click();
        isClean("samples");
        button("Un contact").click();
        isClean("card");
        page.keyboard().press("Escape");
        button("Alerte").last().click();
        assertThat(page.locator("#alert")).isVisible();
        isClean("alert");
        page.keyboard().press("Escape");
        button("Jauge seule").click();
        isClean("picture");
        button("Agrandir").click();
        isClean("picture, enlarged");
        page.keyboard().press("Escape");
    }

    private void isClean(String what) {
        page.evaluate(axe);
        var found = page.evaluate("""
                async () => {
                  const { violations } = await axe.run();
                  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
                }""");
        assertThat((List<?>) found).as(what).isEmpty();
    }

    private static ObjectNode toCamille() {
        return Json.object().put("chat_id", 1001);
    }
}
