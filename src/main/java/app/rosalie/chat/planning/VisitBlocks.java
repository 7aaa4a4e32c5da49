package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.TimeSpan;
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
    VisitBlock onADay(Pro pro, DaySheet sheet, Visit visit, ShortNames names, PlanningNow now) {
        String detail = pro.voice()
                .plain(PlanningPhrase.BLOCK_DETAIL, visit.title(), pro.timeOf(visit.start()), pro.timeOf(visit.end()));
        String price = pro.voice().money(visit.price());
        return block(pro, sheet, visit, visit.clientName(), names.initials(visit), detail, price, now);
    }

    /** With the little that fits into one of seven columns. */
    VisitBlock inAWeek(Pro pro, DaySheet sheet, Visit visit, ShortNames names, PlanningNow now) {
        return block(pro, sheet, visit, names.of(visit), names.initials(visit), visit.title(), null, now);
    }

    private VisitBlock block(
            Pro pro,
            DaySheet sheet,
            Visit visit,
            String title,
            String initials,
            String detail,
            @Nullable String note,
            PlanningNow now) {
        DayMinutes when = DayMinutes.of(visit.span(), sheet);
        StatusSign sign = sign(visit, now);
        boolean fell = sign == StatusSign.CANCELLED || sign == StatusSign.MISSED;
        return new VisitBlock(
                when.from(),
                when.to(),
                sign,
                title,
                initials,
                fell ? visitWords.state(pro, visit) : detail,
                fell ? null : note,
                fell ? null : processing(visit, sheet, when));
    }

    /** As much of it as is drawn. */
    private static VisitBlock.@Nullable Stretch processing(Visit visit, DaySheet sheet, DayMinutes drawn) {
        TimeSpan processing = visit.occupancy().processing();
        if (processing == null) {
            return null;
        }
        DayMinutes when = DayMinutes.of(processing, sheet);
        int from = Math.max(when.from(), drawn.from());
        int to = Math.min(when.to(), drawn.to());
        return from < to ? new VisitBlock.Stretch(from, to) : null;
    }

    static StatusSign sign(Visit visit, PlanningNow now) {
        return switch (visit.status()) {
            case REQUESTED -> StatusSign.TO_CONFIRM;
            case CONFIRMED -> confirmed(visit, now);
            case DONE -> StatusSign.DONE;
            case NO_SHOW -> StatusSign.MISSED;
            case CANCELLED, EXPIRED -> StatusSign.CANCELLED;
        };
    }

    private static StatusSign confirmed(Visit visit, PlanningNow now) {
        if (!visit.end().isAfter(now.instant())) {
            return StatusSign.TO_CLOSE_OUT;
        }
        return visit.payment() == PaymentState.DEPOSIT_DUE ? StatusSign.PAYMENT : StatusSign.CONFIRMED;
    }
}
