package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.home.HomeRoom;
import app.rosalie.chat.setup.SetupRoom;
import app.rosalie.chat.welcome.WelcomeRoom;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonLink;
import app.rosalie.salon.Salons;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where everybody comes in: strangers, clients with a salon's link, pros. */
@Component
class Entrance {

    private final Salons salons;
    private final WelcomeRoom welcome;
    private final SetupRoom setup;
    private final HomeRoom home;

    Entrance(Salons salons, WelcomeRoom welcome, SetupRoom setup, HomeRoom home) {
        this.salons = salons;
        this.welcome = welcome;
        this.setup = setup;
        this.home = home;
    }

    /** A stranger is asked who she is, a pro goes on with her set-up or comes home. */
    Reply start(Turn turn, Optional<Pro> pro) {
        return pro.map(owner -> owner.salon().isSetUp() ? home.on(owner, new HomeAction.Open()) : setup.resume(owner))
                .orElseGet(() -> hello(turn));
    }

    /** Who is not known yet is asked who she is, whatever she wants. */
    Reply hello(Turn turn) {
        return welcome.hello(turn);
    }

    /** The salon whose link a client has followed. */
    Reply salon(Turn turn, SalonLink link) {
        return welcome.salon(turn, link);
    }

    Reply on(Turn turn, Optional<Pro> pro, WelcomeAction action) {
        return switch (action) {
            case WelcomeAction.Open() -> start(turn, pro);
            case WelcomeAction.AsProfessional() -> start(turn, Optional.of(pro.orElseGet(() -> founded(turn))));
            case WelcomeAction.AsClient() -> welcome.client(turn);
            case WelcomeAction.Salon(var link) -> salon(turn, link);
        };
    }

    private Pro founded(Turn turn) {
        Salon salon = salons.found(turn.speaker().userId(), turn.speaker().firstName(), welcome.ownSalon(turn));
        return new Pro(turn, salon);
    }
}
