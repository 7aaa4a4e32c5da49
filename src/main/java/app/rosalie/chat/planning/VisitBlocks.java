package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A visit as a block of a picture. */
@Component
class VisitBlocks {

    private final VisitWords visitWords;

    VisitBlocks(VisitWords visitWords) {
        this.visitWords = visitWords;
    }

    /** With all there is to say, for the page of one day. */
    VisitBlock onADay(Pro pro, DaySheet sheet, Visit visit) {
        String detail = pro.voice()
                .plain(PlanningPhrase.BLOCK_DETAIL, visit.title(), pro.timeOf(visit.start()), pro.timeOf(visit.end()));
        return block(pro, sheet, visit, visit.clientName(), detail, pro.voice().money(visit.price()));
    }

    /** With the little that fits into one of seven columns. */
    VisitBlock inAWeek(Pro pro, DaySheet sheet, Visit visit, ShortNames names) {
        return block(pro, sheet, visit, names.of(visit), visit.title(), null);
    }

    private VisitBlock block(Pro pro, DaySheet sheet, Visit visit, String title, String detail, @Nullable String note) {
        DayMinutes when = DayMinutes.of(visit.span(), sheet);
        StatusSign sign = sign(visit);
        boolean fell = sign == StatusSign.CANCELLED || sign == StatusSign.MISSED;
        return new VisitBlock(
                when.from(), when.to(), sign, title, fell ? visitWords.state(pro, visit) : detail, fell ? null : note);
    }

    private static StatusSign sign(Visit visit) {
        return switch (visit.status()) {
            case REQUESTED -> StatusSign.TO_CONFIRM;
            case CONFIRMED -> visit.payment() == PaymentState.DEPOSIT_DUE ? StatusSign.PAYMENT : StatusSign.CONFIRMED;
            case DONE -> StatusSign.DONE;
            case NO_SHOW -> StatusSign.MISSED;
            case CANCELLED, EXPIRED -> StatusSign.CANCELLED;
        };
    }
}
