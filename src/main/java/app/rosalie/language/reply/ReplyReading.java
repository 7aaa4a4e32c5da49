package app.rosalie.language.reply;

import static app.rosalie.language.reply.ReplyMeaning.ASKS;
import static app.rosalie.language.reply.ReplyMeaning.CALLS_OFF;
import static app.rosalie.language.reply.ReplyMeaning.COMES;
import static app.rosalie.language.reply.ReplyMeaning.DOUBTS;
import static app.rosalie.language.reply.ReplyMeaning.KEEPS;
import static app.rosalie.language.reply.ReplyMeaning.LATE;
import static app.rosalie.language.reply.ReplyMeaning.MOVES;
import static app.rosalie.language.reply.ReplyMeaning.NO;
import static app.rosalie.language.reply.ReplyMeaning.REASON;
import static app.rosalie.language.reply.ReplyMeaning.REQUESTS;
import static app.rosalie.language.reply.ReplyMeaning.SLOT;
import static app.rosalie.language.reply.ReplyMeaning.TELLS;
import static app.rosalie.language.reply.ReplyMeaning.WANTS;
import static app.rosalie.language.reply.ReplyMeaning.YES;

import app.rosalie.language.reply.ClientReply.CallsOff;
import app.rosalie.language.reply.ClientReply.Comes;
import app.rosalie.language.reply.ClientReply.RunsLate;
import app.rosalie.language.reply.ClientReply.Unclear;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/** Weighs what the clauses of a reply say. What asks for more is heard first, so that a yes or a no is one only where it stands alone. */
record ReplyReading(String text, List<HeardClause> clauses, LocalDateTime start, LocalDateTime now) {

    /** A name, or a word that adds nothing. */
    private static final int WORDS_BESIDE_A_YES = 1;

    private static final int REMARK = 8;

    static ReplyReading of(String text, LocalDateTime start, LocalDateTime now) {
        var times = new VisitTimes(text, start, now).named();
        var clauses = ReplyClauses.of(text, times).stream().map(HeardClause::of).toList();
        return new ReplyReading(text, meant(clauses), start, now);
    }

    /** « je viens pas… non je rigole, à demain » begins anew. */
    private static List<HeardClause> meant(List<HeardClause> clauses) {
        var from = 0;
        for (var at = 0; at < clauses.size(); at++) {
            from = clauses.get(at).hears(ReplyCue.JOKE) ? at : from;
        }
        return clauses.subList(from, clauses.size());
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
        if (endsWithAComing()) {
            return new Comes();
        }
        if (asks() || stands(heard -> heard.has(DOUBTS) && !heard.isForLater())) {
            return new Unclear();
        }
        return callsOff() ? new CallsOff() : comes() ? new Comes() : new Unclear();
    }

    /** « … mais finalement je viens »: whatever she said before, where she asks for nothing. */
    private boolean endsWithAComing() {
        var said = clauses.stream().filter(HeardClause::isClear).toList();
        return !said.isEmpty()
                && said.getLast().isAComing()
                && clauses.stream().noneMatch(heard -> heard.clause().asked())
                && !stands(HeardClause::objects)
                && !has(CALLS_OFF)
                && !has(WANTS)
                && !has(REQUESTS)
                && !has(TELLS);
    }

    private boolean isLate(Delay delay) {
        return !has(MOVES) && !has(CALLS_OFF) && (has(LATE) || delay.isArrival()) && !asksBeside() && !isOnTime();
    }

    /** « mon train a du retard mais je serai à l'heure ». */
    private boolean isOnTime() {
        return clauses.getLast().isOnTime();
    }

    /** A question in which something else is asked than whether being late is all right. */
    private boolean asksBeside() {
        return clauses.stream()
                .anyMatch(heard -> (heard.clause().asked() && !heard.has(LATE) && !heard.isWellKnown())
                        || (heard.has(ASKS) && !heard.has(LATE))
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
            return !objectsAfterwards()
                    && (!isForAnother() || any(heard -> heard.hears(ReplyCue.PROXY)) || isAllOfAnother());
        }
        if (any(HeardClause::namesAnother)) {
            return false;
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
            if (calledOff && (heard.objects() || heard.leavesATimeOpen(start.toLocalDate()) || heard.orders())) {
                return true;
            }
            calledOff |= heard.has(CALLS_OFF);
        }
        return false;
    }

    private boolean comes() {
        var con = has(WANTS) || has(REQUESTS) || has(TELLS) || any(HeardClause::mayCallOff);
        return !con && !stands(HeardClause::objects) && (has(COMES) || (has(KEEPS) && unheard() == 0) || nods());
    }

    /** A yes, or nothing but a thank-you. */
    private boolean nods() {
        var con = has(NO) || has(REASON) || has(SLOT) || any(HeardClause::isForLater);
        if (!con && concludes()) {
            return true;
        }
        con |= any(HeardClause::isHalfHeard);
        return !con && (has(YES) ? isOnlyAYes() : unheard() == 0 && any(HeardClause::thanks));
    }

    /** « oui, j'en ai besoin »: what follows a yes may be anything that asks for nothing. */
    private boolean isOnlyAYes() {
        var saidAtOnce = clauses.stream()
                .filter(heard -> !heard.isPolite())
                .findFirst()
                .filter(HeardClause::isAYes)
                .isPresent();
        return unheard()
                <= (saidAtOnce && clauses.stream().allMatch(HeardClause::isHarmless) ? REMARK : WORDS_BESIDE_A_YES);
    }

    /** « ma réunion est annulée, donc aucun souci ». */
    private boolean concludes() {
        var said = clauses.stream().filter(heard -> !heard.isPolite()).toList();
        return !said.isEmpty()
                && said.getLast().concludes()
                && unheard() <= REMARK
                && said.stream().allMatch(HeardClause::isHarmless)
                && said.stream().noneMatch(HeardClause::tellsOfTheVisit);
    }

    /** What is said, and not overcome by a « je viens » behind it. */
    private boolean stands(Predicate<HeardClause> what) {
        for (var heard : clauses.reversed()) {
            if (what.test(heard)) {
                return true;
            }
            if (heard.has(COMES) && !heard.has(DOUBTS)) {
                return false;
            }
        }
        return false;
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
