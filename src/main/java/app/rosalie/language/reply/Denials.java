package app.rosalie.language.reply;

import app.rosalie.language.reply.ReplyClause.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the words of a clause mean where they stand: reads it from left to right and gives each « pas » to what it denies. */
final class Denials {

    private static final Set<String> PARTICLES = Set.of("ne", "n");
    private static final Set<String> ONLY = Set.of("que", "qu");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "un", "une", "des");

    private static final Pattern PARTICIPLE = Pattern.compile(".*(e|ee|es|is|it|ise|u|ue)");

    private static final Set<String> LEADING_ON = Set.of("de", "d", "a");
    private static final Set<String> OF_THINGS_TOO = Set.of("arrive", "vient", "viennent");
    private static final Set<String> BEING = Set.of("suis", "est", "sommes");
    private static final Set<String> INFINITIVES = Set.of("venir", "arriver", "revenir", "passer");

    private final List<Unit> units;
    private final boolean asked;
    private final Map<Integer, ReplyCue> claimed = new HashMap<>();

    private Denials(List<Unit> units, boolean asked) {
        this.units = units;
        this.asked = asked;
    }

    static List<ReplyMeaning> meanings(ReplyClause clause) {
        return new Denials(clause.units(), clause.asked()).meanings();
    }

    private List<ReplyMeaning> meanings() {
        var meanings = new ArrayList<ReplyMeaning>();
        for (var at = 0; at < units.size(); at++) {
            meanings.add(meaning(at));
        }
        for (var at = 0; at < units.size(); at++) {
            if (claimed.containsKey(at)) {
                meanings.set(at, ReplyMeaning.NOTHING);
            }
        }
        return meanings;
    }

    private ReplyMeaning meaning(int at) {
        var cue = units.get(at).cue();
        if (cue == null) {
            return ReplyMeaning.UNHEARD;
        }
        if (isSaidOfAnother(at, cue)) {
            return ReplyMeaning.UNHEARD;
        }
        var denied = cue.denied();
        if (denied != null && !cue.isAPhrase() && isLimited(at)) {
            return ReplyMeaning.UNHEARD;
        }
        var meaning = denied != null && isDenied(at, cue) && !isAskedFor(cue) ? denied : cue.plain();
        if (cue == ReplyCue.WANT && leadsOn(at)) {
            return ReplyMeaning.NOTHING;
        }
        return cue.isOfTheVisitAlone(meaning) && (!isClosed(at) || isOfTheSalon(at) || isBehindANot(at))
                ? ReplyMeaning.UNHEARD
                : meaning;
    }

    /** « mon examen est avancé à demain matin ». */
    private boolean isSaidOfAnother(int at, ReplyCue cue) {
        var before = skipLinks(at - 1, -1);
        return switch (cue) {
            case ASK -> at > 0 && units.get(at).word().equals("qui") && isANoun(units.get(at - 1));
            case SEE_YOU -> before >= 0 && !mayEndWith(units.get(before));
            case COME -> isNoComing(at) || isSomebody(at);
            case MOVE ->
                units.get(at).word().endsWith("ee")
                        || before >= 0
                                && units.get(before).cue() == null
                                && units.get(at).word().endsWith("e");
            default -> false;
        };
    }

    /** Of words that nobody knows, but for « fixé à demain ». */
    private static boolean mayEndWith(Unit last) {
        return last.cue() instanceof ReplyCue cue
                ? cue.mayEnd()
                : !PARTICIPLE.matcher(last.word()).matches();
    }

    /** « le bébé a décidé d'arriver », « mon train arrive à 15h ». */
    private boolean isNoComing(int at) {
        var word = units.get(at).word();
        if (units.stream().anyMatch(unit -> unit.is(ReplyCue.NOT))) {
            return false;
        }
        return INFINITIVES.contains(word)
                        && at > 0
                        && LEADING_ON.contains(units.get(at - 1).word())
                || OF_THINGS_TOO.contains(word)
                        && units.subList(0, at).stream()
                                .filter(unit -> unit.is(ReplyCue.START))
                                .reduce((_, last) -> last)
                                .filter(Unit::isAnother)
                                .isPresent();
    }

    /** « ma collègue qui … ». */
    private static boolean isANoun(Unit unit) {
        return unit.cue() == null || unit.is(ReplyCue.POLITE) || unit.isAnother();
    }

    /** « tu ne peux pas me décaler ? » */
    private boolean isAskedFor(ReplyCue cue) {
        return asked && (cue == ReplyCue.MOVE || cue == ReplyCue.CHANGE);
    }

    /** « je suis la fille de madame Cordier ». */
    private boolean isSomebody(int at) {
        return BEING.contains(units.get(at).word())
                && at + 1 < units.size()
                && units.get(at + 1).cue() == null;
    }

    private boolean isDenied(int at, ReplyCue cue) {
        var behind = skipLinks(at + 1, 1);
        var before = skip(at - 1);
        var not = isNot(behind) ? behind : isNot(before) && isFree(before) ? before : -1;
        if (not >= 0) {
            claimed.put(not, cue);
            return true;
        }
        return !cue.isAPhrase() && isLed(at, before);
    }

    /** « je ne pourrai venir ». */
    private boolean isLed(int at, int before) {
        return units.subList(before + 1, at).stream().anyMatch(unit -> PARTICLES.contains(unit.word()))
                && units.stream().noneMatch(unit -> unit.is(ReplyCue.NOT));
    }

    /** « je ne viens que pour … ». */
    private boolean isLimited(int at) {
        return isLed(at, skip(at - 1)) && units.stream().anyMatch(unit -> ONLY.contains(unit.word()));
    }

    /** Back over small words and what passes a « pas » on. */
    private int skip(int at) {
        var here = at;
        while (here >= 0 && units.get(here).cue() instanceof ReplyCue cue && cue.passesOn()) {
            here--;
        }
        return here;
    }

    private int skipLinks(int at, int step) {
        var here = at;
        while (here >= 0 && here < units.size() && units.get(here).is(ReplyCue.LINK)) {
            here += step;
        }
        return here;
    }

    /** Where what it leads to stands, past every « pas ». */
    private int behindNot(int at) {
        var next = skipLinks(at + 1, 1);
        while (isNot(next)) {
            next = skipLinks(next + 1, 1);
        }
        return next;
    }

    private boolean isNot(int at) {
        return at >= 0 && at < units.size() && units.get(at).is(ReplyCue.NOT);
    }

    private boolean isFree(int not) {
        var claimer = claimed.get(not);
        return claimer == null || claimer.passesOn();
    }

    private boolean isClosed(int at) {
        var next = behindNot(at);
        return next >= units.size()
                || (units.get(next).cue() instanceof ReplyCue cue && cue.closes())
                || (units.get(next).is(ReplyCue.TREATMENT)
                        && !units.get(at).is(ReplyCue.CHANGE)
                        && !ARTICLES.contains(units.get(next - 1).word()));
    }

    /** « vous ne pouvez pas ». */
    private boolean isOfTheSalon(int at) {
        var before = at > 0 && units.get(at - 1).word().equals("ne") ? at - 2 : at - 1;
        return before >= 0
                && units.get(at).cue() != ReplyCue.DROP
                && (units.get(before).word().equals("vous")
                        || units.get(before).word().equals("tu"));
    }

    /** « aucune bonne excuse pour annuler »: a « pas » that nothing else has taken may mean this. */
    private boolean isBehindANot(int at) {
        return units.get(at).is(ReplyCue.DROP)
                && IntStream.range(afterSubject(at), at)
                        .anyMatch(before -> isNot(before) && !claimed.containsKey(before));
    }

    private int afterSubject(int at) {
        var from = at;
        while (from > 0 && !units.get(from - 1).is(ReplyCue.START)) {
            from--;
        }
        return from;
    }

    /** « je voudrais annuler » wants nothing more. */
    private boolean leadsOn(int at) {
        var next = behindNot(at);
        return next < units.size()
                && switch (units.get(next).cue()) {
                    case DROP, MOVE, CHANGE, MOVES, SLOT, COME, COMES, CAN, FREE, UNABLE, KEEPS, REQUEST, CALLS_OFF ->
                        true;
                    case TIME -> true;
                    case null, default -> false;
                };
    }
}
