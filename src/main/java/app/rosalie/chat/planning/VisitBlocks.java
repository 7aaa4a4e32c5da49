package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.pictures.Block;
import app.rosalie.pictures.Sign;
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
    Block onADay(Pro pro, DaySheet sheet, Visit visit) {
        String detail = pro.voice()
                .plain(PlanningPhrase.BLOCK_DETAIL, visit.title(), pro.timeOf(visit.start()), pro.timeOf(visit.end()));
        return block(pro, sheet, visit, visit.clientName(), detail, pro.voice().money(visit.price()));
    }

    /** With the little that fits into one of seven columns. */
    Block inAWeek(Pro pro, DaySheet sheet, Visit visit, ShortNames names) {
        return block(pro, sheet, visit, names.of(visit), visit.title(), null);
    }

    private Block block(Pro pro, DaySheet sheet, Visit visit, String title, String detail, @Nullable String note) {
        DayMinutes when = DayMinutes.of(visit.span(), sheet);
        Sign sign = sign(visit);
        boolean fell = sign == Sign.CANCELLED || sign == Sign.MISSED;
        return new Block(
                when.from(), when.to(), sign, title, fell ? visitWords.state(pro, visit) : detail, fell ? null : note);
    }

    private static Sign sign(Visit visit) {
        return switch (visit.status()) {
            case REQUESTED -> Sign.TO_CONFIRM;
            case CONFIRMED -> visit.payment() == PaymentState.DEPOSIT_DUE ? Sign.PAYMENT : Sign.CONFIRMED;
            case DONE -> Sign.DONE;
            case NO_SHOW -> Sign.MISSED;
            case CANCELLED, EXPIRED -> Sign.CANCELLED;
        };
    }
}
