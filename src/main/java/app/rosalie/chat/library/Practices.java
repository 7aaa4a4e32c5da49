package app.rosalie.chat.library;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DeclarationAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.library.Practice;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import app.rosalie.salon.SalonNumber;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** « Je l’applique »: the screen on which a guide is put into practice. */
@Component
class Practices {

    private final InstantSource clock;

    Practices(InstantSource clock) {
        this.clock = clock;
    }

    Action action(Pro pro, Practice practice) {
        LocalDate today = pro.dayOf(clock.instant());
        return switch (practice) {
            case FREE_SLOTS -> new SlotOfferAction.Vacancies();
            case REMINDERS -> new ClientMessagesAction.Reminders(today.plusDays(1));
            case INACTIVE_CLIENTS -> new ClientMessagesAction.Inactive(today);
            case ALERTS -> new AlertsAction.Open();
            case GOALS -> new GoalsAction.Open(GoalScope.Term.MONTH, today);
            case SLOT_RULES -> new SlotRulesAction.Policy();
            case OPENING -> new OpeningAction.Open();
            case LEAVE -> new LeaveAction.Leaves();
            case CLIENTS -> new ClientsAction.Book(0);
            case REVIEWS -> new ReviewsAction.ToAnswer();
            case VOUCHERS -> new VouchersAction.Vouchers();
            case TAKINGS -> new TakingsAction.Open(Period.Kind.MONTH, today, today);
            case DECLARATION -> new DeclarationAction.Declare(Period.Kind.MONTH, today);
            case RECEIPTS -> new ReceiptsAction.Book(today, 0);
            case BOOKING -> new BookingAction.Start();
            case PLANNING -> new PlanningAction.Week(today);
            case SALON_LINK ->
                new SalonPageAction.Open(new SalonNumber(pro.salonId().value()));
            case DEPOSITS -> new AgendaAction.AwaitingPayment();
        };
    }
}
