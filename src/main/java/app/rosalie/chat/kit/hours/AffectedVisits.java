package app.rosalie.chat.kit.hours;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.salon.OpeningHours;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who stands where doors are closed: visits that are not over, each a button to its card, where it is moved or cancelled. */
@Component
public class AffectedVisits {

    /** So that a message holds them and a thumb finds them; the rest are counted. */
    private static final int MOST_SHOWN = 20;

    private final Visits visits;
    private final OpeningTimes times;
    private final VisitWords visitWords;
    private final InstantSource clock;

    AffectedVisits(Visits visits, OpeningTimes times, VisitWords visitWords, InstantSource clock) {
        this.visits = visits;
        this.times = times;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    public List<Visit> in(Pro pro, HoursRange hoursRange) {
        return open(pro, hoursRange).stream()
                .filter(visit -> hoursRange.touches(visit.span(), pro.salon().zone()))
                .toList();
    }

    /** Those on these days that the open hours do not hold. */
    public List<Visit> outside(Pro pro, LocalDate first, LocalDate last) {
        return outside(pro, times.plan(pro.salon(), first, last.plusDays(1)), first, last);
    }

    /** Those whom other usual hours would leave outside, and who are not so already. */
    public List<Visit> leftOutside(Pro pro, OpeningHours usual, LocalDate first, LocalDate last) {
        OpeningPlan plan = times.plan(pro.salon(), first, last.plusDays(1));
        List<Visit> before = outside(pro, plan, first, last);
        return outside(pro, plan.withUsual(usual), first, last).stream()
                .filter(visit -> !before.contains(visit))
                .toList();
    }

    private List<Visit> outside(Pro pro, OpeningPlan plan, LocalDate first, LocalDate last) {
        return open(pro, HoursRange.wholeDays(first, last)).stream()
                .filter(visit -> !plan.holds(visit.span()))
                .toList();
    }

    private List<Visit> open(Pro pro, HoursRange hoursRange) {
        return visits.touching(pro.salonId(), hoursRange.around(pro.salon().zone())).stream()
                .filter(Visit::isOpen)
                .filter(visit -> visit.end().isAfter(clock.instant()))
                .toList();
    }

    /** The day is said but where all else is about one day. */
    public void list(Pro pro, Page page, List<Visit> visits, boolean isOneDay) {
        visits.stream().limit(MOST_SHOWN).forEach(visit -> page.line(line(pro, visit, isOneDay)));
        if (visits.size() > MOST_SHOWN) {
            page.say(HoursPhrase.MORE_VISITS, visits.size() - MOST_SHOWN);
        }
    }

    /** The same ones as buttons. */
    public void buttons(Pro pro, Page page, List<Visit> visits, boolean isOneDay) {
        page.rows(
                1,
                visits.stream()
                        .limit(MOST_SHOWN)
                        .map(visit -> Button.of(label(pro, visit, isOneDay), new VisitAction.Visit(visit.id())))
                        .toList());
    }

    private String line(Pro pro, Visit visit, boolean isOneDay) {
        return isOneDay
                ? visitWords.shortLine(pro, visit)
                : pro.voice()
                        .say(
                                HoursPhrase.VISIT_LINE,
                                visitWords.mark(pro, visit),
                                pro.voice().shortDay(pro.dayOf(visit.start())),
                                pro.timeOf(visit.start()),
                                visit.clientName(),
                                visit.title());
    }

    private static String label(Pro pro, Visit visit, boolean isOneDay) {
        return pro.voice()
                .plain(
                        HoursPhrase.VISIT_BUTTON,
                        isOneDay ? "none" : pro.voice().shortDay(pro.dayOf(visit.start())),
                        pro.timeOf(visit.start()),
                        visit.clientName());
    }
}
