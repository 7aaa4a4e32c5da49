package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.vacancy.SlotCandidate;
import app.rosalie.agenda.vacancy.SlotCandidate.Reason;
import app.rosalie.agenda.vacancy.SlotCandidates;
import app.rosalie.agenda.vacancy.Vacancy;
import app.rosalie.agenda.waitlist.SlotGiving;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.SelectionId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who might take the slot, each with the reasons. */
@Component
class CandidatesPage {

    private static final int MOST = 5;

    private final FreedSlot freedSlot;
    private final SlotCandidates candidates;
    private final SlotGiving giving;
    private final InstantSource clock;

    CandidatesPage(FreedSlot freedSlot, SlotCandidates candidates, SlotGiving giving, InstantSource clock) {
        this.freedSlot = freedSlot;
        this.giving = giving;
        this.candidates = candidates;
        this.clock = clock;
    }

    Reply show(Pro pro, AppointmentId cancelledId) {
        return freedSlot.of(pro, cancelledId, slot -> show(pro, slot));
    }

    private Reply show(Pro pro, Visit slot) {
        List<SlotCandidate> found = candidates.of(pro.salon(), Vacancy.of(slot), MOST);
        Page page = FreedSlot.page(pro, slot)
                .say(
                        SlotOfferPhrase.TITLE,
                        pro.dayOf(slot.start()),
                        pro.timeOf(slot.start()),
                        pro.timeOf(slot.end()),
                        slot.title());
        waiting(pro, page, slot.span());
        list(pro, page, found, client -> new SlotOfferAction.Offer(slot.id(), client));
        return page.row(somebodyElse(pro, Optional.of(slot.selection()), slot.span()))
                .show();
    }

    /** Whoever waits for it comes before those who might want it. */
    private void waiting(Pro pro, Page page, TimeSpan span) {
        giving.freed(pro.salonId(), span).ifPresent(freed -> {
            int count = giving.candidates(pro.salon(), freed).size();
            if (count > 0) {
                page.row(pro.button(SlotOfferPhrase.WAITING, new WaitingAction.Slot(freed.id()), count)
                        .main());
            }
        });
    }

    /** For time that nobody has taken. */
    Reply show(Pro pro, TimeSpan free) {
        LocalDate day = pro.dayOf(free.start());
        LocalTime time = pro.timeOf(free.start());
        Page page = VacanciesPage.page(pro).say(SlotOfferPhrase.VACANCY_TITLE, day, time, pro.timeOf(free.end()));
        list(
                pro,
                page,
                candidates.of(pro.salon(), Vacancy.of(free), MOST),
                client -> new SlotOfferAction.OfferVacancy(day, time, client));
        return page.row(somebodyElse(pro, Optional.empty(), free))
                .back(new SlotOfferAction.Vacancies())
                .show();
    }

    private void list(Pro pro, Page page, List<SlotCandidate> found, Function<ClientId, Action> offer) {
        page.gap().say(found.isEmpty() ? SlotOfferPhrase.NOBODY : SlotOfferPhrase.WHO);
        for (SlotCandidate candidate : found) {
            page.say(SlotOfferPhrase.CANDIDATE, candidate.name(), reasons(pro, candidate));
        }
        page.rows(
                2,
                found,
                candidate -> pro.button(SlotOfferPhrase.OFFER_TO, offer.apply(candidate.client()), candidate.name()));
    }

    private static Button somebodyElse(Pro pro, Optional<SelectionId> what, TimeSpan slot) {
        return pro.button(
                SlotOfferPhrase.SOMEBODY_ELSE,
                new BookingAction.StartAt(what, pro.dayOf(slot.start()), pro.timeOf(slot.start())));
    }

    private String reasons(Pro pro, SlotCandidate candidate) {
        return candidate.reasons().stream()
                .map(reason -> reason(pro, reason))
                .collect(Collectors.joining(pro.voice().plain(SlotOfferPhrase.AND)));
    }

    private String reason(Pro pro, Reason reason) {
        return switch (reason) {
            case Reason.Due(var last) ->
                pro.voice()
                        .plain(
                                SlotOfferPhrase.DUE,
                                ChronoUnit.WEEKS.between(pro.dayOf(last), pro.dayOf(clock.instant())),
                                pro.dayOf(last));
            case Reason.LaterVisit(var start) -> pro.voice().plain(SlotOfferPhrase.LATER_VISIT, pro.dayOf(start));
            case Reason.UsualWeekday(var day) ->
                pro.voice().plain(SlotOfferPhrase.USUAL_WEEKDAY, pro.voice().weekday(day, TextStyle.FULL));
        };
    }
}
