package app.rosalie.chat.sentence;

import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.Client;
import app.rosalie.language.reply.ClientReply;
import app.rosalie.language.reply.Relayed;
import app.rosalie.language.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a visit that there is, by what its client has said. */
@Component
class RelayedVisits {

    private static final int MOST_DAYS = 14;

    private final VisitSentences sentences;
    private final FreeStarts freeStarts;
    private final ClientNotice notice;

    RelayedVisits(VisitSentences sentences, FreeStarts freeStarts, ClientNotice notice) {
        this.sentences = sentences;
        this.freeStarts = freeStarts;
        this.notice = notice;
    }

    /** Empty where she says nothing plain about it. */
    Optional<Reply> answer(Pro pro, Client client, Relayed said, Visit visit, ClientReply reply, SaidWish wish) {
        return switch (reply) {
            case ClientReply.CallsOff() -> Optional.of(callsOff(pro, client, said, visit));
            case ClientReply.OtherTime other -> Optional.of(otherTime(pro, client, said, visit, other, wish));
            case ClientReply.RunsLate _ -> Optional.of(late(pro, client, said, visit));
            case ClientReply.Comes() ->
                Optional.of(RelayedPages.shown(pro, client, said, Optional.of(visit), SentencePhrase.RELAYED_NEXT));
            case ClientReply.Unclear() -> Optional.empty();
        };
    }

    private Reply callsOff(Pro pro, Client client, Relayed said, Visit visit) {
        Page page = asking(pro, client, said)
                .say(
                        SentencePhrase.RELAYED_CANCEL,
                        visit.clientName(),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()))
                .proposal(pro.button(SentencePhrase.DO_CANCEL, new VisitAction.Cancel(visit.id(), true))
                        .danger())
                .row(RelayedPages.toVisit(pro, visit));
        return told(pro, page, client, visit, SentencePhrase.TELL_CALLED_OFF);
    }

    private Reply late(Pro pro, Client client, Relayed said, Visit visit) {
        Page page = RelayedPages.of(pro, said)
                .say(SentencePhrase.RELAYED_NEXT, client.name())
                .row(RelayedPages.toVisit(pro, visit));
        return told(pro, page, client, visit, SentencePhrase.TELL_LATE);
    }

    private Reply told(Pro pro, Page page, Client client, Visit visit, SentencePhrase words) {
        notice.add(
                page,
                Optional.ofNullable(client.phone()),
                pro.voice()
                        .plain(
                                words,
                                ClientNotice.firstName(client.name()),
                                visit.title(),
                                pro.dayOf(visit.start()),
                                pro.timeOf(visit.start()),
                                pro.salon().name()));
        return page.show();
    }

    private static Page asking(Pro pro, Client client, Relayed said) {
        return RelayedPages.of(pro, said).asking(new SentenceQuestion.PassedOn(client.name(), said.words()));
    }

    private Reply otherTime(
            Pro pro, Client client, Relayed said, Visit visit, ClientReply.OtherTime other, SaidWish wish) {
        LocalDateTime stands = pro.salon().local(visit.start());
        List<LocalDate> days = other.days().isEmpty()
                ? List.of(stands.toLocalDate())
                : other.days().stream()
                        .flatMap(stretch ->
                                stretch.first().datesUntil(stretch.last().plusDays(1)))
                        .distinct()
                        .limit(MOST_DAYS)
                        .toList();
        LocalTime time = other.time();
        SlotRequirement requirement = SlotRequirement.of(visit);
        List<LocalDateTime> exactly = time == null
                ? List.of()
                : days.stream()
                        .map(day -> day.atTime(time))
                        .filter(start -> freeStarts.isFree(pro, start, requirement))
                        .toList();
        if (exactly.size() == 1) {
            LocalDateTime to = exactly.getFirst();
            Page page = asking(pro, client, said);
            sentences.proposeMove(pro, page, visit, to);
            notice.add(
                    page,
                    Optional.ofNullable(client.phone()),
                    pro.voice()
                            .plain(
                                    SentencePhrase.TELL_MOVED,
                                    ClientNotice.firstName(client.name()),
                                    to.toLocalDate(),
                                    to.toLocalTime(),
                                    pro.salon().name()));
            return page.show();
        }
        List<LocalDateTime> free = exactly.isEmpty()
                ? freeStarts.of(pro, days, window(other.within(), wish), requirement).stream()
                        .filter(start -> !start.equals(stands))
                        .toList()
                : exactly;
        Page page = asking(pro, client, said)
                .say(
                        SentencePhrase.RELAYED_MOVE,
                        visit.clientName(),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()));
        page.line(RelayedWords.free(pro, free))
                .row(pro.button(
                                SentencePhrase.OTHER_TIME,
                                new RescheduleAction.PickTime(visit.id(), Purpose.MOVE, days.getFirst()))
                        .main())
                .row(RelayedPages.toVisit(pro, visit));
        notice.add(page, Optional.ofNullable(client.phone()), RelayedWords.answer(pro, client.name(), free));
        return page.show();
    }

    private static FreeStarts.Window window(@Nullable TimeRange within, SaidWish wish) {
        return within == null
                ? FreeStarts.Window.of(wish.slots())
                : new FreeStarts.Window(within.start(), within.end());
    }
}
