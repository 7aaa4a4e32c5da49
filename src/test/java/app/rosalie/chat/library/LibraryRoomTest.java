package app.rosalie.chat.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.LibraryAction.From;
import app.rosalie.library.CourseId;
import app.rosalie.library.Guide;
import app.rosalie.library.GuideId;
import app.rosalie.library.GuideWishes;
import app.rosalie.library.Guides;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LibraryRoomTest extends SalonTest {

    /** Telegram counts what is left when tags are taken out, and each entity once. */
    private static final int LONGEST_MESSAGE = 4096;

    LibraryRoomTest() {
        super(Database.H2);
    }

    @Test
    void showsEveryGuideInOneMessageWithItsTextToCopy() {
        for (Guide guide : house.the(Guides.class).all()) {
            Screen screen = screen(studio.presses(new LibraryAction.Read(guide.id(), From.THEME)));
            String shown = screen.html().replaceAll("<[^>]+>", "").replaceAll("&[a-z]+;", "x");
            assertThat(shown.length()).as(guide.title()).isLessThanOrEqualTo(LONGEST_MESSAGE);
            assertThat(buttons(screen)).as(guide.title()).anyMatch(Button.Copy.class::isInstance);
        }
    }

    @Test
    void saysSoWhereAGuideOrACourseIsNoMore() {
        assertThat(screen(studio.presses(new LibraryAction.Read(new GuideId(9), From.MORNING)))
                        .html())
                .contains("n’existe plus");
        assertThat(screen(studio.presses(new LibraryAction.Next(new CourseId(99))))
                        .html())
                .contains("n’existe plus");
    }

    @Test
    void asksAnewWhereWhatWasLookedForIsForgotten() {
        studio.says("/accueil");
        assertThat(screen(studio.presses(new LibraryAction.Results())).html()).contains("Que cherchez-vous");
        assertThat(screen(studio.presses(new LibraryAction.Meant())).html()).contains("Que cherchez-vous");
    }

    @Test
    void leavesTheNameOfAClientToTheClientBook() {
        studio.emma();
        studio.says("/conseils");
        Screen card = screen(studio.says("emma durand"));
        assertThat(card.html()).contains("Emma Durand");
        assertThat(buttons(card))
                .anyMatch(button -> button instanceof Button.Press press && press.action() instanceof ClientsAction);
        studio.says("/conseils");
        assertThat(screen(studio.says("note client")).html()).contains("Conseils");
    }

    @Test
    void keepsNoWishAboutSomebodyOfTheBook() {
        studio.knows("Zdenka Wojciechowska");
        long before = house.the(GuideWishes.class).count();
        studio.says("/conseils wojciechowska");
        assertThat(house.the(GuideWishes.class).count()).isEqualTo(before);
        studio.says("/conseils xylophone");
        assertThat(house.the(GuideWishes.class).count()).isEqualTo(before + 1);
    }

    private static Screen screen(Reply reply) {
        return Objects.requireNonNull(reply.screen());
    }

    private static List<Button> buttons(Screen screen) {
        return screen.rows().stream().flatMap(List::stream).toList();
    }
}
