package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Series;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visit.Cancellation;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.promotion.PromotionVisits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.Receipts;
import app.rosalie.salon.promotion.Promotions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The card of one visit: all that is known of it, with exactly the buttons that its state allows. */
@Component
public class VisitCard {

    private final VisitActions visitActions;
    private final Clients clients;
    private final Series series;
    private final PromotionVisits promotionVisits;
    private final Promotions promotions;
    private final Receipts receipts;
    private final Balances balances;
    private final ClientNotice notice;
    private final VisitWords visitWords;
    private final InstantSource clock;

    VisitCard(
            VisitActions visitActions,
            Clients clients,
            Series series,
            PromotionVisits promotionVisits,
            Promotions promotions,
            Receipts receipts,
            Balances balances,
            ClientNotice notice,
            VisitWords visitWords,
            InstantSource clock) {
        this.visitActions = visitActions;
        this.clients = clients;
        this.series = series;
        this.promotionVisits = promotionVisits;
        this.promotions = promotions;
        this.receipts = receipts;
        this.balances = balances;
        this.notice = notice;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    public Reply show(Pro pro, Visit visit) {
        return filled(pro, visit, page(pro, visit)).show();
    }

    /** The card below something that is to be said first. */
    public Page filled(Pro pro, Visit visit, Page page) {
        agreed(pro, visit, page);
        boolean paid = hasPayments(visit);
        if (paid) {
            paid(pro, visit, page);
        }
        about(pro, visit, page);
        proposed(pro, visit, page);
        page.rows(2, visitActions.with(pro, visit));
        if (paid) {
            page.row(pro.button(VisitPhrase.PAYMENTS, new ReceiptsAction.OfVisit(visit.id())));
        }
        page.rows(2, towards(pro, visit));
        return page.back(new AgendaAction.Day(pro.dayOf(visit.start())));
    }

    private void agreed(Pro pro, Visit visit, Page page) {
        page.say(VisitPhrase.VISIT_TITLE, visit.clientName(), pro.dayOf(visit.start()));
        page.say(
                VisitPhrase.VISIT_WHEN,
                pro.timeOf(visit.start()),
                pro.timeOf(visit.end()),
                visit.span().length());
        page.say(VisitPhrase.VISIT_WHAT, visit.title(), visit.price());
        promotionVisits.with(pro.salonId(), visit.id()).ifPresent(frozen -> {
            Optional<String> name = promotions
                    .find(pro.salonId(), frozen.promotion())
                    .map(promotion -> promotion.terms().name());
            page.line(PromotionWords.reduced(pro, name, frozen.list(), visit.price()));
        });
        TimeSpan processing = visit.occupancy().processing();
        if (processing != null) {
            page.say(VisitPhrase.VISIT_PROCESSING, pro.timeOf(processing.start()), pro.timeOf(processing.end()));
        }
        page.line(state(pro, visit));
        if (visit.isOpen()) {
            visit.deposit().ifPresent(demand -> deposit(pro, page, demand));
        }
        if (visit.isSelfBooked()) {
            page.say(VisitPhrase.VISIT_ONLINE);
        }
    }

    /** What is waited for in advance, and until when. */
    private static void deposit(Pro pro, Page page, DepositDemand demand) {
        Instant until = demand.until();
        page.say(
                VisitPhrase.VISIT_DEPOSIT,
                demand.amount(),
                until == null ? "none" : pro.voice().shortDay(pro.dayOf(until)),
                until == null ? "none" : pro.timeOf(until));
    }

    /** Another time that was proposed, as long as it is to come. */
    private void proposed(Pro pro, Visit visit, Page page) {
        Instant proposed = visit.proposed();
        if (proposed != null && proposed.isAfter(clock.instant())) {
            page.say(VisitPhrase.VISIT_PROPOSED, pro.dayOf(proposed), pro.timeOf(proposed));
            page.rows(2, VisitActions.answers(pro, visit));
            notice.addProposal(pro, page, visit, proposed);
        }
    }

    /** Money may have come before the visit, and stay there when it is called off. */
    private static boolean hasPayments(Visit visit) {
        return switch (visit.payment()) {
            case PAID, DEPOSIT_PAID, REFUNDED, BALANCE_DUE -> true;
            case NOTHING_DUE, DEPOSIT_DUE -> visit.status() == Status.DONE;
        };
    }

    /** What was really paid, whatever the price. */
    private void paid(Pro pro, Visit visit, Page page) {
        PaymentWords.paid(pro.voice(), receipts.of(pro.salonId(), visit.id()))
                .ifPresentOrElse(
                        paid -> page.say(VisitPhrase.VISIT_PAID, paid), () -> page.say(VisitPhrase.VISIT_NOTHING_PAID));
        if (visit.payment() == PaymentState.BALANCE_DUE) {
            page.say(VisitPhrase.VISIT_LEFT, balances.left(pro.salonId(), visit));
        }
    }

    private void about(Pro pro, Visit visit, Page page) {
        client(pro, visit, page);
        visitWords.attendance(pro, visit).ifPresent(page::line);
        if (!visit.note().isEmpty()) {
            page.say(VisitPhrase.VISIT_NOTE, visit.note());
        }
        int fellows = series.of(pro.salonId(), visit, Series.Scope.ALL).size();
        if (visit.isOpen() && fellows > 1) {
            page.say(VisitPhrase.VISIT_SERIES, fellows);
        }
        if (visit.isOpen() || visit.status() == Status.NO_SHOW) {
            visitWords.absences(pro, visit.clientId()).ifPresent(page::line);
        }
    }

    private void client(Pro pro, Visit visit, Page page) {
        String phone = phone(pro, visit);
        if (!phone.isEmpty()) {
            page.say(VisitPhrase.VISIT_PHONE, phone);
        }
    }

    private String phone(Pro pro, Visit visit) {
        return clients.find(pro.salonId(), visit.clientId())
                .map(Client::readablePhone)
                .orElse("");
    }

    /** Whose visit it is, and how to call her. */
    private List<Button> towards(Pro pro, Visit visit) {
        String phone = phone(pro, visit);
        Button card = pro.button(VisitPhrase.CLIENT_CARD, new ClientsAction.Card(visit.clientId()));
        return phone.isEmpty()
                ? List.of(card)
                : List.of(card, new Button.Copy(pro.voice().plain(VisitPhrase.COPY_PHONE), phone));
    }

    private String state(Pro pro, Visit visit) {
        String mark = visitWords.mark(pro, visit);
        Cancellation cancellation = visit.cancellation();
        return cancellation == null
                ? pro.voice().say(VisitPhrase.VISIT_STATE, mark, visitWords.state(pro, visit))
                : pro.voice()
                        .say(
                                VisitPhrase.VISIT_CANCELLED,
                                mark,
                                cancellation.by() == null
                                        ? "NOBODY"
                                        : cancellation.by().name(),
                                Boolean.toString(cancellation.late()));
    }

    /** The visit is gone, or was never hers. */
    public Reply unknown(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(VisitPhrase.DAY_CRUMB))
                .say(VisitPhrase.UNKNOWN_VISIT)
                .back(new AgendaAction.Today())
                .show();
    }

    /** Any page about this visit; it leads back to the card. */
    public static Page page(Pro pro, Visit visit) {
        return Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName())
                .back(new VisitAction.Visit(visit.id()));
    }
}
