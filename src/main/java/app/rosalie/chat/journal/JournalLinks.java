package app.rosalie.chat.journal;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.goals.GoalsJournal;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.GoalId;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.VoucherId;
import app.rosalie.reviews.ReviewId;
import app.rosalie.salon.JournalGroup;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where that can be seen which a deed was about. */
@Component
class JournalLinks {

    private final GoalsJournal goals;

    JournalLinks(GoalsJournal goals) {
        this.goals = goals;
    }

    /** @param there whether it still is */
    Optional<Action> to(Pro pro, JournalGroup group, boolean there) {
        long id = group.subject();
        return switch (group.kind()) {
            case "appointment", "note" ->
                there ? Optional.of(new VisitAction.Visit(new AppointmentId(id))) : Optional.empty();
            case "client" -> Optional.of(there ? new ClientsAction.Card(new ClientId(id)) : new ClientsAction.Book(0));
            case "treatment" -> Optional.of(new SetupAction.Ask(Step.TREATMENTS));
            case "goal" -> Optional.of(goals.way(pro, new GoalId(id)));
            case "salon" -> Optional.of(new HomeAction.Settings());
            case "answer" -> there ? Optional.of(new ReviewsAction.Answer(new ReviewId(id))) : Optional.empty();
            case "day" -> Optional.of(new OpeningAction.Day(LocalDate.ofEpochDay(id)));
            case "closure" -> Optional.of(new OpeningAction.Leaves());
            case "payment" ->
                Optional.of(
                        there
                                ? new ReceiptsAction.Payment(new PaymentId(id))
                                : new ReceiptsAction.Book(pro.dayOf(group.at()), 0));
            case "voucher" ->
                Optional.of(there ? new ReceiptsAction.Voucher(new VoucherId(id)) : new ReceiptsAction.Vouchers());
            case "rota" -> Optional.of(new OpeningAction.Rota());
            default -> Optional.empty();
        };
    }
}
