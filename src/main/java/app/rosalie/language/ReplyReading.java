package app.rosalie.language;

import static app.rosalie.language.ReplyMeaning.ASKS;
import static app.rosalie.language.ReplyMeaning.CALLS_OFF;
import static app.rosalie.language.ReplyMeaning.COMES;
import static app.rosalie.language.ReplyMeaning.DOUBTS;
import static app.rosalie.language.ReplyMeaning.KEEPS;
import static app.rosalie.language.ReplyMeaning.LATE;
import static app.rosalie.language.ReplyMeaning.MOVES;
import static app.rosalie.language.ReplyMeaning.NO;
import static app.rosalie.language.ReplyMeaning.REASON;
import static app.rosalie.language.ReplyMeaning.REQUESTS;
import static app.rosalie.language.ReplyMeaning.SLOT;
import static app.rosalie.language.ReplyMeaning.WANTS;
import static app.rosalie.language.ReplyMeaning.YES;

import app.rosalie.language.ClientReply.CallsOff;
import app.rosalie.language.ClientReply.Comes;
import app.rosalie.language.ClientReply.RunsLate;
import app.rosalie.language.ClientReply.Unclear;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/** Weighs what the clauses of a reply say. What asks for more is heard first, so that a yes or a no is one only where it stands alone. */
record ReplyReading(String text, List<HeardClause> clauses, LocalDateTime start, LocalDateTime now) {

    /** A name, or a word that adds nothing. */
    private static final int WORDS_BESIDE_A_YES = 1;

    static ReplyReading of(String text, LocalDateTime start, LocalDateTime now) {
        var times = new VisitTimes(text, start, now).named();
        var clauses = ReplyClauses.of(text, times).stream().map(HeardClause::of).toList();
        return new ReplyReading(text, clauses, start, now);
    }

    ClientReply reply() {
        var other = new OtherTimes(text, clauses, start);
        var delay = new Delay(text, clauses, start);
        if (isLate(delay)) {
            return new RunsLate(delay.minutes());
        }
        if (has(MOVES) || other.isNamed() || seeksASlot()) {
            return other.read();
        }
        if (asks() || has(DOUBTS)) {
            return new Unclear();
        }
        return callsOff() ? new CallsOff() : comes() ? new Comes() : new Unclear();
    }

    private boolean isLate(Delay delay) {
        return !has(MOVES) && !has(CALLS_OFF) && (has(LATE) || delay.isArrival()) && !asksBeside();
    }

    /** A question in which something else is asked than whether being late is all right. */
    private boolean asksBeside() {
        return clauses.stream()
                .anyMatch(heard -> (heard.clause().asked() && !heard.has(LATE) && !heard.isWellKnown())
                        || heard.has(ASKS)
                        || heard.has(WANTS));
    }

    private boolean asks() {
        return has(ASKS) || clauses.stream().anyMatch(heard -> heard.clause().asked());
    }

    /** She cannot come, and asks what is free. */
    private boolean seeksASlot() {
        return has(CALLS_OFF)
                && clauses.stream().anyMatch(heard -> heard.clause().asked() && heard.has(SLOT) && !heard.has(ASKS));
    }

    private boolean callsOff() {
        var pro = has(COMES) || has(KEEPS) || has(WANTS) || has(LATE);
        if (pro) {
            return false;
        }
        if (has(CALLS_OFF)) {
            return !objectsAfterwards() && (!isForAnother() || isAllOfAnother());
        }
        return !has(YES) && !has(REQUESTS) && !has(SLOT) && unheard() == 0 && (has(NO) || has(REASON));
    }

    private boolean isForAnother() {
        return clauses.stream().filter(heard -> heard.has(CALLS_OFF)).allMatch(HeardClause::callsOffForAnother);
    }

    /** « ma fille ne pourra pas venir »: hers is the visit where nobody else is spoken of; what follows tells why. */
    private boolean isAllOfAnother() {
        return !has(YES)
                && !has(REQUESTS)
                && clauses.stream().noneMatch(heard -> heard.clause().opposed())
                && clauses.stream()
                        .noneMatch(heard -> heard.unheard() > 0 && (heard.has(CALLS_OFF) || isBeforeIt(heard)));
    }

    private boolean isBeforeIt(HeardClause heard) {
        return clauses.subList(clauses.indexOf(heard), clauses.size()).stream().anyMatch(later -> later.has(CALLS_OFF));
    }

    private boolean objectsAfterwards() {
        var calledOff = false;
        for (var heard : clauses) {
            if (calledOff && (heard.objects() || heard.leavesATimeOpen())) {
                return true;
            }
            calledOff |= heard.has(CALLS_OFF);
        }
        return false;
    }

    private boolean comes() {
        var con = has(WANTS) || has(REQUESTS) || any(HeardClause::objects) || any(HeardClause::mayCallOff);
        return !con && (has(COMES) || (has(KEEPS) && !has(NO) && unheard() == 0) || nods());
    }

    /** A yes, or nothing but a thank-you. */
    private boolean nods() {
        var con = has(NO) || has(REASON) || has(SLOT) || any(HeardClause::isForLater) || any(HeardClause::isHalfHeard);
        return !con && (has(YES) ? unheard() <= WORDS_BESIDE_A_YES : unheard() == 0 && any(HeardClause::thanks));
    }

    private boolean any(Predicate<HeardClause> what) {
        return clauses.stream().anyMatch(what);
    }

    private long unheard() {
        return clauses.stream().mapToLong(HeardClause::unheard).sum();
    }

    private boolean has(ReplyMeaning meaning) {
        return any(heard -> heard.has(meaning));
    }
}
