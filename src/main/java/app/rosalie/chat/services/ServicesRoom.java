package app.rosalie.chat.services;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the salon sells: treatments, their prices and conditions. */
@Component
public class ServicesRoom implements Room<ServicesAction, ServicesQuestion> {

    private final ServicesList list;
    private final TreatmentCard card;
    private final NewTreatment newTreatment;
    private final TreatmentPart part;
    private final TreatmentProposal proposal;
    private final TreatmentOnOffer onOffer;
    private final TreatmentOptionsPage options;
    private final FollowUpPage followUp;
    private final PriceListPage priceList;
    private final PosterPage poster;

    ServicesRoom(
            ServicesList list,
            TreatmentCard card,
            NewTreatment newTreatment,
            TreatmentPart part,
            TreatmentProposal proposal,
            TreatmentOnOffer onOffer,
            TreatmentOptionsPage options,
            FollowUpPage followUp,
            PriceListPage priceList,
            PosterPage poster) {
        this.list = list;
        this.card = card;
        this.newTreatment = newTreatment;
        this.part = part;
        this.proposal = proposal;
        this.onOffer = onOffer;
        this.options = options;
        this.followUp = followUp;
        this.priceList = priceList;
        this.poster = poster;
    }

    @Override
    public Reply on(Pro pro, ServicesAction action) {
        return switch (action) {
            case ServicesAction.Open(int number) -> list.offered(pro, number);
            case ServicesAction.Retired(int number) -> list.retired(pro, number);
            case ServicesAction.Card(var id) -> card.show(pro, id);
            case ServicesAction.Prices(var id) -> card.prices(pro, id);
            case ServicesAction.AskNew() -> newTreatment.ask(pro);
            case ServicesAction.Add(int seal) -> newTreatment.add(pro, seal);
            case ServicesAction.Ask(var id, var asked) -> part.ask(pro, id, asked);
            case ServicesAction.SetPrice(var id, var price, var kind) -> part.price(pro, id, price, kind);
            case ServicesAction.SetLength(var id, var length) -> part.length(pro, id, length);
            case ServicesAction.SetDeposit(var id, var amount, int percent) -> part.deposit(pro, id, amount, percent);
            case ServicesAction.SetAudience(var id, var audience) -> part.audience(pro, id, audience);
            case ServicesAction.Join(var id, var other) -> part.category(pro, id, other);
            case ServicesAction.Undescribe(var id) -> part.describe(pro, id, "");
            case ServicesAction.ProposePrice(var id, var price, var kind) -> proposal.price(pro, id, price, kind);
            case ServicesAction.ProposeLength(var id, var length) -> proposal.length(pro, id, length);
            case ServicesAction.AskRetire(var id) -> onOffer.askRetire(pro, id);
            case ServicesAction.Retire(var id) -> onOffer.retire(pro, id);
            case ServicesAction.BringBack(var id) -> onOffer.bringBack(pro, id);
            case ServicesAction.PriceList(int number, boolean story) -> priceList.show(pro, number, story);
            case ServicesAction.SetNotice(var id, Duration notice) -> part.notice(pro, id, notice);
            case ServicesAction.SetProcessing(var id, var after, var length) -> part.processing(pro, id, after, length);
            case ServicesAction.Options(var id) -> options.show(pro, id);
            case ServicesAction.Option(var id) -> options.one(pro, id);
            case ServicesAction.RetireOption(var id) -> options.retire(pro, id);
            case ServicesAction.FollowUp(var id) -> followUp.show(pro, id);
            case ServicesAction.FollowUpAfter(var id, var after) -> followUp.askDays(pro, id, after);
            case ServicesAction.FollowUpOtherwise(var id) -> followUp.askOtherwise(pro, id);
            case ServicesAction.SetFollowUp(var id, var after, int days, var otherwise) ->
                followUp.set(pro, id, after, days, otherwise);
            case ServicesAction.Poster() -> poster.show(pro);
            case ServicesAction.Move(var id, boolean up) -> onOffer.move(pro, id, up);
        };
    }

    @Override
    public Reply hear(Pro pro, ServicesQuestion question, String text) {
        return switch (question) {
            case ServicesQuestion.New() -> newTreatment.hear(pro, text);
            case ServicesQuestion.Proposed _ -> newTreatment.propose(pro, text);
            case ServicesQuestion.NewOption(var id) -> options.hearNew(pro, id, text);
            case ServicesQuestion.ChangeOption(var id) -> options.hearChange(pro, id, text);
            case ServicesQuestion.FollowUpDays(var id, var after) -> followUp.hearDays(pro, id, after, text);
            case ServicesQuestion.Change(var id, var changed) -> part.hear(pro, id, changed, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.forPro("services", ServicesPhrase.COMMANDS, _ -> new ServicesAction.Open(0)),
                Command.forPro("tarifs", ServicesPhrase.COMMANDS, _ -> new ServicesAction.PriceList(0, false)));
    }
}
