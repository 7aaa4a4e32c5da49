package app.rosalie.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rosalie.chat.action.HomeAction;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenTest {

    private static final Button SHARE = new Button.ShareContact("📱 Partager mon numéro");

    @Test
    void asksForACard() {
        assertThat(screen(List.of(List.of(SHARE))).asksForContact()).isTrue();
        assertThat(screen(List.of(List.of(home()))).asksForContact()).isFalse();
    }

    static List<Button> others() {
        return List.of(
                home(),
                new Button.Copy("Copier", "x"),
                new Button.Link("Voir", URI.create("https://example.org")),
                new Button.ShareContact("📱 Encore"));
    }

    /** It stands where the phone's keyboard is, and they on the message: Telegram takes one kind at a time. */
    @ParameterizedTest
    @MethodSource("others")
    void refusesAnyOtherButtonBesideTheCard(Button other) {
        for (List<List<Button>> rows :
                List.of(List.of(List.of(SHARE, other)), List.of(List.of(other), List.of(SHARE)))) {
            assertThatIllegalArgumentException().isThrownBy(() -> screen(rows));
        }
    }

    @Test
    void hasNoRoomForAnotherWayWhereItAsksForACard() {
        Screen asking = screen(List.of(List.of(SHARE)));
        assertThat(asking.withWay(home())).isEqualTo(asking);
        assertThat(asking.withRow(List.of(home()))).isEqualTo(asking);
    }

    private static Button home() {
        return Button.of("Accueil", new HomeAction.Open());
    }

    private static Screen screen(List<List<Button>> rows) {
        return new Screen("Votre numéro ?", rows, null, null);
    }
}
