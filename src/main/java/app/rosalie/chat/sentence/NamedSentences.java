package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.clients.ClientId;
import app.rosalie.language.Days;
import app.rosalie.language.Intent;
import app.rosalie.language.NameBook;
import app.rosalie.language.NameMatch;
import app.rosalie.language.NamedThings;
import app.rosalie.language.Readings;
import app.rosalie.language.Sentence;
import app.rosalie.language.WishCues;
import app.rosalie.language.WishCues.Cue;
import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * « alors tu notes Élise pour un balayage euh vendredi à quatorze heures »: what no verb and no order of words explains is read by
 * what it names. A client with a treatment and a day is a booking, unless a word speaks of something else; a client with a word
 * about a visit or about herself leads to that visit's card, or to hers. Whatever turns a sentence round makes a question of it.
 */
@Component
class NamedSentences {

    private static final int LONGEST = 400;

    /** With one of them it is about something else than a new appointment. */
    private static final Set<Cue> NO_BOOKING = EnumSet.of(
            Cue.CANCEL, Cue.MOVE, Cue.PAY, Cue.OUTCOME, Cue.REFUND, Cue.WHEN, Cue.FREE, Cue.PROMO, Cue.TAKINGS);

    /** What is done on a visit's card. */
    private static final Set<Cue> ON_A_VISIT = EnumSet.of(Cue.PAY, Cue.OUTCOME, Cue.REFUND);

    private static final int LOOKED_AT = 3;

    /** What stands on a client's card, or is done there. */
    private static final Set<Cue> ON_A_CLIENT = EnumSet.of(Cue.CLIENT, Cue.WHEN);

    private final Treatments treatments;
    private final Visits visits;
    private final ClientMatches matches;
    private final BookingSentences bookings;
    private final VisitSentences visitSentences;
    private final AgendaSentences agenda;
    private final TakingsSentences takings;
    private final InstantSource clock;

    NamedSentences(
            Treatments treatments,
            Visits visits,
            ClientMatches matches,
            BookingSentences bookings,
            VisitSentences visitSentences,
            AgendaSentences agenda,
            TakingsSentences takings,
            InstantSource clock) {
        this.treatments = treatments;
        this.visits = visits;
        this.matches = matches;
        this.bookings = bookings;
        this.visitSentences = visitSentences;
        this.agenda = agenda;
        this.takings = takings;
        this.clock = clock;
    }

    /** « Mélanie le 16, annulée »: whether what looks like a booking says the contrary. */
    static boolean isContradicted(String text) {
        Set<Cue> cues = WishCues.in(text);
        return cues.contains(Cue.CANCEL) || cues.contains(Cue.MOVE);
    }

    /** Nothing where it names too little, or too much. */
    Optional<SentenceResult> propose(Pro pro, String text) {
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        return read(pro, text)
                .flatMap(named -> named.clients().isEmpty() ? aboutNobody(pro, named, now) : about(pro, text, named));
    }

    /** The booking that the names make of it, so that a choice can be put into it. */
    Optional<Intent.Book> booking(Pro pro, String text) {
        return read(pro, text)
                .filter(named -> !named.clients().isEmpty() && isBooking(pro, named))
                .map(NamedSentences::booking);
    }

    private Optional<NamedThings<ClientId, TreatmentId>> read(Pro pro, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        NameBook<TreatmentId> names = NameBook.of(
                treatments.offered(pro.salonId()).stream().collect(Collectors.toMap(Treatment::id, Treatment::name)));
        NamedThings<ClientId, TreatmentId> named =
                NamedThings.in(text, clock.instant().atZone(pro.salon().zone()), matches.book(pro), names);
        return Optional.of(named).filter(one -> !one.others() && !one.shows(Cue.EXCEPTION));
    }

    /** Days, figures and prices are asked for without a name. */
    private Optional<SentenceResult> aboutNobody(Pro pro, NamedThings<ClientId, TreatmentId> named, ZonedDateTime now) {
        boolean plain = !named.shows(Cue.DENIAL) && !named.numberLeft();
        if (named.shows(Cue.PRICE) && !named.treatments().isEmpty()) {
            return Optional.of(new SentenceResult.Go(new SetupAction.Ask(SetupAction.Step.TREATMENTS)));
        }
        if (named.shows(Cue.GOAL)) {
            return plain && named.cents() == null
                    ? Optional.of(new SentenceResult.Go(new GoalsAction.Open(GoalScope.Term.MONTH, now.toLocalDate())))
                    : Optional.empty();
        }
        if (named.shows(Cue.FREE)) {
            return plain && named.times() == 0 && named.length() == null ? free(pro, named, now) : Optional.empty();
        }
        if (!plain || !named.treatments().isEmpty()) {
            return Optional.empty();
        }
        if (named.shows(Cue.TAKINGS) && named.days() > 0) {
            return again(pro, "ca " + named.dayWords(), now);
        }
        return named.shows(Cue.WHO) && named.times() == 0
                ? again(pro, "qui vient " + named.dayWords(), now)
                : Optional.empty();
    }

    /** From the first of the days that are said, or from today on. */
    private static Optional<SentenceResult> free(Pro pro, NamedThings<ClientId, TreatmentId> named, ZonedDateTime now) {
        boolean known = named.days() <= 1 && named.treatments().size() <= 1;
        if (!known || !(Sentence.read("libre " + named.dayWords(), now) instanceof Intent.FreeTime(var days, var _))) {
            return Optional.empty();
        }
        LocalDate first = days.likeliest().map(Days::first).orElse(pro.dayOf(now.toInstant()));
        return Optional.of(new SentenceResult.Go(new PlanningAction.Free(
                first, named.treatments().stream().map(NameMatch::id).findFirst())));
    }

    /** The same wish in the words that are surely understood. */
    private Optional<SentenceResult> again(Pro pro, String plainly, ZonedDateTime now) {
        return switch (Sentence.read(plainly, now)) {
            case Intent.Takings(var days) -> Optional.of(takings.takings(pro, days));
            case Intent.WhoComes(var days) -> Optional.of(agenda.whoComes(pro, days));
            default -> Optional.empty();
        };
    }

    private Optional<SentenceResult> about(Pro pro, String text, NamedThings<ClientId, TreatmentId> named) {
        if (named.shows(Cue.LOOKUP)) {
            return Optional.of(matches.find(pro, who(named)));
        }
        if (ON_A_VISIT.stream().anyMatch(named::shows)) {
            return named.clients().size() == 1 ? visit(pro, named) : Optional.empty();
        }
        if (named.shows(Cue.CANCEL)) {
            return Optional.of(visitSentences.cancel(
                    pro, new Intent.Cancel(who(named), daysAhead(pro, named), Readings.nothing())));
        }
        if (named.shows(Cue.MOVE)) {
            return Optional.of(moved(pro, named));
        }
        if (isBooking(pro, named)) {
            return Optional.of(bookings.propose(pro, text, booking(named), SentenceChoice.NOBODY));
        }
        return ON_A_CLIENT.stream().anyMatch(named::shows)
                ? Optional.of(matches.find(pro, who(named)))
                : Optional.empty();
    }

    private boolean isBooking(Pro pro, NamedThings<ClientId, TreatmentId> named) {
        boolean ahead = named.day()
                .likeliest()
                .filter(day -> !day.isBefore(pro.dayOf(clock.instant())))
                .isPresent();
        return !named.treatments().isEmpty() && ahead && NO_BOOKING.stream().noneMatch(named::shows);
    }

    /** Where a word turns the sentence round, or more than one time is said, the time is asked for. */
    private static Intent.Book booking(NamedThings<ClientId, TreatmentId> named) {
        boolean clear = !named.shows(Cue.DENIAL) && named.times() == 1 && !named.numberLeft();
        return new Intent.Book(
                who(named) + " " + named.treatments().getFirst().name(),
                clear || !named.day().isAmbiguous() ? named.day() : Readings.nothing(),
                clear ? named.time() : Readings.nothing(),
                named.length(),
                named.cents());
    }

    /** By the name that was typed, so that two who share it are both asked about. */
    private static String who(NamedThings<ClientId, TreatmentId> named) {
        return named.clients().size() == 1
                ? named.clients().getFirst().name()
                : named.clients().stream()
                        .map(NameMatch::name)
                        .map(name -> Set.of(name.split(" ")))
                        .reduce((one, other) ->
                                one.stream().filter(other::contains).collect(Collectors.toSet()))
                        .map(shared -> String.join(" ", shared))
                        .orElse("");
    }

    private Readings<LocalDate> daysAhead(Pro pro, NamedThings<ClientId, TreatmentId> named) {
        LocalDate today = pro.dayOf(clock.instant());
        return new Readings<>(named.day().meanings().stream()
                .filter(day -> !day.isBefore(today))
                .toList());
    }

    /** Which of several days or times is the new one is not guessed: the day is chosen. */
    private SentenceResult moved(Pro pro, NamedThings<ClientId, TreatmentId> named) {
        boolean clear = !named.shows(Cue.DENIAL) && named.days() <= 1 && named.times() == 1 && !named.numberLeft();
        return visitSentences.move(
                pro,
                new Intent.Move(
                        who(named),
                        Readings.nothing(),
                        Readings.nothing(),
                        clear ? daysAhead(pro, named) : Readings.nothing(),
                        clear ? named.time() : Readings.nothing(),
                        null));
    }

    /** Her visit that waits to be closed out, or that is on now; of what was paid for another one, her own card. */
    private Optional<SentenceResult> visit(Pro pro, NamedThings<ClientId, TreatmentId> named) {
        ClientId client = named.clients().getFirst().id();
        Optional<Action> waiting = visits.behind(pro.salonId(), client, LOOKED_AT).stream()
                .filter(Visit::isOpen)
                .findFirst()
                .map(Visit::id)
                .map(VisitAction.Visit::new);
        return waiting.or(
                        () -> named.shows(Cue.OUTCOME) ? Optional.empty() : Optional.of(new ClientsAction.Card(client)))
                .map(SentenceResult.Go::new);
    }
}
