package app.rosalie.insights;

import app.rosalie.agenda.InactiveClients;
import app.rosalie.agenda.ReturningClients;
import app.rosalie.insights.SalonFact.AverageVisit;
import app.rosalie.insights.SalonFact.Inactive;
import app.rosalie.insights.SalonFact.LateCancellations;
import app.rosalie.insights.SalonFact.MonthAhead;
import app.rosalie.insights.SalonFact.Newcomers;
import app.rosalie.insights.SalonFact.NextLimit;
import app.rosalie.insights.SalonFact.NextVisits;
import app.rosalie.insights.SalonFact.NoShows;
import app.rosalie.insights.SalonFact.QuietDay;
import app.rosalie.insights.SalonFact.ReviewCount;
import app.rosalie.insights.SalonFact.Unanswered;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.RevenueSettings;
import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.revenue.RevenueSettings.Threshold;
import app.rosalie.revenue.TakingsSplits;
import app.rosalie.revenue.VisitRatios;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts of one salon, each asked for alone and read from what is true now. Empty where too little is known to say it. The
 * day is the salon's own, today.
 */
@Component
@Transactional(readOnly = true)
public class SalonFacts {

    private static final int QUARTER = 90;
    private static final int MONTH = 30;
    private static final double TELLING = 1.0 / 3;

    private final WeekdayLoad load;
    private final InactiveClients inactive;
    private final ReturningClients returning;
    private final TakingsSplits splits;
    private final Performance performance;
    private final RevenueSettings settings;
    private final Reviews reviews;

    SalonFacts(
            WeekdayLoad load,
            InactiveClients inactive,
            ReturningClients returning,
            TakingsSplits splits,
            Performance performance,
            RevenueSettings settings,
            Reviews reviews) {
        this.load = load;
        this.inactive = inactive;
        this.returning = returning;
        this.splits = splits;
        this.performance = performance;
        this.settings = settings;
        this.reviews = reviews;
    }

    public Optional<QuietDay> quietDay(Salon salon, LocalDate today) {
        return load.quietest(salon, today);
    }

    public Optional<NoShows> noShows(Salon salon, LocalDate today) {
        VisitRatios ratios = ratios(salon, today, QUARTER);
        return ratios.due() == 0 ? Optional.empty() : Optional.of(new NoShows(ratios.noShows(), ratios.due()));
    }

    public Optional<LateCancellations> lateCancellations(Salon salon, LocalDate today) {
        VisitRatios ratios = ratios(salon, today, QUARTER);
        return ratios.due() == 0 ? Optional.empty() : Optional.of(new LateCancellations(ratios.late(), ratios.due()));
    }

    public Optional<Inactive> inactiveClients(Salon salon, LocalDate today) {
        return Optional.of(new Inactive(inactive.count(salon, today)));
    }

    public Optional<AverageVisit> averageVisit(Salon salon, LocalDate today) {
        VisitRatios now = ratios(salon, today, MONTH);
        VisitRatios before = ratios(salon, today.minusDays(MONTH), MONTH);
        return now.done().visits() == 0
                ? Optional.empty()
                : Optional.of(new AverageVisit(
                        now.average(), before.average(), now.done().visits()));
    }

    public Optional<ReviewCount> reviews(Salon salon, LocalDate today) {
        Satisfaction satisfaction = reviews.satisfaction(salon.id());
        return Optional.of(new ReviewCount(
                satisfaction.count(),
                satisfaction.average(),
                ratios(salon, today, QUARTER).done().visits()));
    }

    public Optional<Unanswered> unansweredReviews(Salon salon) {
        return Optional.of(new Unanswered(reviews.satisfaction(salon.id()).unanswered()));
    }

    /** Once a third of the month has passed, and something has come in: earlier nobody can tell. */
    public Optional<MonthAhead> monthAhead(Salon salon) {
        GoalProgress month = performance.month(salon);
        Money goal = month.goal();
        boolean telling = month.pace() >= TELLING && month.taken().total().isPositive();
        return goal == null || !telling
                ? Optional.empty()
                : month.projected().map(projected -> new MonthAhead(projected, goal));
    }

    public Optional<NextVisits> nextVisits(Salon salon, LocalDate today) {
        ReturningClients.Count count = returning.count(salon, today.minusDays(MONTH), today);
        return count.came() == 0 ? Optional.empty() : Optional.of(new NextVisits(count.came(), count.booked()));
    }

    /** The lowest limit that the year's takings have not passed. */
    public Optional<NextLimit> nextLimit(Salon salon, LocalDate today) {
        Money taken = performance.taken(salon, Period.year(today.getYear())).total();
        return settings.on(today)
                .flatMap(threshold -> Stream.of(Limit.values())
                        .filter(limit -> taken.compareTo(threshold.amount(limit)) < 0)
                        .findFirst()
                        .map(limit -> nextLimit(threshold, limit, taken)));
    }

    private static NextLimit nextLimit(Threshold threshold, Limit limit, Money taken) {
        return new NextLimit(limit, taken, threshold.amount(limit), taken.compareTo(threshold.near(limit)) >= 0);
    }

    public Optional<Newcomers> newcomers(Salon salon, LocalDate today) {
        VisitRatios ratios = ratios(salon, today, MONTH);
        return ratios.clients() == 0
                ? Optional.empty()
                : Optional.of(new Newcomers(ratios.newClients(), ratios.clients()));
    }

    /** Of so many days before this one. */
    private VisitRatios ratios(Salon salon, LocalDate day, int days) {
        return splits.ratios(salon, Period.of(day.minusDays(days), day.minusDays(1)));
    }
}
