package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.reply.ClientReply;
import app.rosalie.language.reply.Relayed;
import app.rosalie.language.reply.ReplyReader;
import app.rosalie.language.wish.ImpossibleDate;
import app.rosalie.language.wish.Slots;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * « Emma : coucou, t’aurais une place samedi matin ? »: a client’s words that a pro passes on. They are read as the client means them,
 * and become a proposal for her, with an answer to copy; nothing is sent to anybody.
 */
@Component
class RelayedSentences {

    private static final int MOST_AHEAD = 8;
    private static final int LONGEST_NAME = 60;

    private final WishReader reader;
    private final ClientMatches matches;
    private final Clients clients;
    private final Visits visits;
    private final RelayedBookings bookings;
    private final RelayedVisits ofVisits;

    RelayedSentences(
            WishReader reader,
            ClientMatches matches,
            Clients clients,
            Visits visits,
            RelayedBookings bookings,
            RelayedVisits ofVisits) {
        this.reader = reader;
        this.matches = matches;
        this.clients = clients;
        this.visits = visits;
        this.bookings = bookings;
        this.ofVisits = ofVisits;
    }

    /** What is typed, where it passes on what somebody else has said. */
    Optional<Relayed> typed(Pro pro, String text) {
        return Relayed.read(text).filter(relayed -> isAName(pro, relayed));
    }

    /** Somebody’s whom the salon knows, or of whom nothing else is known: no day, no treatment. */
    private boolean isAName(Pro pro, Relayed relayed) {
        String from = relayed.from();
        if (matches.isNamed(pro, from)) {
            return true;
        }
        var parts = reader.read(pro, from).reading().parts();
        return relayed.isAddressed()
                && parts.clients().isEmpty()
                && parts.treatments().isEmpty()
                && parts.times().isEmpty()
                && from.split("\\s+").length <= 2
                && Character.isUpperCase(from.charAt(0))
                && namesNobody(pro, relayed.words());
    }

    /** « Urgent : annule Emma demain » is hers who types it. */
    private boolean namesNobody(Pro pro, String words) {
        return reader.read(pro, words).reading().parts().clients().isEmpty();
    }

    /** Whether the text says who, and nothing else. */
    boolean isWho(Pro pro, String text) {
        return matches.isNamed(pro, text);
    }

    Reply hear(Pro pro, Relayed relayed) {
        String from = relayed.from().strip();
        Relayed said = new Relayed(cut(from), relayed.words());
        List<NameMatch<ClientId>> meant = from.isEmpty()
                ? List.of()
                : ClientMatches.best(matches.book(pro).find(from));
        // « Emma Petit » who forwards is not the only Emma of the book unless that is said.
        if (meant.size() > 1 || !meant.isEmpty() && !matches.isNamed(pro, from)) {
            return RelayedPages.whose(pro, said, matches.buttons(pro, meant, SentenceAction.RelayedBy::new));
        }
        return meant.stream()
                .findFirst()
                .flatMap(match -> clients.find(pro.salonId(), match.id()))
                .map(client -> by(pro, client, said))
                .orElseGet(() -> byNobodyKnown(pro, said));
    }

    private static String cut(String from) {
        return from.codePointCount(0, from.length()) <= LONGEST_NAME
                ? from
                : from.substring(0, from.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** It was she who has said so. */
    Optional<Reply> by(Pro pro, ClientId id, Relayed said) {
        return clients.find(pro.salonId(), id).map(client -> by(pro, client, said));
    }

    private Reply byNobodyKnown(Pro pro, Relayed said) {
        SaidWish wish = reader.read(pro, said.words());
        if (isOver(wish)) {
            return RelayedPages.nothingWanted(pro, said);
        }
        return wantsATime(said, wish) || said.asksForATime()
                ? bookings.forSomebodyNew(pro, said, wish)
                : RelayedPages.nothingWanted(pro, said);
    }

    private Reply by(Pro pro, Client client, Relayed passedOn) {
        Relayed said = new Relayed(client.name(), passedOn.words());
        SaidWish wish = reader.read(pro, said.words());
        List<Visit> ahead = visits.ahead(pro.salonId(), client.id(), MOST_AHEAD).stream()
                .filter(Visit::isOpen)
                .toList();
        if (isOver(wish)) {
            return RelayedPages.shown(pro, client, said, ahead.stream().findFirst());
        }
        boolean anew = said.asksForATime() && !said.isAboutAVisit();
        if (!anew && !ahead.isEmpty()) {
            Visit visit = meant(pro, wish, ahead);
            LocalDateTime start = pro.salon().local(visit.start());
            ClientReply reply = ReplyReader.read(said.words(), start, wish.now().toLocalDateTime());
            Optional<Reply> answer = ofVisits.answer(pro, client, said, visit, reply, wish);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return anew || wantsATime(said, wish)
                ? bookings.propose(pro, client, said, wish)
                : RelayedPages.shown(pro, client, said, ahead.stream().findFirst());
    }

    /** A day that does not exist, or none that is still to come: nothing is offered in its place. */
    private static boolean isOver(SaidWish wish) {
        List<LocalDate> days = wish.slots().allDays();
        return ImpossibleDate.isIn(wish.reading().parts().text())
                || !days.isEmpty() && days.getLast().isBefore(wish.today());
    }

    /** A treatment with a time, and nothing about a visit that there is. */
    private static boolean wantsATime(Relayed said, SaidWish wish) {
        return !said.isAboutAVisit()
                && !wish.slots().treatments().isEmpty()
                && !wish.slots().dayPlaces().isEmpty();
    }

    /** On a day, or else at an hour, that is named; otherwise the next one. */
    private static Visit meant(Pro pro, SaidWish wish, List<Visit> ahead) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<LocalDate> days = slots.allDays();
        List<LocalTime> times = slots.points().stream()
                .flatMap(time -> time.meanings().stream())
                .toList();
        return ahead.stream()
                .filter(visit -> days.contains(pro.dayOf(visit.start())))
                .findFirst()
                .or(() -> ahead.stream()
                        .filter(visit -> times.contains(pro.timeOf(visit.start())))
                        .findFirst())
                .orElse(ahead.getFirst());
    }
}
