package app.rosalie.chat.reception;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Actions;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.echo.EchoAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Words;
import app.rosalie.salon.UndoHandler;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rooms are listed nowhere: these are the laws that hold for all that are found. Two rooms for one thing fail at the first turn. */
class RoomDirectoryTest {

    private final House house = House.on(Database.H2);
    private final RoomDirectory rooms = house.the(RoomDirectory.class);

    @Test
    void everyActionLeadsToARoom() {
        assertThat(Actions.all()).hasSizeGreaterThan(100).isSubsetOf(rooms.actions());
    }

    @Test
    void everyQuestionIsHeardByARoom() {
        assertThat(Actions.records(Question.class, "app.rosalie.chat.question"))
                .hasSizeGreaterThan(20)
                .isSubsetOf(rooms.questions());
    }

    @Test
    void everyKindOfJournalEntryIsToldByOneRoom() {
        List<String> told = house.all(JournalTeller.class).stream()
                .flatMap(teller -> teller.kinds().stream())
                .toList();
        List<String> written =
                house.all(UndoHandler.class).stream().map(UndoHandler::kind).toList();
        assertThat(told).hasSizeGreaterThan(8).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void theMenuIsInTheOrderThatItNamesAndHasTheOthersBehind() {
        List<String> order = house.the(Words.class).in("fr").list(ReceptionPhrase.MENU);
        Profile profile = house.the(Reception.class).profile();
        assertThat(profile.commands()).extracting(Profile.Command::name).startsWith(order.toArray(String[]::new));
        assertThat(rooms.all()).extracting(Command::name).containsAll(order);
    }

    @Test
    void aRoomThatIsThereAnswers() {
        Studio studio = Studio.open(house);
        assertThat(html(studio.says("/echo"))).contains("2 fois");
        assertThat(html(studio.says("Bonjour"))).contains("Bonjour Bonjour");
        assertThat(html(studio.presses(new EchoAction.Ask(1)))).contains("une fois");
        assertThat(html(studio.says("Emma"))).contains("Emma").doesNotContain("Emma Emma");
    }

    @Test
    void aStrangerIsAskedWhoSheIsInsteadOfEnteringARoom() {
        Studio studio = Studio.open(house);
        Reply hello = studio.strangerPresses(new WelcomeAction.Open());
        assertThat(studio.strangerPresses(new EchoAction.Ask(1))).isEqualTo(hello);
    }

    private static String html(Reply reply) {
        return Objects.requireNonNull(reply.screen()).html();
    }
}
