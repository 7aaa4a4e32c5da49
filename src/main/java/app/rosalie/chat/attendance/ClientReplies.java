package app.rosalie.chat.attendance;

import app.rosalie.agenda.Attendances;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.room.ClientText;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMessageId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.language.ClientReply;
import app.rosalie.language.ReplyReader;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * What a client types is an answer to her reminder, or about her next visit: that she comes is noted, another time and a
 * cancellation are proposed to be confirmed by one press, and all else goes to the pro.
 */
@Component
class ClientReplies implements ClientText {

    /** Of visits within this time she has been reminded. */
    private static final Duration REMINDED = Duration.ofHours(26);

    private final ClientVisits clientVisits;
    private final VisitPage visitPage;
    private final ChangePages changePages;
    private final ClientMessages messages;
    private final InstantSource clock;

    ClientReplies(
            ClientVisits clientVisits,
            VisitPage visitPage,
            ChangePages changePages,
            ClientMessages messages,
            InstantSource clock) {
        this.clientVisits = clientVisits;
        this.visitPage = visitPage;
        this.changePages = changePages;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> hear(Speaker speaker, String text) {
        List<VisitOfClient> ahead = clientVisits.ahead(speaker);
        List<VisitOfClient> reminded = ahead.stream().filter(this::isReminded).toList();
        List<VisitOfClient> meant = reminded.isEmpty() ? ahead : reminded;
        if (meant.size() > 1) {
            return Optional.of(which(speaker, meant, text));
        }
        return meant.isEmpty() ? withoutVisit(speaker, text) : Optional.of(answer(meant.getFirst(), text));
    }

    private boolean isReminded(VisitOfClient hers) {
        return hers.visit().start().isBefore(clock.instant().plus(REMINDED));
    }

    private Reply answer(VisitOfClient hers, String text) {
        Salon salon = hers.salon();
        Instant start = hers.visit().start();
        return switch (ReplyReader.read(text, salon.local(start), salon.local(clock.instant()))) {
            case ClientReply.Comes comes -> visitPage.comes(hers);
            case ClientReply.CallsOff callsOff -> changePages.askCancel(hers);
            case ClientReply.OtherTime wish -> changePages.wanted(hers, wish);
            case ClientReply.RunsLate(OptionalInt minutes) -> late(hers, minutes);
            case ClientReply.Unclear unclear -> passedOn(hers, text);
        };
    }

    private Reply late(VisitOfClient hers, OptionalInt minutes) {
        Duration delay = Duration.ofMinutes(minutes.orElse(0));
        if (delay.compareTo(Attendances.LONGEST_DELAY) > 0) {
            return changePages.times(hers, hers.day());
        }
        return visitPage.delay(hers, delay);
    }

    private Reply passedOn(VisitOfClient hers, String text) {
        ClientMessageId id = messages.write(hers.salon().id(), hers.visit().clientId(), text);
        return passedOn(hers.page(), hers.salon(), id)
                .row(hers.comes(), hers.change(AttendancePhrase.CHANGE))
                .show();
    }

    private Page passedOn(Page page, Salon salon, ClientMessageId id) {
        String words = messages.find(salon.id(), id).orElseThrow().words();
        return page.say(AttendancePhrase.PASSED_ON, salon.name(), words);
    }

    /** She may mean any of several: what she wrote is shown again, so that nothing is lost. */
    private static Reply which(Speaker speaker, List<VisitOfClient> visits, String text) {
        return Page.top(speaker.voice())
                .say(AttendancePhrase.WHICH, text.strip())
                .rows(
                        1,
                        visits,
                        hers -> hers.button(
                                AttendancePhrase.VISIT_BUTTON,
                                new AttendanceAction.Open(
                                        hers.link(), hers.visit().id()),
                                speaker.voice().shortDay(hers.day()),
                                hers.time(),
                                hers.salon().name()))
                .show();
    }

    /** Nothing is ahead: her words go to the salon, if only one knows her. */
    private Optional<Reply> withoutVisit(Speaker speaker, String text) {
        List<ClientVisits.Known> salons = clientVisits.salons(speaker);
        if (salons.size() != 1) {
            return Optional.empty();
        }
        Salon salon = salons.getFirst().at().salon();
        ClientId client = salons.getFirst().client();
        ClientMessageId id = messages.write(salon.id(), client, text);
        return Optional.of(passedOn(Page.top(speaker.voice()), salon, id).show());
    }
}
