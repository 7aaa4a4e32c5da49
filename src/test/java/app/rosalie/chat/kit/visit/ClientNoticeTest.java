package app.rosalie.chat.kit.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientNoticeTest extends SalonTest {

    ClientNoticeTest() {
        super(Database.H2);
    }

    @Test
    void openInWhatsAppWithTheNumberAndTheWords() {
        Reply reply = proposes(studio.asks(studio.emma(), studio.gel(), "2026-03-03T14:00"));
        assertThat(buttons(reply, Button.Link.class))
                .singleElement()
                .satisfies(link -> assertThat(link.uri().toString())
                        .startsWith("https://wa.me/33639981001?text=Bonjour%20Emma")
                        .doesNotContain(" ", "+"));
    }

    @Test
    void canBeCopiedAlsoWithoutANumber() {
        Reply reply = proposes(studio.asks(studio.knows("Julie"), studio.gel(), "2026-03-03T14:00"));
        assertThat(buttons(reply, Button.Link.class)).isEmpty();
        assertThat(buttons(reply, Button.Copy.class))
                .singleElement()
                .satisfies(copy -> assertThat(copy.text()).contains("Julie", "jeudi 5 mars", "10:00"));
    }

    @Test
    void fitTheClipboardOfTheLongestNames() {
        Visit request = studio.asks(
                studio.knows("Marie-Charlotte De La Rochefoucauld-Montmorency"),
                studio.sells("Soin complet du visage et du dos aux huiles essentielles bio", 90, 60),
                "2026-03-03T14:00");
        assertThat(buttons(proposes(request), Button.Copy.class))
                .allMatch(copy -> copy.text().length() <= 256);
    }

    private Reply proposes(Visit request) {
        return studio.presses(new RescheduleAction.Pick(
                request.id(), Purpose.PROPOSE, LocalDate.parse("2026-03-05"), LocalTime.of(10, 0), false));
    }

    private static <B extends Button> List<B> buttons(Reply reply, Class<B> kind) {
        return Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .flatMap(button -> kind.isInstance(button) ? Stream.of(kind.cast(button)) : Stream.empty())
                .toList();
    }
}
