package app.rosalie.language.reply;

import static app.rosalie.language.reply.ReplyMeaning.ASKS;
import static app.rosalie.language.reply.ReplyMeaning.CALLS_OFF;
import static app.rosalie.language.reply.ReplyMeaning.COMES;
import static app.rosalie.language.reply.ReplyMeaning.DOUBTS;
import static app.rosalie.language.reply.ReplyMeaning.MOVES;
import static app.rosalie.language.reply.ReplyMeaning.NO;
import static app.rosalie.language.reply.ReplyMeaning.NOTHING;
import static app.rosalie.language.reply.ReplyMeaning.REQUESTS;
import static app.rosalie.language.reply.ReplyMeaning.SLOT;
import static app.rosalie.language.reply.ReplyMeaning.WANTS;
import static app.rosalie.language.reply.ReplyMeaning.YES;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The times in a clause that are wishes: not those which tell of something. */
record WantedTimes(HeardClause heard) {

    private static final Set<ReplyMeaning> LEAD_TO_A_TIME = Set.of(SLOT, MOVES, REQUESTS, WANTS);
    private static final Set<String> OTHERS_WISH =
            Set.of("voudrait", "aimerait", "veut", "souhaite", "souhaiterait", "cherche", "passe", "prend");

    /** Those that she would take. */
    List<NamedTime> all() {
        var led = leadsToATime() || (heard.unheard() == 0 && (heard.has(YES) || heard.has(COMES)));
        var asking = heard.has(ASKS) && !heard.has(SLOT) && !heard.has(MOVES);
        var refused = heard.meanings().contains(CALLS_OFF) || heard.has(NO) && !led && !isInsteadOfIt();
        if (refused
                || asking
                || heard.isForLater()
                || isWantedByAnother()
                || !(led || (heard.isWellKnown() && !heard.has(DOUBTS)))) {
            return List.of();
        }
        return named().stream()
                .map(time -> heard.literal().contains(CALLS_OFF) ? time.afterwards() : time)
                .filter(time -> time.kind() == NamedTime.Kind.OTHER || (time.kind() == NamedTime.Kind.AROUND && led))
                .toList();
    }

    boolean leadsToATime() {
        return heard.meanings().stream().anyMatch(LEAD_TO_A_TIME::contains);
    }

    /** « je suis à Annecy jusqu'à dimanche », beside a wish no part of it. */
    boolean tells() {
        return !leadsToATime() && !heard.has(YES) && heard.hears(ReplyCue.START);
    }

    boolean arrives() {
        return heard.has(COMES) && !heard.clause().asked() && !heard.has(SLOT) && !heard.has(MOVES);
    }

    /** « mon fils Hugo voudrait une place samedi », « mon train arrive à 15h ». */
    private boolean isWantedByAnother() {
        var units = heard.clause().units();
        var subject = units.stream().filter(unit -> unit.is(ReplyCue.START)).findFirst();
        return subject.filter(ReplyClause.Unit::isAnother).isPresent()
                && units.stream().anyMatch(unit -> unit.is(ReplyCue.COME) || OTHERS_WISH.contains(unit.word()));
    }

    /** « non, jeudi ». */
    private boolean isInsteadOfIt() {
        var first = heard.clause().units().stream()
                .filter(ReplyClause.Unit::namesAnotherTime)
                .findFirst();
        return heard.meanings().stream().allMatch(meaning -> meaning == NOTHING || meaning == NO)
                && heard.clause().units().stream().anyMatch(unit -> unit.word().equals("non"))
                && first.filter(time -> heard.clause().units().indexOf(time)
                                > heard.meanings().indexOf(NO))
                        .isPresent();
    }

    /** All that are named, but for those right behind a « pas ». */
    List<NamedTime> named() {
        var units = heard.clause().units();
        return IntStream.range(0, units.size())
                .filter(at -> units.get(at).time() != null && !units.get(at).is(ReplyCue.FINE) && !isRefused(at))
                .mapToObj(at -> units.get(at).time())
                .toList();
    }

    private boolean isRefused(int at) {
        var before = at - 1;
        while (before >= 0 && heard.clause().units().get(before).is(ReplyCue.LINK)) {
            before--;
        }
        return before >= 0
                && !(heard.clause().asked() && heard.has(REQUESTS))
                && heard.clause().units().get(before).is(ReplyCue.NOT)
                && heard.meanings().size() > before
                && heard.meanings().get(before) != NOTHING;
    }
}
