package app.rosalie.chat.welcome;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.chat.kit.link.StartPayload;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where everybody comes in: a professional goes on with her set-up or comes home, a client whom a salon knows comes to her side of
 * it, anybody else is asked who she is, and a salon's link leads to its page.
 */
@Component
public class WelcomeRoom implements PublicRoom<WelcomeAction> {

    private final Salons salons;
    private final HerSalons herSalons;
    private final Navigation navigation;

    WelcomeRoom(Salons salons, HerSalons herSalons, Navigation navigation) {
        this.salons = salons;
        this.herSalons = herSalons;
        this.navigation = navigation;
    }

    @Override
    public Reply on(Speaker speaker, WelcomeAction action) {
        return switch (action) {
            case WelcomeAction.Open() -> speaker instanceof Pro pro ? into(pro) : in(speaker);
            case WelcomeAction.AsProfessional() -> into(speaker instanceof Pro pro ? pro : founder(speaker));
            case WelcomeAction.AsClient() -> withoutLink(speaker);
        };
    }

    private Reply into(Pro pro) {
        return navigation.to(pro, pro.salon().isSetUp() ? new HomeAction.Open() : new SetupAction.Resume());
    }

    /** Whoever has opened a salon's link is asked no more who she is. */
    private Reply in(Speaker speaker) {
        return herSalons.isKnown(speaker) ? navigation.to(speaker, new MyVisitsAction.Home()) : hello(speaker);
    }

    private static Reply hello(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(WelcomePhrase.HELLO, speaker.turn().account().firstName())
                .row(speaker.button(WelcomePhrase.AM_PROFESSIONAL, new WelcomeAction.AsProfessional())
                        .main())
                .row(speaker.button(WelcomePhrase.AM_CLIENT, new WelcomeAction.AsClient()))
                .show();
    }

    /** Her salon has a name until she gives it one. */
    private Pro founder(Speaker speaker) {
        var account = speaker.turn().account();
        String name = speaker.voice().plain(WelcomePhrase.OWN_SALON, account.firstName());
        Salon salon = salons.found(account.userId(), account.firstName(), name);
        return new Pro(speaker.turn(), salon);
    }

    private static Reply withoutLink(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(WelcomePhrase.CLIENT_WITHOUT_LINK)
                .row(speaker.button(WelcomePhrase.BACK, new WelcomeAction.Open()))
                .show();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("start", WelcomePhrase.COMMANDS, (speaker, payload) -> start(payload)));
    }

    /** A link leads to a salon's page, or to one thing there. */
    private static Action start(String payload) {
        return StartPayload.leadsTo(payload)
                .<Action>map(page -> page)
                .or(() -> StartPayload.visit(payload))
                .or(() -> formerLink(payload).map(SalonPageAction.Open::new))
                .orElseGet(WelcomeAction.Open::new);
    }

    /** Once links ended in {@code s_} and the salon's number in base 36: those that it knows still find it by them. */
    private static Optional<SalonNumber> formerLink(String payload) {
        return payload.matches("s_[0-9a-z]{1,12}")
                ? Optional.of(new SalonNumber(Long.parseLong(payload.substring(2), Character.MAX_RADIX)))
                : Optional.empty();
    }
}
