package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.revenue.GoalOutlook;
import app.rosalie.revenue.GoalOutlook.MoreHours;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What is missing, in money and in visits, how the period will end at this pace, and what can be done about it. */
@Component
class PaceLine {

    /** A share of the goal this near to the share of the time is neither early nor late. */
    private static final double NEAR = 0.03;

    private static final int DAYS_A_YEAR = 365;
    private static final int MONTHS_A_YEAR = 12;
    private static final long ROUNDED_TO = 10_00;

    private final GoalOutlook outlook;

    PaceLine(GoalOutlook outlook) {
        this.outlook = outlook;
    }

    /** @param proposes whether there is room for a button that opens more hours */
    void say(Pro pro, Page page, GoalScope.Term term, GoalProgress progress, boolean proposes) {
        Period period = progress.period();
        if (progress.today().isBefore(period.first())) {
            page.say(GoalsPhrase.NOT_BEGUN, pro.voice().dayOfMonth(period.first()));
        } else if (period.holds(progress.today())) {
            running(pro, page, term, progress, proposes);
        } else if (progress.missing().isPositive()) {
            page.say(GoalsPhrase.MISSED, term, progress.missing());
        } else {
            reached(pro, page, progress);
        }
    }

    private void running(Pro pro, Page page, GoalScope.Term term, GoalProgress progress, boolean proposes) {
        if (!progress.missing().isPositive()) {
            reached(pro, page, progress);
            end(page, term, progress);
            return;
        }
        switch (term) {
            case MONTH -> missingThisMonth(pro, page, progress, proposes);
            case YEAR -> missingThisYear(pro, page, progress);
        }
    }

    private static void reached(Pro pro, Page page, GoalProgress progress) {
        Money goal = progress.goal() == null ? Money.ZERO : progress.goal();
        Money more = progress.taken().total().minus(goal);
        page.say(GoalsPhrase.REACHED, more.isPositive() ? pro.voice().money(more) : "none");
    }

    private void missingThisMonth(Pro pro, Page page, GoalProgress progress, boolean proposes) {
        LocalDate last = progress.period().last();
        GoalOutlook.Ahead ahead = outlook.ahead(pro.salon(), progress.missing(), last);
        long visits = ahead.visits().orElse(0L);
        page.say(
                GoalsPhrase.MISSING,
                progress.missing(),
                visits,
                ahead.freeSlots(),
                pro.voice().dayOfMonth(last));
        if (ahead.freeSlots() < visits) {
            page.say(GoalsPhrase.TOO_FEW_SLOTS);
        }
        end(page, GoalScope.Term.MONTH, progress);
        ahead.moreHours().filter(hours -> proposes).ifPresent(hours -> propose(pro, page, progress.today(), hours));
    }

    /** Free slots are not counted to the end of a year: most of its days are not in anyone's agenda yet. */
    private void missingThisYear(Pro pro, Page page, GoalProgress progress) {
        LocalDate last = progress.period().last();
        long visits = outlook.visits(pro.salon(), progress.missing()).orElse(0L);
        page.say(
                GoalsPhrase.MISSING, progress.missing(), visits, -1, pro.voice().dayOfMonth(last));
        double months = (double) MONTHS_A_YEAR * (ChronoUnit.DAYS.between(progress.today(), last) + 1) / DAYS_A_YEAR;
        if (months > 1) {
            long cents = (long) Math.ceil(progress.missing().cents() / months / ROUNDED_TO) * ROUNDED_TO;
            page.say(GoalsPhrase.PER_MONTH, new Money(cents));
        }
        end(page, GoalScope.Term.YEAR, progress);
    }

    private static void end(Page page, GoalScope.Term term, GoalProgress progress) {
        if (progress.projected().isEmpty()) {
            page.say(GoalsPhrase.TOO_EARLY, term);
            return;
        }
        page.say(GoalsPhrase.PROJECTED, term, progress.projected().get());
        if (progress.missing().isPositive()) {
            double share = progress.share().orElse(0.0);
            page.say(GoalsPhrase.PACE, state(share - progress.pace()), percent(share), percent(progress.pace()), term);
        }
    }

    private static String state(double ahead) {
        return ahead > NEAR ? "AHEAD" : ahead < -NEAR ? "BEHIND" : "ON_TIME";
    }

    private static long percent(double share) {
        return (long) Math.floor(100 * share);
    }

    private static void propose(Pro pro, Page page, LocalDate today, MoreHours hours) {
        String weekday = pro.voice().weekday(hours.day().getDayOfWeek(), TextStyle.FULL);
        page.gap().say(GoalsPhrase.MORE_HOURS, weekday, hours.visits());
        page.row(pro.button(
                        GoalsPhrase.OPEN_HOURS,
                        new OpeningAction.OpenUp(hours.day(), hours.day(), hours.from(), hours.to()),
                        hours.day().equals(today) ? pro.voice().plain(GoalsPhrase.THIS_DAY) : weekday,
                        hours.from(),
                        hours.to())
                .main());
    }
}
