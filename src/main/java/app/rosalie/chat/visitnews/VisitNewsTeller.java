package app.rosalie.chat.visitnews;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.Visit;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.VisitNews;
import app.rosalie.alerts.VisitNews.News;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.DepositPaymentAction;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.DepositKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts into words what has become of a visit, as it stands now. */
@Component
class VisitNewsTeller implements ClientTeller {

    private final VisitNews news;
    private final BookingPolicies policies;

    VisitNewsTeller(VisitNews news, BookingPolicies policies) {
        this.news = news;
        this.policies = policies;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(
                AlertKind.VISIT_BOOKED,
                AlertKind.VISIT_CONFIRMED,
                AlertKind.VISIT_MOVED,
                AlertKind.VISIT_CALLED_OFF,
                AlertKind.VISIT_PROPOSED,
                AlertKind.VISIT_LAPSED,
                AlertKind.VISIT_STANDS,
                AlertKind.DEPOSIT_WANTED,
                AlertKind.DEPOSIT_REMINDER,
                AlertKind.VISIT_UNPAID,
                AlertKind.DEPOSIT_CAME);
    }

    @Override
    public Optional<ClientId> whom(Salon salon, Alert alert) {
        return news.of(alert).map(told -> told.visit().clientId());
    }

    @Override
    public Optional<Page> page(SalonClient client, Alert alert) {
        return news.of(alert).map(told -> page(client, alert.kind(), told));
    }

    private Page page(SalonClient client, AlertKind kind, News told) {
        Visit visit = told.visit();
        Instant when = kind == AlertKind.VISIT_PROPOSED ? Objects.requireNonNull(visit.proposed()) : visit.start();
        Page page = Page.top(client.voice())
                .say(
                        VisitNewsPhrase.NEWS,
                        kind.name(),
                        ClientNotice.firstName(visit.clientName()),
                        visit.title(),
                        client.salon().dayOf(when),
                        client.salon().local(when).toLocalTime(),
                        client.salon().name());
        told.others().ifPresent(count -> {
            if (count > 0) {
                page.say(VisitNewsPhrase.OTHERS, count);
            }
        });
        if (kind == AlertKind.DEPOSIT_WANTED || kind == AlertKind.DEPOSIT_REMINDER) {
            deposit(client, page, visit);
        }
        return isOver(kind) ? again(client, page, visit) : page.row(toVisit(client, visit), toSalon(client));
    }

    private void deposit(SalonClient client, Page page, Visit visit) {
        Salon salon = client.salon();
        page.say(
                VisitNewsPhrase.DEPOSIT,
                depositKind(salon),
                PaymentWords.orNone(
                        client.voice(),
                        visit.deposit().map(DepositDemand::amount).orElse(Money.ZERO)));
        visit.deposit()
                .flatMap(DepositDemand::deadline)
                .ifPresent(until -> page.say(
                        VisitNewsPhrase.DEPOSIT_UNTIL,
                        salon.dayOf(until),
                        salon.local(until).toLocalTime()));
        page.row(client.button(VisitNewsPhrase.PAY, new DepositPaymentAction.Open(client.link(), visit.id()))
                .main());
    }

    private static boolean isOver(AlertKind kind) {
        return kind == AlertKind.VISIT_CALLED_OFF || kind == AlertKind.VISIT_LAPSED || kind == AlertKind.VISIT_UNPAID;
    }

    private String depositKind(Salon salon) {
        return Objects.requireNonNullElse(policies.of(salon.id()).depositKind(), DepositKind.ARRHES)
                .name();
    }

    private static Page again(SalonClient client, Page page, Visit visit) {
        return page.row(client.button(
                                VisitNewsPhrase.BOOK_AGAIN,
                                new OnlineBookingAction.Starts(client.link(), visit.selection()))
                        .main())
                .row(toSalon(client));
    }

    private static Button toVisit(SalonClient client, Visit visit) {
        return client.button(VisitNewsPhrase.MY_VISIT, new AttendanceAction.Open(client.link(), visit.id()));
    }

    private static Button toSalon(SalonClient client) {
        return client.button(VisitNewsPhrase.TO_SALON, new SalonPageAction.Open(client.link()));
    }
}
