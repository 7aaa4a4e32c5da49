package app.rosalie.chat.depositpayment;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.DepositPaymentAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.question.NoQuestion;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Linked;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A client pays in advance for a visit of hers. */
@Component
class DepositPaymentRoom implements ClientRoom<DepositPaymentAction, NoQuestion> {

    private final DepositPaymentPage page;
    private final ClientAccounts accounts;
    private final Visits visits;

    DepositPaymentRoom(DepositPaymentPage page, ClientAccounts accounts, Visits visits) {
        this.page = page;
        this.accounts = accounts;
        this.visits = visits;
    }

    @Override
    public Reply on(SalonClient client, DepositPaymentAction action) {
        return hers(client, action)
                .map(visit -> switch (action) {
                    case DepositPaymentAction.Open _ -> page.show(client, visit);
                    case DepositPaymentAction.Bill _ -> page.bill(client, visit);
                    case DepositPaymentAction.Claim _ -> page.claim(client, visit);
                })
                .orElseGet(() -> unknown(client));
    }

    private Optional<Visit> hers(SalonClient client, DepositPaymentAction action) {
        return visits.visit(client.salon().id(), action.visitId())
                .filter(visit -> accounts.of(client.turn().account().userId())
                        .contains(new Linked(client.salon().id(), visit.clientId())));
    }

    private static Reply unknown(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(DepositPaymentPhrase.UNKNOWN)
                .row(speaker.button(DepositPaymentPhrase.MY_VISITS, new MyVisitsAction.Open()))
                .show();
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return unknown(speaker);
    }
}
