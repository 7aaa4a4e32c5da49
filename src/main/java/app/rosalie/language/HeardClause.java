package app.rosalie.language;

import static app.rosalie.language.ReplyMeaning.ASKS;
import static app.rosalie.language.ReplyMeaning.CALLS_OFF;
import static app.rosalie.language.ReplyMeaning.COMES;
import static app.rosalie.language.ReplyMeaning.DOUBTS;
import static app.rosalie.language.ReplyMeaning.KEEPS;
import static app.rosalie.language.ReplyMeaning.LATE;
import static app.rosalie.language.ReplyMeaning.MOVES;
import static app.rosalie.language.ReplyMeaning.NO;
import static app.rosalie.language.ReplyMeaning.NOTHING;
import static app.rosalie.language.ReplyMeaning.REASON;
import static app.rosalie.language.ReplyMeaning.REQUESTS;
import static app.rosalie.language.ReplyMeaning.SLOT;
import static app.rosalie.language.ReplyMeaning.UNHEARD;
import static app.rosalie.language.ReplyMeaning.WANTS;
import static app.rosalie.language.ReplyMeaning.YES;

import app.rosalie.language.ReplyClause.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A clause with what it means, and the other times that it asks for.
 *
 * @param literal by units
 * @param meanings as far as they are sure; a doubt alone where « si » stands before all
 */
record HeardClause(ReplyClause clause, List<ReplyMeaning> literal, List<ReplyMeaning> meanings) {

    private static final Set<ReplyMeaning> LEAD_TO_A_TIME = Set.of(SLOT, MOVES, REQUESTS, WANTS, YES, COMES);
    private static final Set<ReplyMeaning> STRONG = Set.of(COMES, KEEPS, CALLS_OFF, MOVES, LATE);

    private static final Set<String> OTHERS = Set.of("il", "elle", "ils", "elles", "mon", "ma", "mes");

    private static final Set<String> THIRD_PERSON = Set.of("vient", "viendra", "peut", "pourra", "sera");

    static HeardClause of(ReplyClause clause) {
        var literal = Denials.meanings(clause);
        var conditional = clause.units().stream().anyMatch(unit -> unit.is(ReplyCue.IF));
        return new HeardClause(clause, literal, conditional ? List.of(DOUBTS) : sureOf(clause, literal));
    }

    /** What is not on another day is not called off for this one; « pas avant 15h » is from then on. */
    private static List<ReplyMeaning> sureOf(ReplyClause clause, List<ReplyMeaning> meanings) {
        if (clause.units().stream().noneMatch(HeardClause::isOther)) {
            return meanings;
        }
        var instead = clause.units().stream().anyMatch(HeardClause::isBound) ? SLOT : UNHEARD;
        var sure = new ArrayList<>(meanings);
        sure.replaceAll(meaning -> meaning == CALLS_OFF ? instead : meaning);
        return List.copyOf(sure);
    }

    private static boolean isBound(Unit unit) {
        return unit.time() != null
                && unit.time().isUntil()
                && unit.time().said().days().isEmpty();
    }

    /** « je ne peux pas venir avant 15h ». */
    boolean isBounded() {
        return literal.contains(CALLS_OFF) && clause.units().stream().anyMatch(HeardClause::isBound);
    }

    /** Of somebody else, or of something else, as far as one can tell. */
    boolean callsOffForAnother() {
        var at = meanings.indexOf(CALLS_OFF);
        if (at < 0) {
            return false;
        }
        var unit = clause.units().get(at);
        if (!(unit.cue() instanceof ReplyCue cue) || !cue.hasASubject()) {
            return false;
        }
        var before = clause.units().subList(0, at);
        var subjects = before.stream().filter(one -> one.is(ReplyCue.START)).toList();
        return subjects.isEmpty()
                ? THIRD_PERSON.contains(unit.word())
                        || before.stream().anyMatch(one -> one.cue() == null || one.is(ReplyCue.REQUEST))
                : OTHERS.contains(subjects.getLast().word());
    }

    /** Perhaps she calls it off, perhaps another day. */
    boolean mayCallOff() {
        return literal.contains(CALLS_OFF);
    }

    /** Words of the lexicon that mean nothing here: « pas », and nobody knows what not. */
    boolean isHalfHeard() {
        return IntStream.range(0, literal.size())
                .anyMatch(at ->
                        literal.get(at) == UNHEARD && clause.units().get(at).cue() != null);
    }

    boolean has(ReplyMeaning meaning) {
        return meanings.contains(meaning);
    }

    long unheard() {
        return meanings.stream().filter(UNHEARD::equals).count();
    }

    /** « mais » and something that nobody understands. */
    boolean objects() {
        return clause.opposed() && unheard() > 0 && meanings.stream().noneMatch(STRONG::contains);
    }

    /** Another time, and words that nobody understands: perhaps she would come then. */
    boolean leavesATimeOpen() {
        return unheard() > 0 && !has(REASON) && clause.units().stream().anyMatch(HeardClause::isOther);
    }

    boolean isWellKnown() {
        return meanings.stream().allMatch(meaning -> meaning != UNHEARD && meaning != REASON && meaning != ASKS);
    }

    /** Those that she would take. */
    List<NamedTime> wanted() {
        var led = meanings.stream().anyMatch(LEAD_TO_A_TIME::contains);
        var asking = has(ASKS) && !has(SLOT) && !has(MOVES);
        var refused = meanings.contains(CALLS_OFF) || has(NO) && !led;
        if (refused || asking || isForLater() || !(led || (isWellKnown() && !has(DOUBTS)))) {
            return List.of();
        }
        return times().stream()
                .map(time -> literal.contains(CALLS_OFF) ? time.afterwards() : time)
                .filter(time -> time.kind() == NamedTime.Kind.OTHER || (time.kind() == NamedTime.Kind.AROUND && led))
                .toList();
    }

    boolean thanks() {
        return clause.units().stream()
                .anyMatch(unit -> unit.is(ReplyCue.POLITE) && unit.word().equals("merci"));
    }

    boolean isForLater() {
        return clause.units().stream().anyMatch(unit -> unit.is(ReplyCue.LATER));
    }

    /** But for those right behind a « pas ». */
    List<NamedTime> times() {
        var units = clause.units();
        return IntStream.range(0, units.size())
                .filter(at -> units.get(at).time() != null && !units.get(at).is(ReplyCue.FINE) && !isRefused(at))
                .mapToObj(at -> units.get(at).time())
                .toList();
    }

    private boolean isRefused(int at) {
        var before = at - 1;
        while (before >= 0 && clause.units().get(before).is(ReplyCue.LINK)) {
            before--;
        }
        return before >= 0
                && clause.units().get(before).is(ReplyCue.NOT)
                && meanings.size() > before
                && meanings.get(before) != NOTHING;
    }

    private static boolean isOther(Unit unit) {
        return unit.time() != null && unit.time().kind() == NamedTime.Kind.OTHER;
    }
}
