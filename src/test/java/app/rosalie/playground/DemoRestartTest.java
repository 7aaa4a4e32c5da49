package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.playground.PlaygroundPhone.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration goes on where it was, however it ended. */
class DemoRestartTest {

    private static final long CAMILLE = 1001;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String HOME = "⌂ Accueil";

    @TempDir
    private Path folder;

    @Test
    void goesOnAfterAStopAndAfterAnAbruptEnd() throws Exception {
        List<Seen> before;
        try (var first = DemoProcess.start(folder)) {
            var camille = PlaygroundPhone.of(first.address(), CAMILLE, "Camille");
            hears(camille, "/aujourdhui");
            hears(camille, "/rdv");
            hears(camille, "/planning");
            before = camille.messages();
            first.stop();
        }
        try (var second = DemoProcess.start(folder)) {
            before = goesOn(second, before, 0);
            second.kill();
        }
        try (var third = DemoProcess.start(folder)) {
            goesOn(third, before, 1);
            third.stop();
        }
    }

    @Test
    void leadsAClientToItsSalon() throws Exception {
        try (var demo = DemoProcess.start(folder)) {
            var emma = PlaygroundPhone.of(demo.address(), 2001, "Emma");
            emma.says("/start " + emma.invitation());
            assertThat(emma.awaitsText("Studio Camille").text()).contains("avis");
            demo.stop();
        }
    }

    /** Both of the playground's clients have been there and come again. */
    @Test
    void knowsItsClients() throws Exception {
        try (var demo = DemoProcess.start(folder)) {
            for (var client : Map.of(2001L, "Emma", 2002L, "Léa").entrySet()) {
                var phone = PlaygroundPhone.of(demo.address(), client.getKey(), client.getValue());
                phone.says("/mesrdv");
                assertThat(phone.awaitsText("Vos rendez-vous").text()).contains("Studio Camille", " à ");
            }
            demo.stop();
        }
    }

    /** What stood there still stands there, the next message is answered, and so is an old button. */
    private static List<Seen> goesOn(DemoProcess demo, List<Seen> before, int old) {
        var camille = new PlaygroundPhone(demo.address(), CAMILLE);
        assertThat(camille.messages()).as(demo.log()).containsAll(before);
        hears(camille, "/clientes");
        var message =
                before.stream().filter(Seen::fromBot).skip(old).findFirst().orElseThrow();
        camille.awaitsToast(camille.presses(message.id(), HOME));
        await().atMost(PATIENCE).until(() -> camille.message(message.id()).alt().startsWith("jauge"));
        return camille.messages();
    }

    private static void hears(PlaygroundPhone phone, String text) {
        int said = phone.says(text);
        phone.awaits(seen -> seen.id() > said && !seen.rows().isEmpty());
    }
}
