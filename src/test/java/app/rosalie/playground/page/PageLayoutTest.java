package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything stays in its place, and in the width of a small phone. */
class PageLayoutTest extends ChatPageTest {

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
}
