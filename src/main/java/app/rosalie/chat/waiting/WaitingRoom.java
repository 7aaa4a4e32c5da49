package app.rosalie.chat.waiting;

import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.waitlist.WindowReader;
import app.rosalie.chat.question.WaitingQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** The waiting list of a salon, as its pro keeps it. */
@Component
public class WaitingRoom implements Room<WaitingAction, WaitingQuestion> {

    private final WaitingListPage listPage;
    private final AddDialog addDialog;
    private final WishCard card;
    private final SlotPage slotPage;
    private final OfferPage offerPage;
    private final WaitingPages pages;

    WaitingRoom(
            WaitingListPage listPage,
            AddDialog addDialog,
            WishCard card,
            SlotPage slotPage,
            OfferPage offerPage,
            WaitingPages pages) {
        this.listPage = listPage;
        this.addDialog = addDialog;
        this.card = card;
        this.slotPage = slotPage;
        this.offerPage = offerPage;
        this.pages = pages;
    }

    @Override
    public Reply on(Pro pro, WaitingAction action) {
        return switch (action) {
            case WaitingAction.Open(int from) -> listPage.show(pro, from);
            case WaitingAction.AskWho() -> addDialog.askWho(pro);
            case WaitingAction.AskWhat(var client) -> addDialog.askWhat(pro, client);
            case WaitingAction.AskWhen(var client, var selection) -> addDialog.askWhen(pro, client, selection);
            case WaitingAction.Add(var client, var selection, var moment) ->
                addDialog.add(pro, client, selection, window(pro, moment));
            case WaitingAction.Show(var wish) -> card.show(pro, wish);
            case WaitingAction.AskMore(var wish) -> card.askMore(pro, wish);
            case WaitingAction.More(var wish, var moment) -> card.more(pro, wish, window(pro, moment));
            case WaitingAction.Remove(var wish) -> card.remove(pro, wish);
            case WaitingAction.Modes() -> listPage.modes(pro);
            case WaitingAction.ChooseMode(var mode) -> listPage.choose(pro, mode);
            case WaitingAction.Slot(var slot) -> slotPage.show(pro, slot);
            case WaitingAction.Offer(var slot, var wish) -> offerPage.make(pro, slot, wish);
            case WaitingAction.Offered(var offer) -> offerPage.show(pro, offer);
            case WaitingAction.Takes(var offer) -> offerPage.takes(pro, offer);
            case WaitingAction.Declines(var offer) -> offerPage.declines(pro, offer);
        };
    }

    private List<WishWindow> window(Pro pro, WishMoment moment) {
        return List.of(moment.from(pages.today(pro)));
    }

    @Override
    public Reply hear(Pro pro, WaitingQuestion question, String text) {
        return switch (question) {
            case WaitingQuestion.Who() -> addDialog.hearWho(pro, text);
            case WaitingQuestion.What(var client) -> addDialog.hearWhat(pro, client, text);
            case WaitingQuestion.When(var client, var selection) ->
                addDialog.add(pro, client, selection, read(pro, text));
            case WaitingQuestion.More(var wish) -> card.more(pro, wish, read(pro, text));
        };
    }

    private List<WishWindow> read(Pro pro, String text) {
        return WindowReader.read(text, pages.now().atZone(pro.salon().zone()));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("attente", WaitingPhrase.COMMANDS, pro -> new WaitingAction.Open(0)));
    }
}
