package app.rosalie.chat.depositterms;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.BotLinks;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.DepositTermsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.DepositsToReturn;
import app.rosalie.revenue.DepositsToReturn.ToReturn;
import app.rosalie.salon.Money;
import app.rosalie.salon.policy.DepositSettings;
import app.rosalie.salon.policy.DepositTerms;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms, then what is waited for and what is to go back, each with what settles it. */
@Component
class DepositTermsPage {

    private static final int MOST_SHOWN = 5;
    private static final int MOST_READ = 50;

    private final DepositSettings settings;
    private final Visits visits;
    private final DepositsToReturn toReturn;

    DepositTermsPage(DepositSettings settings, Visits visits, DepositsToReturn toReturn) {
        this.settings = settings;
        this.visits = visits;
        this.toReturn = toReturn;
    }

    static Page page(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(DepositTermsPhrase.CRUMB))
                .back(new DepositTermsAction.Open());
    }

    Reply show(Pro pro) {
        return filled(pro, page(pro)).show();
    }

    /** Adds all of it to a page that may have begun with news. */
    Page filled(Pro pro, Page page) {
        DepositTerms terms = settings.of(pro.salonId());
        page.back(new HomeAction.Settings())
                .say(DepositTermsPhrase.WAY, terms.way().name(), link(terms))
                .say(DepositTermsPhrase.HOURS, terms.hours());
        List<Visit> due = visits.awaitingPayment(pro.salonId(), MOST_READ).stream()
                .filter(visit -> visit.payment() == PaymentState.DEPOSIT_DUE)
                .toList();
        List<ToReturn> back = toReturn.of(pro.salonId(), MOST_READ);
        due(pro, page.gap(), due);
        toReturn(pro, page, back);
        if (due.isEmpty() && back.isEmpty()) {
            page.say(DepositTermsPhrase.NOTHING);
        }
        return page.row(
                pro.button(DepositTermsPhrase.WAYS_BUTTON, new DepositTermsAction.AskWay()),
                pro.button(DepositTermsPhrase.HOURS_BUTTON, new DepositTermsAction.AskHours()));
    }

    private static String link(DepositTerms terms) {
        return Optional.ofNullable(terms.link())
                .map(address -> BotLinks.shown(URI.create(address)))
                .orElse("none");
    }

    private static void due(Pro pro, Page page, List<Visit> due) {
        if (due.isEmpty()) {
            return;
        }
        page.say(DepositTermsPhrase.DUE, due.size(), Math.max(0, due.size() - MOST_SHOWN));
        due.stream()
                .limit(MOST_SHOWN)
                .forEach(visit -> page.row(pro.button(
                        DepositTermsPhrase.DUE_BUTTON,
                        new CheckoutAction.AskDeposit(visit.id()),
                        visit.clientName(),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        PaymentWords.orNone(pro.voice(), amount(visit)))));
    }

    private static Money amount(Visit visit) {
        return visit.deposit().map(DepositDemand::amount).orElse(Money.ZERO);
    }

    private static void toReturn(Pro pro, Page page, List<ToReturn> back) {
        if (back.isEmpty()) {
            return;
        }
        page.say(DepositTermsPhrase.TO_RETURN, back.size());
        back.stream()
                .limit(MOST_SHOWN)
                .forEach(one -> page.row(pro.button(
                        DepositTermsPhrase.TO_RETURN_BUTTON,
                        new ReceiptsAction.OfVisit(one.visit().id()),
                        one.visit().clientName(),
                        one.amount())));
    }
}
