package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.waitlist.HeldTimes;
import app.rosalie.chat.kit.waitlist.HeldTimes.Held;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept for those who wait, as blocks of a picture. */
@Component
class HeldBlocks {

    private final HeldTimes heldTimes;

    HeldBlocks(HeldTimes heldTimes) {
        this.heldTimes = heldTimes;
    }

    /** What is kept on the days {@code [from, to)}. */
    List<Held> on(Pro pro, LocalDate from, LocalDate to) {
        return heldTimes.on(pro.salon(), from, to);
    }

    /** Those of one day. */
    static List<VisitBlock> of(Pro pro, DaySheet sheet, List<Held> held, PlanningNow now) {
        return held.stream()
                .filter(one -> pro.dayOf(one.span().start()).equals(sheet.day()))
                .map(one -> block(pro, sheet, one, now))
                .toList();
    }

    private static VisitBlock block(Pro pro, DaySheet sheet, Held held, PlanningNow now) {
        DayMinutes when = DayMinutes.of(held.span(), sheet);
        return new VisitBlock(
                when.from(),
                when.to(),
                StatusSign.HELD,
                String.join(", ", held.clients()),
                "",
                pro.voice()
                        .plain(
                                PlanningPhrase.HELD,
                                WindowWords.until(
                                        pro.voice(), pro.salon(), held.hold().until(), now.instant())),
                null);
    }

    /** What of some free time is not kept. */
    static List<TimeSpan> without(List<TimeSpan> free, List<Held> held) {
        List<TimeSpan> kept = held.stream().map(Held::span).toList();
        return free.stream().flatMap(span -> span.without(kept).stream()).toList();
    }
}
