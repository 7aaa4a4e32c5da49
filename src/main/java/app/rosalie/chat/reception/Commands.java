package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.home.HomeRoom;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a command leads to. */
@Component
class Commands {

    private final Entrance entrance;
    private final Rooms rooms;
    private final HomeRoom home;
    private final InstantSource clock;

    Commands(Entrance entrance, Rooms rooms, HomeRoom home, InstantSource clock) {
        this.entrance = entrance;
        this.rooms = rooms;
        this.home = home;
        this.clock = clock;
    }

    Reply on(Turn turn, Optional<Pro> pro, String text) {
        return Command.read(text)
                .map(command -> on(turn, pro, command))
                .orElseGet(() -> FallbackPages.say(turn, pro, ReceptionPhrase.UNKNOWN_COMMAND));
    }

    private Reply on(Turn turn, Optional<Pro> pro, Command command) {
        LocalDate today = today(pro);
        return switch (command.name()) {
            case START ->
                command.salon().map(id -> entrance.salon(turn, id)).orElseGet(() -> entrance.start(turn, pro));
            case ANNULER -> turn.asked() == null ? entrance.start(turn, pro) : FallbackPages.forgotten(turn, pro);
            case AIDE -> home.help(turn);
            case PRIVACY -> home.privacy(turn);
            case ACCUEIL -> rooms.on(turn, pro, new HomeAction.Open());
            case AUJOURDHUI -> rooms.on(turn, pro, new VisitAction.Today());
            case RDV -> rooms.on(turn, pro, new VisitAction.Lists());
            case PLANNING -> rooms.on(turn, pro, new PlanningAction.Week(today));
            case CRENEAUX -> rooms.on(turn, pro, new OpeningAction.Open());
            case CLIENTES, CLIENTS -> rooms.on(turn, pro, new ClientsAction.Book(0));
            case CA -> rooms.on(turn, pro, new TakingsAction.Open(Period.Kind.MONTH, today, today));
            case OBJECTIF -> rooms.on(turn, pro, new GoalsAction.Open(GoalScope.Term.MONTH, today));
            case RECETTES -> rooms.on(turn, pro, new ReceiptsAction.Book(today, 0));
            case JOURNAL -> rooms.on(turn, pro, new JournalAction.Today());
            case PARAMETRES -> rooms.on(turn, pro, new HomeAction.Settings());
        };
    }

    /** Any day where nobody's day is meant: who has no salon comes to the entrance. */
    private LocalDate today(Optional<Pro> pro) {
        return pro.map(owner -> owner.dayOf(clock.instant())).orElse(LocalDate.EPOCH);
    }
}
