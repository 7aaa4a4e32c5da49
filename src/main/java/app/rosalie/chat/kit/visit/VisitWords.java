package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.NoShows;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.clients.ClientId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A visit in one line, the same in every room: mark, time, client, treatment, price, and its state where that needs a word. */
@Component
public class VisitWords {
    private final Visits visits;
    private final Attendances attendances;
    private final InstantSource clock;

    VisitWords(Visits visits, Attendances attendances, InstantSource clock) {
        this.visits = visits;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** One line of HTML. */
    public String line(Pro pro, Visit visit) {
        Phrase state = state(visit);
        Voice voice = pro.voice();
        boolean plain = state == VisitPhrase.STATE_CONFIRMED || state == VisitPhrase.STATE_DONE;
        return voice.say(
                VisitPhrase.LINE,
                mark(pro, visit),
                pro.timeOf(visit.start()),
                visit.clientName(),
                visit.title(),
                visit.price(),
                plain ? "none" : voice.plain(state),
                Boolean.toString(visit.isSelfBooked()));
    }

    /** The same without price and state, where there is little room. */
    public String shortLine(Pro pro, Visit visit) {
        return pro.voice()
                .say(
                        VisitPhrase.SHORT,
                        mark(pro, visit),
                        pro.timeOf(visit.start()),
                        visit.clientName(),
                        visit.title(),
                        Boolean.toString(visit.isSelfBooked()));
    }

    /** A sign that says the state at a glance, beside the word that says it in full. */
    public String mark(Pro pro, Visit visit) {
        Map<String, String> marks = pro.voice().list(VisitPhrase.MARKS);
        return marks.getOrDefault(state(visit).key(), "•");
    }

    /** The state in a word or two. */
    public String state(Pro pro, Visit visit) {
        return pro.voice().plain(state(visit));
    }

    /** What to think of with a client who did not come before, as a line of HTML; empty where she always came. */
    public Optional<String> absences(Pro pro, ClientId clientId) {
        NoShows absences = visits.noShows(pro.salonId(), clientId);
        return absences.isWorthAWarning()
                ? Optional.of(pro.voice().say(VisitPhrase.ABSENCES, absences.count()))
                : Optional.empty();
    }

    /** What the client has said of her coming, as a line of HTML; empty where she has said nothing, or her time is over. */
    public Optional<String> attendance(Pro pro, Visit visit) {
        if (visit.status() != Status.CONFIRMED || !visit.end().isAfter(clock.instant())) {
            return Optional.empty();
        }
        return attendances
                .of(pro.salonId(), visit)
                .map(said -> said.isDelayed()
                        ? pro.voice().say(VisitPhrase.VISIT_DELAYED, said.delay())
                        : pro.voice().say(VisitPhrase.VISIT_EXPECTED));
    }

    private VisitPhrase state(Visit visit) {
        Instant now = clock.instant();
        return switch (visit.status()) {
            case REQUESTED -> VisitPhrase.STATE_REQUESTED;
            case CONFIRMED -> confirmed(visit, now);
            case DONE ->
                visit.payment() == PaymentState.BALANCE_DUE ? VisitPhrase.STATE_BALANCE_DUE : VisitPhrase.STATE_DONE;
            case NO_SHOW -> VisitPhrase.STATE_NO_SHOW;
            case CANCELLED -> VisitPhrase.STATE_CANCELLED;
            case EXPIRED -> visit.lapsedUnpaid() ? VisitPhrase.STATE_LAPSED : VisitPhrase.STATE_EXPIRED;
        };
    }

    private static VisitPhrase confirmed(Visit visit, Instant now) {
        if (!visit.end().isAfter(now)) {
            return VisitPhrase.STATE_TO_CLOSE_OUT;
        }
        if (!visit.start().isAfter(now)) {
            return VisitPhrase.STATE_RUNNING;
        }
        return visit.payment() == PaymentState.DEPOSIT_DUE
                ? VisitPhrase.STATE_DEPOSIT_DUE
                : VisitPhrase.STATE_CONFIRMED;
    }
}
