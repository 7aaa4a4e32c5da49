package app.rosalie.chat.journal;

import app.rosalie.chat.Action;
import app.rosalie.chat.ClientsAction;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.ReviewAction;
import app.rosalie.chat.SetupAction;
import app.rosalie.chat.SetupAction.Step;
import app.rosalie.chat.SlotsAction;
import app.rosalie.salon.Deed;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where that can be seen which a deed was about. */
@Component
class Way {

    private final AboutGoals goals;

    Way(AboutGoals goals) {
        this.goals = goals;
    }

    /** @param there whether it still is */
    Optional<Action> to(Pro pro, Deed deed, boolean there) {
        long id = deed.subject();
        return switch (deed.kind()) {
            case "appointment", "note" -> there ? Optional.of(new DiaryAction.Visit(id)) : Optional.empty();
            case "client" -> Optional.of(there ? new ClientsAction.Card(id) : new ClientsAction.Book(0));
            case "treatment" -> Optional.of(new SetupAction.Ask(Step.TREATMENTS));
            case "goal" -> Optional.of(goals.way(pro, id));
            case "salon" -> Optional.of(new HomeAction.Settings());
            case "answer" -> there ? Optional.of(new ReviewAction.Answer(id)) : Optional.empty();
            case "day" -> Optional.of(new SlotsAction.Day(LocalDate.ofEpochDay(id)));
            case "closure" -> Optional.of(new SlotsAction.Leaves());
            case "payment" ->
                Optional.of(there ? new ReceiptsAction.Payment(id) : new ReceiptsAction.Book(pro.dayOf(deed.at()), 0));
            case "voucher" -> Optional.of(there ? new ReceiptsAction.Voucher(id) : new ReceiptsAction.Vouchers());
            case "rota" -> Optional.of(new SlotsAction.Rota());
            default -> Optional.empty();
        };
    }
}
