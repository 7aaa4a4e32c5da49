package app.rosalie.chat.reception;

import app.rosalie.chat.Action;
import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.ClientsAction;
import app.rosalie.chat.ClientsQuestion;
import app.rosalie.chat.Dated;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.FramePhrase;
import app.rosalie.chat.GoalsAction;
import app.rosalie.chat.GoalsQuestion;
import app.rosalie.chat.Heard;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.JournalAction;
import app.rosalie.chat.Outline;
import app.rosalie.chat.Page;
import app.rosalie.chat.PlanningAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Question;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.ReceiptsQuestion;
import app.rosalie.chat.Reply;
import app.rosalie.chat.ReviewAction;
import app.rosalie.chat.ReviewQuestion;
import app.rosalie.chat.SentenceAction;
import app.rosalie.chat.SentenceQuestion;
import app.rosalie.chat.SetupAction;
import app.rosalie.chat.SetupQuestion;
import app.rosalie.chat.SlotsAction;
import app.rosalie.chat.SlotsQuestion;
import app.rosalie.chat.TakingsAction;
import app.rosalie.chat.TakingsQuestion;
import app.rosalie.chat.Turn;
import app.rosalie.chat.Voice;
import app.rosalie.chat.WelcomeAction;
import app.rosalie.chat.Words;
import app.rosalie.chat.booking.BookingRoom;
import app.rosalie.chat.clients.ClientsRoom;
import app.rosalie.chat.diary.DiaryRoom;
import app.rosalie.chat.goals.GoalsRoom;
import app.rosalie.chat.home.HomeRoom;
import app.rosalie.chat.journal.JournalRoom;
import app.rosalie.chat.planning.PlanningRoom;
import app.rosalie.chat.receipts.ReceiptsRoom;
import app.rosalie.chat.reception.Sessions.Session;
import app.rosalie.chat.reviews.ReviewRoom;
import app.rosalie.chat.sentence.Meant;
import app.rosalie.chat.sentence.SentenceRoom;
import app.rosalie.chat.setup.SetupRoom;
import app.rosalie.chat.slots.SlotsRoom;
import app.rosalie.chat.takings.TakingsRoom;
import app.rosalie.chat.welcome.WelcomeRoom;
import app.rosalie.revenue.Aim;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place that every turn passes: who speaks, what is meant, which room answers. */
@Component
class Reception implements Chat {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final Sessions sessions;
    private final Salons salons;
    private final Words words;
    private final WelcomeRoom welcome;
    private final SetupRoom setup;
    private final HomeRoom home;
    private final BookingRoom booking;
    private final DiaryRoom diary;
    private final ReviewRoom reviews;
    private final PlanningRoom planning;
    private final SlotsRoom slots;
    private final ClientsRoom clients;
    private final TakingsRoom takings;
    private final GoalsRoom goals;
    private final ReceiptsRoom receipts;
    private final SentenceRoom sentence;
    private final JournalRoom journal;
    private final InstantSource clock;

    Reception(
            Sessions sessions,
            Salons salons,
            Words words,
            WelcomeRoom welcome,
            SetupRoom setup,
            HomeRoom home,
            BookingRoom booking,
            DiaryRoom diary,
            ReviewRoom reviews,
            PlanningRoom planning,
            SlotsRoom slots,
            ClientsRoom clients,
            TakingsRoom takings,
            GoalsRoom goals,
            ReceiptsRoom receipts,
            SentenceRoom sentence,
            JournalRoom journal,
            InstantSource clock) {
        this.sessions = sessions;
        this.salons = salons;
        this.words = words;
        this.welcome = welcome;
        this.setup = setup;
        this.home = home;
        this.booking = booking;
        this.diary = diary;
        this.reviews = reviews;
        this.planning = planning;
        this.slots = slots;
        this.clients = clients;
        this.takings = takings;
        this.goals = goals;
        this.receipts = receipts;
        this.sentence = sentence;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Reply hear(Heard heard) {
        long chatId = heard.speaker().chatId();
        Session session = sessions.of(chatId);
        Turn turn = new Turn(heard.speaker(), voice(heard), session.asked());
        Reply reply = answer(turn, heard);
        if (reply.screen() != null) {
            sessions.keep(chatId, session, reply.screen().question());
        }
        return reply;
    }

    private Voice voice(Heard heard) {
        return words.in(heard.speaker().language());
    }

    private Reply answer(Turn turn, Heard heard) {
        if (heard instanceof Heard.Wordless(var speaker, Heard.Kind kind) && kind == Heard.Kind.GROUP) {
            return Page.top(turn.voice()).say(ReceptionPhrase.WORDLESS_GROUP).show();
        }
        Optional<Pro> pro = salons.ownedBy(turn.speaker().userId()).map(salon -> new Pro(turn, salon));
        return switch (heard) {
            case Heard.Press(var speaker, Action action) ->
                action instanceof Dated dated && !dated.isWithinReach() ? stale(turn, pro) : act(turn, pro, action);
            case Heard.StalePress stale -> stale(turn, pro);
            case Heard.Wordless(var speaker, Heard.Kind kind) -> wordless(turn, pro, kind);
            case Heard.Contact contact ->
                pro.map(owner -> clients.hear(owner, contact)).orElseGet(() -> welcome.hello(turn));
            case Heard.Text(var speaker, String text) ->
                Command.isOne(text) ? command(turn, pro, text) : typed(turn, pro, text);
        };
    }

    private Reply stale(Turn turn, Optional<Pro> pro) {
        return start(turn, pro).toast(turn.voice().plain(ReceptionPhrase.STALE_BUTTON));
    }

    private Reply act(Turn turn, Optional<Pro> pro, Action action) {
        if (action instanceof WelcomeAction welcomed) {
            return welcome(turn, pro, welcomed);
        }
        if (action instanceof HomeAction.Help) {
            return home.help(turn);
        }
        return pro.map(owner -> act(owner, action)).orElseGet(() -> welcome.hello(turn));
    }

    private Reply act(Pro pro, Action action) {
        return switch (action) {
            case HomeAction at -> home.on(pro, at);
            case SetupAction at -> setup.on(pro, at);
            case BookingAction at -> booking.on(pro, at);
            case DiaryAction at -> diary.on(pro, at);
            case ReviewAction at -> reviews.on(pro, at);
            case JournalAction at -> journal.on(pro, at);
            case PlanningAction at -> planning.on(pro, at);
            case SlotsAction at -> slots.on(pro, at);
            case ClientsAction at -> clients.on(pro, at);
            case TakingsAction at -> takings.on(pro, at);
            case GoalsAction at -> goals.on(pro, at);
            case ReceiptsAction at -> receipts.on(pro, at);
            case SentenceAction at -> meant(pro, sentence.on(pro, at));
            case WelcomeAction at -> welcome(pro.turn(), Optional.of(pro), at);
        };
    }

    private Reply welcome(Turn turn, Optional<Pro> pro, WelcomeAction action) {
        return switch (action) {
            case WelcomeAction.Open() -> start(turn, pro);
            case WelcomeAction.AsProfessional() -> start(turn, Optional.of(pro.orElseGet(() -> founded(turn))));
            case WelcomeAction.AsClient() -> welcome.client(turn);
            case WelcomeAction.Salon(long id) -> welcome.salon(turn, id);
        };
    }

    private Pro founded(Turn turn) {
        Salon salon = salons.found(turn.speaker().userId(), turn.speaker().firstName(), welcome.ownSalon(turn));
        return new Pro(turn, salon);
    }

    /** Where everybody begins: a stranger is asked who she is, a pro goes on with her set-up or comes home. */
    private Reply start(Turn turn, Optional<Pro> pro) {
        return pro.map(owner -> owner.salon().isSetUp() ? home.on(owner, new HomeAction.Open()) : setup.resume(owner))
                .orElseGet(() -> welcome.hello(turn));
    }

    private Reply command(Turn turn, Optional<Pro> pro, String text) {
        Optional<Command> read = Command.read(text);
        if (read.isEmpty()) {
            return lost(turn, pro, ReceptionPhrase.UNKNOWN_COMMAND);
        }
        Command command = read.get();
        return switch (command.name()) {
            case START ->
                link(command.payload()).map(id -> welcome.salon(turn, id)).orElseGet(() -> start(turn, pro));
            case ANNULER -> turn.asked() == null ? start(turn, pro) : forgotten(turn, pro);
            case AIDE -> home.help(turn);
            case PRIVACY -> home.privacy(turn);
            case ACCUEIL -> act(turn, pro, new HomeAction.Open());
            case AUJOURDHUI -> act(turn, pro, new DiaryAction.Today());
            case RDV -> act(turn, pro, new DiaryAction.Lists());
            case PLANNING -> act(turn, pro, new PlanningAction.Week(today(pro)));
            case CRENEAUX -> act(turn, pro, new SlotsAction.Open());
            case CLIENTES, CLIENTS -> act(turn, pro, new ClientsAction.Book(0));
            case CA -> {
                LocalDate today = today(pro);
                yield act(turn, pro, new TakingsAction.Open(Period.Kind.MONTH, today, today));
            }
            case OBJECTIF -> act(turn, pro, new GoalsAction.Open(Aim.Term.MONTH, today(pro)));
            case RECETTES -> act(turn, pro, new ReceiptsAction.Book(today(pro), 0));
            case JOURNAL -> act(turn, pro, new JournalAction.Today());
            case PARAMETRES -> act(turn, pro, new HomeAction.Settings());
        };
    }

    private LocalDate today(Optional<Pro> pro) {
        return pro.map(owner -> owner.dayOf(clock.instant())).orElse(LocalDate.EPOCH);
    }

    /** The salon that a start link leads to: {@code s_} and its number in base 36. */
    private static Optional<Long> link(String payload) {
        if (!payload.matches("s_[0-9a-z]{1,12}")) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(payload.substring(2), Character.MAX_RADIX));
    }

    private Reply typed(Turn turn, Optional<Pro> pro, String text) {
        Question asked = turn.asked();
        if (pro.isEmpty()) {
            return welcome.hello(turn);
        }
        if (asked != null && isAskedInPassing(asked) && sentence.isPlain(pro.get(), text)) {
            return sentence(turn, pro, text);
        }
        return switch (asked) {
            case null -> sentence(turn, pro, text);
            case SentenceQuestion question -> sentence(turn, pro, text);
            case SetupQuestion question -> setup.hear(pro.get(), question, text);
            case BookingQuestion question -> booking.hear(pro.get(), question, text);
            case DiaryQuestion question -> diary.hear(pro.get(), question, text);
            case ReviewQuestion question -> reviews.hear(pro.get(), question, text);
            case SlotsQuestion question -> slots.hear(pro.get(), question, text);
            case ClientsQuestion question -> clients.hear(pro.get(), question, text);
            case TakingsQuestion question -> takings.hear(pro.get(), question, text);
            case GoalsQuestion question -> goals.hear(pro.get(), question, text);
            case ReceiptsQuestion question -> receipts.hear(pro.get(), question, text);
        };
    }

    /** Questions that stand below buttons for whoever would rather type; what is typed may as well be about something else. */
    private static boolean isAskedInPassing(Question question) {
        return switch (question) {
            case BookingQuestion asked -> true;
            case DiaryQuestion.Time asked -> true;
            case SlotsQuestion.Hours asked -> true;
            case ClientsQuestion.Find asked -> true;
            case TakingsQuestion asked -> true;
            case SetupQuestion asked -> false;
            case DiaryQuestion asked -> false;
            case ReviewQuestion asked -> false;
            case SlotsQuestion asked -> false;
            case ClientsQuestion asked -> false;
            case GoalsQuestion asked -> true;
            case ReceiptsQuestion asked -> false;
            case SentenceQuestion asked -> true;
        };
    }

    private Reply sentence(Turn turn, Optional<Pro> pro, String text) {
        return pro.map(owner -> meant(owner, sentence.hear(owner, text)))
                .orElseGet(() -> lost(turn, pro, ReceptionPhrase.NOT_UNDERSTOOD));
    }

    /** A sentence is led to the room that shows what it means, as if a button had been pressed. */
    private Reply meant(Pro pro, Meant meant) {
        return switch (meant) {
            case Meant.Go(Action action) ->
                action instanceof Dated dated && !dated.isWithinReach()
                        ? lost(pro.turn(), Optional.of(pro), ReceptionPhrase.NOT_UNDERSTOOD)
                        : act(pro, action);
            case Meant.Say(Reply reply) -> reply;
            case Meant.Nothing nothing -> lost(pro.turn(), Optional.of(pro), ReceptionPhrase.NOT_UNDERSTOOD);
        };
    }

    private Reply wordless(Turn turn, Optional<Pro> pro, Heard.Kind kind) {
        return lost(
                turn,
                pro,
                switch (kind) {
                    case STICKER -> ReceptionPhrase.WORDLESS_STICKER;
                    case VOICE -> ReceptionPhrase.WORDLESS_VOICE;
                    case PHOTO -> ReceptionPhrase.WORDLESS_PHOTO;
                    case EDITED -> ReceptionPhrase.WORDLESS_EDITED;
                    case GROUP -> ReceptionPhrase.WORDLESS_GROUP;
                    case OTHER -> ReceptionPhrase.WORDLESS_OTHER;
                });
    }

    private Reply forgotten(Turn turn, Optional<Pro> pro) {
        return ways(turn, pro, Page.top(turn.voice()).say(ReceptionPhrase.FORGOTTEN))
                .show();
    }

    /** Said where Rosalie does not know what to do: an open question stays open, so that nothing typed is lost. */
    private Reply lost(Turn turn, Optional<Pro> pro, ReceptionPhrase phrase) {
        Page page = Page.top(turn.voice()).say(phrase);
        if (turn.asked() != null) {
            page.asking(turn.asked());
        }
        return ways(turn, pro, page).show();
    }

    private static Page ways(Turn turn, Optional<Pro> pro, Page page) {
        if (pro.isPresent()) {
            page.row(
                    Button.of(turn.voice().plain(ReceptionPhrase.BOOK_BUTTON), new BookingAction.Start()),
                    Button.of(turn.voice().plain(ReceptionPhrase.TODAY_BUTTON), new DiaryAction.Today()));
        }
        return page.row(
                Button.of(turn.voice().plain(ReceptionPhrase.HELP_BUTTON), new HomeAction.Help()),
                Button.of(turn.voice().plain(FramePhrase.TO_HOME), new HomeAction.Open()));
    }

    @Override
    public Reply apologise(Heard heard, Exception bug) {
        log.error(
                "A turn went wrong ({}), an apology was sent: {}",
                heard.getClass().getSimpleName(),
                Outline.of(bug));
        Voice voice = voice(heard);
        return Page.below(voice, voice.plain(ReceptionPhrase.HELP_BUTTON))
                .say(ReceptionPhrase.APOLOGY)
                .show();
    }

    @Override
    public Profile profile() {
        Voice voice = words.in("fr");
        Map<String, String> commands = voice.list(ReceptionPhrase.COMMANDS);
        List<Profile.Command> menu = commands.entrySet().stream()
                .map(command -> new Profile.Command(command.getKey(), command.getValue()))
                .toList();
        return new Profile(
                voice.plain(ReceptionPhrase.DESCRIPTION), voice.plain(ReceptionPhrase.SHORT_DESCRIPTION), menu);
    }
}
