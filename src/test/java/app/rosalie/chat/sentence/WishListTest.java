package app.rosalie.chat.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.language.wish.WishKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several wishes of one message: what a press on their list does, and what it never does. */
@OnBothDatabases
class WishListTest extends SalonTest {

    private static final String TWO = "note Emma pose gel jeudi 5 mars à 10h et Emma pose gel vendredi 6 mars à 10h";
    private static final String TWO_OTHERS =
            "note Emma pose gel jeudi 5 mars à 14h et Emma pose gel vendredi 6 mars à 14h";

    WishListTest(Database database) {
        super(database);
    }

    @BeforeEach
    void knowsEmma() {
        studio.isNow("2026-03-03T08:00");
        studio.gel();
        studio.emma();
    }

    @Test
    void doesAllAtOnceAndTakesAllBackAtOnce() {
        Reply done = studio.presses(all(studio.says(TWO)));
        assertThat(ahead()).hasSize(2);

        studio.presses(one(done, JournalAction.Undo.class));
        assertThat(ahead()).isEmpty();
    }

    @Test
    void doesNothingTwice() {
        Action all = all(studio.says(TWO));
        studio.presses(all);
        studio.presses(all);
        assertThat(ahead()).hasSize(2);
    }

    @Test
    void doesNotDoAnotherListThanTheOneThatWasPressed() {
        Action former = all(studio.says(TWO));
        studio.says(TWO_OTHERS);
        studio.presses(former);
        assertThat(ahead()).isEmpty();
    }

    @Test
    void doesNothingThatIsNotListed() {
        studio.says(TWO);
        Stream.of(-1, 0, 1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE)
                .flatMap(number -> Stream.of(WishKind.values()).map(kind -> new SentenceAction.Part(number, kind)))
                .forEach(forged -> {
                    assertThat(studio.presses(forged).screen()).isNotNull();
                    assertThat(ahead()).isEmpty();
                });
        studio.presses(new SentenceAction.All(42));
        assertThat(ahead()).isEmpty();
    }

    @Test
    void saysSoWhereNothingIsListed() {
        assertThat(studio.presses(new SentenceAction.All(0)).screen()).isNotNull();
        assertThat(studio.presses(new SentenceAction.Part(0, WishKind.BOOK)).screen())
                .isNotNull();
    }

    @Test
    void hearsYesAndNumbers() {
        studio.says(TWO);
        studio.says("la deuxième");
        assertThat(ahead())
                .singleElement()
                .satisfies(visit ->
                        assertThat(studio.salon().dayOf(visit.start())).isEqualTo(LocalDate.parse("2026-03-06")));
        studio.says("fais tout");
        assertThat(ahead()).hasSize(2);
    }

    private List<Visit> ahead() {
        return house
                .inOneTransaction(() -> house.the(Visits.class)
                        .days(studio.salon(), LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-10")))
                .stream()
                .filter(Visit::isOpen)
                .toList();
    }

    private static Action all(Reply list) {
        return one(list, SentenceAction.All.class);
    }

    private static <A extends Action> A one(Reply reply, Class<A> kind) {
        return Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .flatMap(button -> button instanceof Button.Press press ? Stream.of(press.action()) : Stream.empty())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
