package app.rosalie.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.Pngs;
import app.rosalie.playground.http.Json;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are seen whole, in the chat and over it, and as near as one likes. */
class PicturesTest extends ChatPageTest {

    private Locator show(int width, int height) throws Exception {
        start();
        var params = Json.object().put("chat_id", 1001);
        new BotCalls(server).upload("sendPhoto", params, "photo", Pngs.of(width, height, "Le mois"));
        var image = page.getByAltText("Le mois").first();
        assertThat(image).isVisible();
        return image;
    }

    private static double ratio(Locator image) {
        var box = image.boundingBox();
        return box.height / box.width;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 412, 480, 768, 1280})
    void isWholeAtAnyWidth(int width) throws Exception {
        page.setViewportSize(width, 740);
        var image = show(1080, 1600);
        assertThat(ratio(image)).isCloseTo(1600.0 / 1080, within(0.01));
        assertThat(image.boundingBox().width).isLessThan(width);
    }

    @Test
    void fillsTheWindowWithoutBeingCutAndComesNearer() throws Exception {
        show(1080, 1600).click();
        var open = page.locator("#viewer-image");
        var whole = open.boundingBox();
        assertThat(ratio(open)).isCloseTo(1600.0 / 1080, within(0.01));
        assertThat(whole.x).isNotNegative();
        assertThat(whole.x + whole.width).isLessThanOrEqualTo(360);
        assertThat(whole.y + whole.height).isLessThanOrEqualTo(740);
        open.click();
        assertThat(open.boundingBox().width).isGreaterThan(2 * whole.width - 1);
        assertThat(page.evaluate("(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)"
                        + "(document.getElementById('viewer-stage'))"))
                .isEqualTo(true);
        open.click();
        assertThat(open.boundingBox().width).isEqualTo(whole.width);
        button("Agrandir").click();
        button("Agrandir").click();
        assertThat(open.boundingBox().width).isCloseTo(2.25 * whole.width, within(1.0));
        button("Fermer").click();
        assertThat(page.locator("#viewer")).isHidden();
    }
}
