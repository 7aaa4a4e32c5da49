package app.rosalie.chat.agenda;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Today, any other day, and the lists of visits that wait for something. */
@Component
public class AgendaRoom implements QuietRoom<AgendaAction> {

    private final DayPage dayPage;
    private final AgendaHub hub;
    private final VisitLists lists;
    private final InstantSource clock;

    AgendaRoom(DayPage dayPage, AgendaHub hub, VisitLists lists, InstantSource clock) {
        this.dayPage = dayPage;
        this.hub = hub;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, AgendaAction action) {
        return switch (action) {
            case AgendaAction.Today() -> dayPage.show(pro, pro.dayOf(clock.instant()));
            case AgendaAction.Day(var day) -> dayPage.show(pro, day);
            case AgendaAction.Lists() -> hub.show(pro);
            case AgendaAction.ToConfirm() -> lists.toConfirm(pro);
            case AgendaAction.ToCloseOut() -> lists.toCloseOut(pro);
            case AgendaAction.AwaitingPayment() -> lists.awaitingPayment(pro);
            case AgendaAction.CancelledOnes() -> lists.cancelled(pro);
            case AgendaAction.Expired() -> lists.expired(pro);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.forPro("rdv", AgendaPhrase.COMMANDS, pro -> new AgendaAction.Lists())
                        .beginningASentence(),
                Command.forPro("aujourdhui", AgendaPhrase.COMMANDS, pro -> new AgendaAction.Today()));
    }
}
