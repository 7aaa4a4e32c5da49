package app.rosalie.chat.library;

import app.rosalie.chat.Pro;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.insights.SalonFact;
import app.rosalie.insights.SalonFacts;
import app.rosalie.library.Concern;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The salon's own figures beside a guide, in one line. */
@Component
class ConcernLines {

    private final SalonFacts facts;
    private final InstantSource clock;

    ConcernLines(SalonFacts facts, InstantSource clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Empty where too little is known. */
    Optional<Html> line(Pro pro, Concern concern) {
        return fact(pro, concern).map(fact -> new Html(words(pro.voice(), fact)));
    }

    /** The same where it is worth doing something about. */
    Optional<Html> worry(Pro pro, Concern concern) {
        return fact(pro, concern).filter(SalonFact::isWorrying).map(fact -> new Html(words(pro.voice(), fact)));
    }

    private Optional<? extends SalonFact> fact(Pro pro, Concern concern) {
        Salon salon = pro.salon();
        LocalDate today = pro.dayOf(clock.instant());
        return switch (concern) {
            case QUIET_DAYS -> facts.quietDay(salon, today);
            case NO_SHOWS -> facts.noShows(salon, today);
            case LATE_CANCELLATIONS -> facts.lateCancellations(salon, today);
            case INACTIVE_CLIENTS -> facts.inactiveClients(salon, today);
            case AVERAGE_VISIT -> facts.averageVisit(salon, today);
            case FEW_REVIEWS -> facts.reviews(salon, today);
            case UNANSWERED_REVIEWS -> facts.unansweredReviews(salon);
            case GOAL_BEHIND -> facts.monthAhead(salon);
            case NO_NEXT_VISIT -> facts.nextVisits(salon, today);
            case THRESHOLD_NEAR -> facts.nextLimit(salon, today);
            case NEW_CLIENTS -> facts.newcomers(salon, today);
        };
    }

    private static String words(Voice voice, SalonFact fact) {
        return switch (fact) {
            case SalonFact.QuietDay(var day, var percent, var others) ->
                voice.say(LibraryPhrase.QUIET_DAY, voice.weekday(day, TextStyle.FULL), percent, others);
            case SalonFact.NoShows(var count, var due) -> voice.say(LibraryPhrase.NO_SHOWS, count, due);
            case SalonFact.LateCancellations(var count, var due) ->
                voice.say(LibraryPhrase.LATE_CANCELLATIONS, count, due);
            case SalonFact.Inactive(var clients) -> voice.say(LibraryPhrase.INACTIVE, clients);
            case SalonFact.AverageVisit(var now, var before, var visits) ->
                voice.say(LibraryPhrase.AVERAGE_VISIT, now, before, Boolean.toString(before.isPositive()));
            case SalonFact.ReviewCount(var count, var average, var visits) ->
                voice.say(LibraryPhrase.REVIEWS, count, voice.oneDecimal(average), visits);
            case SalonFact.Unanswered(var count) -> voice.say(LibraryPhrase.UNANSWERED, count);
            case SalonFact.MonthAhead(var projected, var goal) -> voice.say(LibraryPhrase.MONTH_AHEAD, projected, goal);
            case SalonFact.NextVisits(var clients, var booked) -> voice.say(LibraryPhrase.NEXT_VISITS, clients, booked);
            case SalonFact.NextLimit(var limit, var taken, var amount, var near) ->
                voice.say(LibraryPhrase.NEXT_LIMIT, limit.name(), taken, amount);
            case SalonFact.Newcomers(var newOnes, var clients) -> voice.say(LibraryPhrase.NEWCOMERS, newOnes, clients);
        };
    }
}
