package app.rosalie.chat.promotions;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** Promotions: what costs less for a while, and what that brought. */
@Component
public class PromotionsRoom implements Room<PromotionsAction, PromotionsQuestion> {

    private final PromotionsList list;
    private final PromotionCard card;
    private final PromotionChanges changes;
    private final DraftPresses presses;
    private final SaidDraft said;

    PromotionsRoom(
            PromotionsList list, PromotionCard card, PromotionChanges changes, DraftPresses presses, SaidDraft said) {
        this.list = list;
        this.card = card;
        this.changes = changes;
        this.presses = presses;
        this.said = said;
    }

    @Override
    public Reply on(Pro pro, PromotionsAction action) {
        return switch (action) {
            case PromotionsAction.Open() -> list.open(pro);
            case PromotionsAction.Over(int number) -> list.over(pro, number);
            case PromotionsAction.Card(var id) -> card.show(pro, id);
            case PromotionsAction.New() -> presses.begin(pro);
            case PromotionsAction.NewFor(var treatment) -> presses.beginFor(pro, treatment);
            case PromotionsAction.Ask(var part) -> presses.ask(pro, part);
            case PromotionsAction.SetReduction(var kind, int amount) -> presses.reduction(pro, kind, amount);
            case PromotionsAction.Toggle(var treatment) -> presses.toggle(pro, treatment);
            case PromotionsAction.ToggleCategory(var member) -> presses.toggleCategory(pro, member);
            case PromotionsAction.WholeSalon() -> presses.wholeSalon(pro);
            case PromotionsAction.SetDates(var stretch) -> presses.dates(pro, stretch);
            case PromotionsAction.ToggleDay(var day) -> presses.toggleDay(pro, day);
            case PromotionsAction.EveryDay() -> presses.everyDay(pro);
            case PromotionsAction.SetHours(int from, int to) -> presses.hours(pro, from, to);
            case PromotionsAction.FirstVisit(boolean only) -> presses.firstVisit(pro, only);
            case PromotionsAction.SetMost(int most) -> presses.most(pro, most);
            case PromotionsAction.Look() -> presses.look(pro);
            case PromotionsAction.Offer(int seal) -> presses.offer(pro, seal);
            case PromotionsAction.Pause(var id) -> changes.pause(pro, id);
            case PromotionsAction.Resume(var id) -> changes.resume(pro, id);
            case PromotionsAction.AskEnd(var id) -> changes.askEnd(pro, id);
            case PromotionsAction.End(var id) -> changes.end(pro, id);
            case PromotionsAction.AskDates(var id) -> changes.askDates(pro, id);
            case PromotionsAction.Prolong(var id, var until) -> changes.prolong(pro, id, until);
        };
    }

    @Override
    public Reply hear(Pro pro, PromotionsQuestion question, String text) {
        return switch (question) {
            case PromotionsQuestion.Draft draft -> said.hear(pro, draft, text);
            case PromotionsQuestion.Dates(var id) -> changes.hearDates(pro, id, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("promos", PromotionsPhrase.COMMANDS, _ -> new PromotionsAction.Open()));
    }
}
