package app.rosalie.chat.myvisits;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.chat.kit.clientside.HerVisit;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Her visits ahead, each with its page; and those behind her. */
@Component
class MyVisitsPages {

    private static final int MOST_BUTTONS = 10;
    private static final int MOST_BEHIND = 10;

    /** With so many salons the list stays within what one message may hold. */
    private static final int MOST_SALONS = 6;

    private final HerSalons herSalons;
    private final Reviews reviews;
    private final InstantSource clock;

    MyVisitsPages(HerSalons herSalons, Reviews reviews, InstantSource clock) {
        this.herSalons = herSalons;
        this.reviews = reviews;
        this.clock = clock;
    }

    private static Page page(Speaker speaker) {
        return Page.top(speaker.voice());
    }

    Reply ahead(Speaker speaker) {
        List<Linked> who = herSalons.asClient(speaker);
        List<HerVisit> ahead = herSalons.ahead(who, HerSalons.MOST);
        Page page = page(speaker).say(MyVisitsPhrase.TITLE).gap();
        if (ahead.isEmpty()) {
            page.say(MyVisitsPhrase.NOTHING_AHEAD);
        }
        ahead.forEach(hers -> page.say(
                MyVisitsPhrase.VISIT,
                hers.day(),
                hers.time(),
                hers.visit().title(),
                hers.salon().name(),
                Boolean.toString(hers.isAskedFor())));
        return page.rows(1, ahead.stream().limit(MOST_BUTTONS).toList(), hers -> VisitButtons.of(speaker, hers))
                .rows(
                        1,
                        herSalons.waitingIn(who).stream().limit(MOST_SALONS).toList(),
                        salon -> speaker.button(
                                MyVisitsPhrase.WAITING,
                                new WaitlistAction.Open(
                                        new SalonNumber(salon.id().value())),
                                salon.name()))
                .row(
                        speaker.button(MyVisitsPhrase.TO_PAST, new MyVisitsAction.Past()),
                        speaker.button(MyVisitsPhrase.TO_HOME, new MyVisitsAction.Home()))
                .show();
    }

    Reply behind(Speaker speaker) {
        List<List<HerVisit>> bySalon = herSalons.behind(speaker, MOST_BEHIND).stream()
                .limit(MOST_SALONS)
                .toList();
        Page page = page(speaker).say(MyVisitsPhrase.PAST_TITLE);
        if (bySalon.isEmpty()) {
            page.gap().say(MyVisitsPhrase.NOTHING_BEHIND);
        }
        bySalon.forEach(visits -> {
            Salon salon = visits.getFirst().salon();
            page.gap().say(MyVisitsPhrase.PAST_SALON, salon.name());
            visits.forEach(hers -> behind(page, hers));
            page.rows(1, ReviewButtons.of(speaker, salon, visits, said(salon, visits), clock.instant()));
            page.row(speaker.button(
                    MyVisitsPhrase.BOOK_AGAIN,
                    new OnlineBookingAction.Open(new SalonNumber(salon.id().value())),
                    salon.name()));
        });
        return page.row(
                        speaker.button(MyVisitsPhrase.TO_VISITS, new MyVisitsAction.Open()),
                        speaker.button(MyVisitsPhrase.TO_HOME, new MyVisitsAction.Home()))
                .show();
    }

    private Set<AppointmentId> said(Salon salon, List<HerVisit> visits) {
        return reviews
                .of(salon.id(), visits.stream().map(hers -> hers.visit().id()).toList())
                .stream()
                .map(review -> review.visit().id())
                .collect(Collectors.toSet());
    }

    private static void behind(Page page, HerVisit hers) {
        page.say(
                MyVisitsPhrase.PAST_VISIT,
                page.voice().shortDay(hers.day()),
                hers.visit().title(),
                hers.visit().price(),
                hers.visit().status().name());
    }
}
