package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.waitlist.HeldTimes;
import app.rosalie.chat.kit.waitlist.HeldTimes.Held;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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

    /** Those of one day, with all there is to say. */
    static List<VisitBlock> onADay(Pro pro, DaySheet sheet, List<Held> held, PlanningNow now) {
        return blocks(pro, sheet, held, one -> block(sheet, one, one.clients(), kept(pro, one, now)));
    }

    /** With the little that fits into one of seven columns. */
    static List<VisitBlock> inAWeek(Pro pro, DaySheet sheet, List<Held> held, PlanningNow now) {
        return blocks(
                pro,
                sheet,
                held,
                one -> block(
                        sheet,
                        one,
                        one.clients().stream().map(ClientNotice::firstName).toList(),
                        until(pro, one, now)));
    }

    private static List<VisitBlock> blocks(Pro pro, DaySheet sheet, List<Held> held, Function<Held, VisitBlock> block) {
        return held.stream()
                .filter(one -> pro.dayOf(one.span().start()).equals(sheet.day()))
                .map(block)
                .toList();
    }

    private static String kept(Pro pro, Held held, PlanningNow now) {
        return pro.voice().plain(PlanningPhrase.HELD, until(pro, held, now));
    }

    private static String until(Pro pro, Held held, PlanningNow now) {
        return WindowWords.until(pro.voice(), pro.salon(), held.hold().until(), now.instant());
    }

    private static VisitBlock block(DaySheet sheet, Held held, List<String> clients, String detail) {
        DayMinutes when = DayMinutes.of(held.span(), sheet);
        return new VisitBlock(when.from(), when.to(), StatusSign.HELD, String.join(", ", clients), "", detail, null);
    }

    /** What of some free time is not kept. */
    static List<TimeSpan> without(List<TimeSpan> free, List<Held> held) {
        List<TimeSpan> kept = held.stream().map(Held::span).toList();
        return free.stream().flatMap(span -> span.without(kept).stream()).toList();
    }
}
