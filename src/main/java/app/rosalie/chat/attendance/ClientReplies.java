package app.rosalie.chat.attendance;

import app.rosalie.agenda.Attendances;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.question.AttendanceQuestion;
import app.rosalie.chat.room.ClientText;
import app.rosalie.clients.ClientMessageId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.language.reply.ClientReply;
import app.rosalie.language.reply.ReplyReader;
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
    private final CancelPages cancelPages;
    private final ClientMessages messages;
    private final InstantSource clock;

    ClientReplies(
            ClientVisits clientVisits,
            VisitPage visitPage,
            ChangePages changePages,
            CancelPages cancelPages,
            ClientMessages messages,
            InstantSource clock) {
        this.clientVisits = clientVisits;
        this.visitPage = visitPage;
        this.changePages = changePages;
        this.cancelPages = cancelPages;
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

    /** To what she wrote, once she has said that this visit was meant: the pro reads which, too. */
    Reply toMeant(VisitOfClient hers, String text) {
        String about = hers.client()
                .voice()
                .plain(AttendancePhrase.ABOUT, hers.client().voice().shortDay(hers.day()), hers.time(), text.strip());
        return answer(hers, text, about);
    }

    private Reply answer(VisitOfClient hers, String text) {
        return answer(hers, text, text);
    }

    /** @param toPro what the pro reads where it is for her */
    private Reply answer(VisitOfClient hers, String text, String toPro) {
        Salon salon = hers.salon();
        Instant start = hers.visit().start();
        return switch (ReplyReader.read(text, salon.local(start), salon.local(clock.instant()))) {
            case ClientReply.Comes comes -> visitPage.comes(hers);
            case ClientReply.CallsOff callsOff -> cancelPages.ask(hers);
            case ClientReply.OtherTime wish -> changePages.wanted(hers, wish);
            case ClientReply.RunsLate(OptionalInt minutes) -> late(hers, minutes);
            case ClientReply.Unclear unclear -> passedOn(hers, toPro);
        };
    }

    private Reply late(VisitOfClient hers, OptionalInt minutes) {
        Duration delay = Duration.ofMinutes(minutes.orElse(0));
        return delay.compareTo(Attendances.LONGEST_DELAY) > 0
                ? changePages.tooLate(hers, delay)
                : visitPage.delay(hers, delay);
    }

    private Reply passedOn(VisitOfClient hers, String text) {
        if (messages.limit(hers.salon().id(), hers.visit().clientId()).isPresent()) {
            return tooMany(hers.page(), hers.salon())
                    .row(hers.comes(), hers.change(AttendancePhrase.CHANGE))
                    .show();
        }
        ClientMessageId id = messages.write(hers.salon().id(), hers.visit().clientId(), text);
        return passedOn(hers.page(), hers.salon(), id)
                .row(hers.comes(), hers.change(AttendancePhrase.CHANGE))
                .show();
    }

    private static Page tooMany(Page page, Salon salon) {
        return page.say(AttendancePhrase.NOT_PASSED_ON, salon.name());
    }

    private Page passedOn(Page page, Salon salon, ClientMessageId id) {
        String words = messages.find(salon.id(), id).orElseThrow().words();
        return page.say(AttendancePhrase.PASSED_ON, salon.name(), words);
    }

    /** She may mean any of several: what she wrote is kept until she has said which. */
    private static Reply which(Speaker speaker, List<VisitOfClient> visits, String text) {
        return asking(speaker, AttendancePhrase.WHICH, text)
                .rows(
                        1,
                        visits,
                        hers -> hers.button(
                                AttendancePhrase.VISIT_BUTTON,
                                new AttendanceAction.Meant(
                                        hers.link(), hers.visit().id()),
                                speaker.voice().shortDay(hers.day()),
                                hers.time(),
                                hers.salon().name()))
                .row(toAll(speaker))
                .show();
    }

    private static Button toAll(Speaker speaker) {
        return speaker.button(AttendancePhrase.MY_VISITS, new MyVisitsAction.Open());
    }

    private static Page asking(Speaker speaker, AttendancePhrase question, String text) {
        return Page.top(speaker.voice()).say(question, text.strip()).asking(new AttendanceQuestion.Which(text));
    }

    /** Nothing is ahead: her words go to the salon that knows her; of several, to the one that she names. */
    private Optional<Reply> withoutVisit(Speaker speaker, String text) {
        List<ClientVisits.Known> salons = clientVisits.salons(speaker);
        if (salons.size() > 1) {
            return Optional.of(asking(speaker, AttendancePhrase.WHICH_SALON, text)
                    .rows(
                            1,
                            salons,
                            known -> speaker.button(
                                    AttendancePhrase.SALON_BUTTON,
                                    new AttendanceAction.WriteTo(known.at().link()),
                                    known.at().salon().name()))
                    .row(toAll(speaker))
                    .show());
        }
        return salons.stream().findFirst().map(known -> passedOn(known, text));
    }

    /** To this salon, if it knows her and there is anything to pass on. */
    Optional<Reply> passOn(SalonClient client, Optional<String> words) {
        return clientVisits.salons(client).stream()
                .filter(known -> known.at().salon().id().equals(client.salon().id()))
                .findFirst()
                .flatMap(known -> words.map(text -> passedOn(known, text)));
    }

    private Reply passedOn(ClientVisits.Known known, String text) {
        SalonClient client = known.at();
        if (messages.limit(client.salon().id(), known.client()).isPresent()) {
            return tooMany(Page.top(client.voice()), client.salon())
                    .row(client.button(AttendancePhrase.TO_SALON, new SalonPageAction.Open(client.link())))
                    .show();
        }
        ClientMessageId id = messages.write(client.salon().id(), known.client(), text);
        return passedOn(Page.top(client.voice()), client.salon(), id)
                .row(client.button(AttendancePhrase.TO_SALON, new SalonPageAction.Open(client.link())))
                .show();
    }
}
