package app.rosalie.chat.receipts;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that was paid and given back for one visit. */
@Component
class VisitPaymentsPage {

    private final Receipts receipts;
    private final Visits visits;

    VisitPaymentsPage(Receipts receipts, Visits visits) {
        this.receipts = receipts;
        this.visits = visits;
    }

    Reply show(Pro pro, AppointmentId appointmentId) {
        return visits.visit(pro.salonId(), appointmentId)
                .map(visit -> show(pro, visit))
                .orElseGet(() -> UnknownPayment.reply(pro));
    }

    private Reply show(Pro pro, Visit visit) {
        List<Receipt> lines = receipts.of(pro.salonId(), visit.id());
        Page page = Page.below(
                        pro.voice(),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        visit.clientName(),
                        pro.voice().plain(ReceiptsPhrase.OF_VISIT_CRUMB))
                .say(ReceiptsPhrase.OF_VISIT, visit.clientName(), visit.title(), pro.dayOf(visit.start()))
                .back(new VisitAction.Visit(visit.id()));
        PaymentWords.paid(pro.voice(), lines)
                .ifPresentOrElse(
                        paid -> page.say(ReceiptsPhrase.OF_VISIT_TOTAL, paid),
                        () -> page.say(ReceiptsPhrase.NOTHING_PAID));
        if (!lines.isEmpty()) {
            page.gap();
        }
        return NumberedReceipts.add(pro, page, lines, line -> "none").show();
    }
}
