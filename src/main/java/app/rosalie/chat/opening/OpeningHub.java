package app.rosalie.chat.opening;

import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.Rota;
import app.rosalie.agenda.opening.Rotas;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.RotaAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.salon.SlotPolicy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What holds now in a few lines, the days that come, and the ways to all that can be changed. */
@Component
class OpeningHub {

    private static final int DAYS_SHOWN = 7;
    private static final int WEEKS_LOOKED_AT = 8;
    private static final int EXCEPTIONS_SHOWN = 3;

    private final OpeningTimes times;
    private final Closures closures;
    private final Rotas rotas;
    private final HolidayWords holidays;
    private final InstantSource clock;

    OpeningHub(OpeningTimes times, Closures closures, Rotas rotas, HolidayWords holidays, InstantSource clock) {
        this.times = times;
        this.closures = closures;
        this.rotas = rotas;
        this.holidays = holidays;
        this.clock = clock;
    }

    Page page(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        OpeningPlan plan = times.plan(pro.salon(), today, today.plusWeeks(WEEKS_LOOKED_AT));
        Page page = Page.below(pro.voice(), pro.voice().plain(HoursPhrase.CRUMB))
                .say(OpeningPhrase.HUB_TITLE)
                .gap();
        week(pro, page, today);
        exceptions(pro, page, plan, today);
        closures.from(pro.salonId(), today).stream().findFirst().ifPresent(next -> closure(pro, page, next));
        policy(pro, page);
        holidays.hint(
                pro,
                page,
                today.datesUntil(today.plusDays(DAYS_SHOWN))
                        .filter(day -> !plan.hours(day).isShut())
                        .toList());
        page.gap().say(OpeningPhrase.HUB_HINT);
        return ways(pro, page.rows(3, days(pro, plan, today)), today).back(new HomeAction.Open());
    }

    private void week(Pro pro, Page page, LocalDate today) {
        Optional<Rota> rota = rotas.of(pro.salonId());
        List<String> lines = HoursWords.week(
                pro.voice(),
                rota.map(it -> it.weeks().get(it.turn(today)))
                        .orElse(pro.salon().hours()));
        if (rota.isPresent()) {
            page.say(
                    OpeningPhrase.RUNNING_TURN,
                    rota.get().turn(today) + 1,
                    rota.get().weeks().size());
        } else {
            page.say(lines.isEmpty() ? OpeningPhrase.NO_WEEK : OpeningPhrase.USUAL_WEEK);
        }
        lines.forEach(line -> page.say(HoursPhrase.ITEM, line));
    }

    private static void exceptions(Pro pro, Page page, OpeningPlan plan, LocalDate today) {
        List<String> odd = today.datesUntil(today.plusWeeks(WEEKS_LOOKED_AT))
                .filter(day -> plan.source(day) == OpeningPlan.Source.EXCEPTION)
                .limit(EXCEPTIONS_SHOWN)
                .map(day -> pro.voice()
                        .say(
                                OpeningPhrase.DAY_LINE,
                                pro.voice().shortDay(day),
                                HoursWords.hours(pro.voice(), plan.hours(day))))
                .toList();
        if (!odd.isEmpty()) {
            page.say(OpeningPhrase.EXCEPTIONS);
            odd.forEach(page::line);
        }
    }

    private static void closure(Pro pro, Page page, Closure next) {
        page.say(
                OpeningPhrase.NEXT_CLOSURE,
                HoursWords.days(pro.voice(), next.firstDay(), next.lastDay()),
                next.reason().isEmpty() ? "none" : next.reason());
    }

    private static void policy(Pro pro, Page page) {
        SlotPolicy slots = pro.salon().slots();
        page.say(OpeningPhrase.POLICY_LINE, slots.compact() ? "compact" : "flexible", slots.bufferMinutes());
    }

    private static List<Button> days(Pro pro, OpeningPlan plan, LocalDate today) {
        List<Button> days = new ArrayList<>();
        today.datesUntil(today.plusDays(DAYS_SHOWN))
                .forEach(day -> days.add(pro.button(
                        plan.hours(day).isShut() ? OpeningPhrase.SHUT_DAY : OpeningPhrase.OPEN_DAY,
                        new OpeningAction.Day(day),
                        pro.voice().shortDay(day))));
        days.add(pro.button(OpeningPhrase.LATER_DAYS, new OpeningAction.Day(today.plusDays(DAYS_SHOWN))));
        return days;
    }

    private static Page ways(Pro pro, Page page, LocalDate today) {
        return page.row(
                        pro.button(OpeningPhrase.TO_LEAVES, new LeaveAction.Leaves()),
                        pro.button(HoursPhrase.TO_HOLIDAYS, new LeaveAction.Holidays(today)),
                        pro.button(OpeningPhrase.TO_POLICY, new SlotRulesAction.Policy()))
                .row(
                        pro.button(OpeningPhrase.TO_HOURS, new SetupAction.UsualHours()),
                        pro.button(OpeningPhrase.TO_ROTA, new RotaAction.Rota()));
    }
}
