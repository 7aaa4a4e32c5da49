package app.rosalie.language.reply;

import static app.rosalie.language.reply.ReplyMeaning.ASKS;
import static app.rosalie.language.reply.ReplyMeaning.CALLS_OFF;
import static app.rosalie.language.reply.ReplyMeaning.COMES;
import static app.rosalie.language.reply.ReplyMeaning.DOUBTS;
import static app.rosalie.language.reply.ReplyMeaning.KEEPS;
import static app.rosalie.language.reply.ReplyMeaning.LATE;
import static app.rosalie.language.reply.ReplyMeaning.MOVES;
import static app.rosalie.language.reply.ReplyMeaning.NO;
import static app.rosalie.language.reply.ReplyMeaning.NOTHING;
import static app.rosalie.language.reply.ReplyMeaning.REASON;
import static app.rosalie.language.reply.ReplyMeaning.SLOT;
import static app.rosalie.language.reply.ReplyMeaning.UNHEARD;
import static app.rosalie.language.reply.ReplyMeaning.YES;

import app.rosalie.language.reply.ReplyClause.Unit;
import java.time.LocalDate;
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

    private static final Set<ReplyMeaning> WISHES = Set.of(SLOT, MOVES);
    private static final Set<ReplyMeaning> STRONG = Set.of(COMES, KEEPS, CALLS_OFF, MOVES, LATE);

    private static final Set<String> ADDRESSED = Set.of("vous", "tu");
    private static final Set<String> ORDERED = Set.of("moi", "nous");
    private static final Set<String> THIRD_PERSON = Set.of("vient", "viendra", "peut", "pourra", "sera");

    static HeardClause of(ReplyClause clause) {
        var literal = Denials.meanings(clause);
        var condition =
                clause.units().stream().filter(unit -> unit.is(ReplyCue.IF)).findFirst();
        return new HeardClause(
                clause,
                literal,
                condition
                        .map(first -> before(clause.units().indexOf(first), literal))
                        .orElseGet(() -> sureOf(clause, literal)));
    }

    /** « plutôt le soir si vous êtes ouverts » wishes for it all the same; all else is a doubt. */
    private static List<ReplyMeaning> before(int condition, List<ReplyMeaning> meanings) {
        var before = new ArrayList<>(meanings.subList(0, condition));
        before.replaceAll(meaning -> WISHES.contains(meaning) ? meaning : NOTHING);
        before.add(DOUBTS);
        return List.copyOf(before);
    }

    /** What is not on another day is not called off for this one; « pas avant 15h » is from then on. */
    private static List<ReplyMeaning> sureOf(ReplyClause clause, List<ReplyMeaning> meanings) {
        if (clause.units().stream().noneMatch(Unit::namesAnotherTime)) {
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
                : subjects.getLast().isAnother();
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
    boolean leavesATimeOpen(LocalDate visit) {
        return unheard() > 0
                && !has(REASON)
                && !isForLater()
                && clause.units().stream()
                        .filter(Unit::namesAnotherTime)
                        .anyMatch(unit -> unit.time() == null || !unit.time().isOver(visit));
    }

    boolean isWellKnown() {
        return meanings.stream().allMatch(meaning -> meaning != UNHEARD && meaning != REASON && meaning != ASKS);
    }

    /** « redonnez-moi… ». */
    boolean orders() {
        var units = clause.units();
        return IntStream.range(1, units.size())
                .anyMatch(at -> ORDERED.contains(units.get(at).word())
                        && units.get(at - 1).cue() == null
                        && units.get(at - 1).word().endsWith("ez"));
    }

    boolean isOnTime() {
        return IntStream.range(0, meanings.size())
                .anyMatch(at ->
                        meanings.get(at) == COMES && clause.units().get(at).is(ReplyCue.ON_TIME));
    }

    boolean isPolite() {
        return meanings.stream().allMatch(NOTHING::equals)
                && clause.units().stream().allMatch(unit -> unit.time() == null);
    }

    /** Whether it says anything of the visit. */
    boolean isClear() {
        return meanings.stream().anyMatch(meaning -> meaning != NOTHING && meaning != UNHEARD && meaning != YES);
    }

    /** « je viens », and nothing else. */
    boolean isAComing() {
        return has(COMES)
                && !namesAnother()
                && meanings.stream()
                        .allMatch(meaning ->
                                meaning == COMES || meaning == NOTHING || meaning == YES || meaning == UNHEARD)
                && !hears(ReplyCue.SEE_YOU);
    }

    /** « donc aucun souci ». */
    boolean concludes() {
        return isAYes() && unheard() == 0 && !has(NO);
    }

    /** « mon rdv est annulé », where she may know more than we do. */
    boolean tellsOfTheVisit() {
        return isHalfHeard() && hears(ReplyCue.VISIT);
    }

    boolean isAYes() {
        return has(YES) && unheard() <= 1 && !clause.asked();
    }

    /** It asks nothing of « vous », and objects to nothing. */
    boolean isHarmless() {
        var units = clause.units();
        return !clause.asked()
                && !clause.opposed()
                && IntStream.range(0, units.size())
                        .noneMatch(at -> ADDRESSED.contains(units.get(at).word())
                                && units.get(at).is(ReplyCue.LINK)
                                && (at == 0 || !units.get(at - 1).is(ReplyCue.START)));
    }

    boolean namesAnother() {
        return clause.units().stream().anyMatch(Unit::namesAnotherTime);
    }

    boolean thanks() {
        return clause.units().stream()
                .anyMatch(unit -> unit.is(ReplyCue.POLITE) && unit.word().equals("merci"));
    }

    boolean isForLater() {
        return hears(ReplyCue.LATER);
    }

    boolean hears(ReplyCue cue) {
        return clause.units().stream().anyMatch(unit -> unit.is(cue));
    }
}
