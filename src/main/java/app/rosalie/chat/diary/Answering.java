package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryAction.Purpose;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Saying yes to a request, and then to think of the others who asked for the same time. */
@Component
class Answering {

    private final Agenda agenda;
    private final Diary diary;
    private final Outcome outcome;
    private final Warning warning;
    private final Tidings tidings;
    private final Possible possible;
    private final InstantSource clock;

    Answering(
            Agenda agenda,
            Diary diary,
            Outcome outcome,
            Warning warning,
            Tidings tidings,
            Possible possible,
            InstantSource clock) {
        this.agenda = agenda;
        this.diary = diary;
        this.outcome = outcome;
        this.warning = warning;
        this.tidings = tidings;
        this.possible = possible;
        this.clock = clock;
    }

    Reply confirm(Pro pro, long id, boolean forced) {
        return switch (agenda.confirm(pro.salonId(), id, forced)) {
            case Change.Changed(Visit visit, long entry) -> confirmed(pro, visit, entry);
            case Change.Clash clash ->
                warning.of(
                        pro,
                        clash,
                        pro.salon().local(clash.visit().start()),
                        Warning.anyway(pro, DiaryPhrase.CONFIRM_ANYWAY, new DiaryAction.Confirm(id, true)),
                        proposing(pro, clash.visit(), pro.voice().plain(DiaryPhrase.PROPOSE)));
            case Change.Closed closed -> outcome.refused(pro, closed);
            case Change.Refused refused -> outcome.refused(pro, refused);
            case Change.Unknown unknown -> outcome.refused(pro, unknown);
        };
    }

    /** Also what follows when a client takes a time that was proposed to her. */
    Reply confirmed(Pro pro, Visit visit, long entry) {
        Page page = outcome.told(pro, visit, pro.voice().say(DiaryPhrase.CONFIRMED, visit.clientName()));
        List<Visit> beside = diary.requestsBeside(pro.salonId(), visit).stream()
                .filter(other -> other.awaitsAnswer(clock.instant()) && other.proposed() == null)
                .toList();
        if (!beside.isEmpty()) {
            page.gap().say(DiaryPhrase.ALSO_ASKED, beside.size());
            outcome.lines(pro, page, beside);
        }
        beside.forEach(other ->
                page.row(proposing(pro, other, pro.voice().plain(DiaryPhrase.PROPOSE_TO, other.clientName()))));
        if (possible.isOftenAbsent(pro, visit)) {
            page.row(Button.of(pro.voice().plain(DiaryPhrase.WANT_DEPOSIT), new DiaryAction.WantDeposit(visit.id())));
        }
        tidings.add(pro, page, visit, DiaryPhrase.TELL_CONFIRMED);
        return Outcome.ended(pro, page, entry, next(pro, beside));
    }

    private List<Visit> next(Pro pro, List<Visit> beside) {
        return beside.isEmpty() ? diary.toConfirm(pro.salonId(), 1) : List.of();
    }

    private Button proposing(Pro pro, Visit visit, String label) {
        return Button.main(label, new DiaryAction.PickDay(visit.id(), Purpose.PROPOSE, pro.dayOf(clock.instant())));
    }
}
