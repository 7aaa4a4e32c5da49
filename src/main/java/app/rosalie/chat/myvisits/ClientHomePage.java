package app.rosalie.chat.myvisits;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ErasureAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.chat.kit.clientside.HerVisit;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a client begins: her next visit, the salons that know her, and the way to her own where she has one. */
@Component
class ClientHomePage {

    /** So that the keyboard stays within a phone's screen. */
    private static final int MOST_SALONS = 8;

    private final HerSalons herSalons;

    ClientHomePage(HerSalons herSalons) {
        this.herSalons = herSalons;
    }

    Reply show(Speaker speaker) {
        List<Salon> salons = herSalons.known(speaker);
        List<HerVisit> ahead = herSalons.ahead(speaker);
        Page page = Page.top(speaker.voice())
                .say(MyVisitsPhrase.HELLO, speaker.turn().account().firstName())
                .gap();
        next(speaker, salons, ahead, page);
        page.row(speaker.button(MyVisitsPhrase.TO_VISITS, new MyVisitsAction.Open()));
        if (!salons.isEmpty()) {
            page.gap().say(MyVisitsPhrase.YOUR_SALONS);
        }
        return page.rows(
                        1,
                        salons.stream().limit(MOST_SALONS).toList(),
                        salon -> speaker.button(MyVisitsPhrase.SALON_BUTTON, toSalon(salon), salon.name()))
                .row(ownSide(speaker), speaker.button(MyVisitsPhrase.PRIVACY, new ErasureAction.Ask()))
                .show();
    }

    private static void next(Speaker speaker, List<Salon> salons, List<HerVisit> ahead, Page page) {
        if (salons.isEmpty()) {
            page.say(MyVisitsPhrase.NO_SALON);
        } else if (ahead.isEmpty()) {
            page.say(MyVisitsPhrase.NO_NEXT);
        } else {
            HerVisit next = ahead.getFirst();
            page.say(
                            MyVisitsPhrase.NEXT,
                            next.day(),
                            next.time(),
                            next.visit().title(),
                            next.salon().name())
                    .row(VisitButtons.of(speaker, next).main());
        }
    }

    static SalonPageAction.Open toSalon(Salon salon) {
        return new SalonPageAction.Open(new SalonNumber(salon.id().value()));
    }

    /** Back to her own salon; or the way to one for whoever has none. */
    private static Button ownSide(Speaker speaker) {
        return speaker instanceof Pro
                ? speaker.button(MyVisitsPhrase.TO_OWN_SALON, new HomeAction.Open())
                : speaker.button(MyVisitsPhrase.AM_PROFESSIONAL, new MyVisitsAction.AskProfessional());
    }

    Reply askProfessional(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(MyVisitsPhrase.ASK_PROFESSIONAL)
                .row(speaker.button(MyVisitsPhrase.OPEN_SALON, new WelcomeAction.AsProfessional()))
                .row(speaker.button(MyVisitsPhrase.TO_HOME, new MyVisitsAction.Home()))
                .show();
    }
}
