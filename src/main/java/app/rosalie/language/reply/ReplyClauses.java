package app.rosalie.language.reply;

import app.rosalie.language.reply.ReplyClause.Unit;
import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Sign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a reply into its clauses. */
final class ReplyClauses {

    private static final String ENDS = ".!?…";
    private static final String PAUSES = ",;:()-";
    /** « Sarah je ne peux pas ». */
    private static final Set<String> SUBJECTS = Set.of("je", "j", "c", "on");

    private static final Set<String> LEADING = Set.of("a", "la", "retard");

    private final String text;
    private final List<NamedTime> times;
    private final List<ReplyClause> clauses = new ArrayList<>();
    private final List<List<Unit>> sentence = new ArrayList<>();
    private final Set<String> capitals = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private final List<@Nullable NamedTime> timeOfWord = new ArrayList<>();
    private boolean opposed;

    private ReplyClauses(String text, List<NamedTime> times) {
        this.text = text;
        this.times = times;
    }

    static List<ReplyClause> of(String text, List<NamedTime> times) {
        return new ReplyClauses(text, times).cut();
    }

    private List<ReplyClause> cut() {
        NamedTime last = null;
        var tokens = Lexer.tokens(text);
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var time = timeAt(token);
            if (time != null) {
                if (!time.equals(last)) {
                    add(time);
                }
            } else if (!(token instanceof Sign sign)) {
                word(token);
            } else if (ENDS.indexOf(sign.sign()) >= 0) {
                endOfSentence(sign.sign() == '?');
            } else if (PAUSES.indexOf(sign.sign()) >= 0 && !joins(tokens, i)) {
                endOfClause();
            }
            last = time;
        }
        endOfSentence(false);
        return List.copyOf(clauses);
    }

    /** The hyphen of « peut-être ». */
    private static boolean joins(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == token.start()
                && tokens.get(at + 1).start() == token.end();
    }

    private @Nullable NamedTime timeAt(Token token) {
        return times.stream()
                .filter(time -> time.span().from() <= token.start()
                        && token.end() <= time.span().to())
                .findFirst()
                .orElse(null);
    }

    /** « à demain » keeps its « à », by which it is a greeting, and « retard de 10 min » what it is about. */
    private void add(NamedTime time) {
        var first = Lexer.folded(time.span().of(text)).split(" ", 2)[0];
        if (LEADING.contains(first)) {
            word(first, null);
        }
        word(time.kind().word(), time);
    }

    private void word(Token token) {
        var typed = text.substring(token.start(), token.end());
        var word = Lexer.folded(typed);
        if (Character.isUpperCase(typed.charAt(0)) && !typed.equals(typed.toUpperCase(Locale.ROOT))) {
            capitals.add(word);
        }
        word(word, null);
    }

    private void word(String word, @Nullable NamedTime time) {
        words.add(word);
        timeOfWord.add(time);
    }

    private void endOfClause() {
        if (!words.isEmpty()) {
            sentence.add(units());
        }
        words.clear();
        timeOfWord.clear();
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        var at = 0;
        while (at < words.size()) {
            var found = ReplyLexicon.at(words, at);
            var length = found == null ? 1 : found.length();
            var cue = found != null ? found.cue() : unknown(at);
            units.add(new Unit(cue, words.get(at), firstTime(at, at + length)));
            at += length;
        }
        return units;
    }

    /** A capital letter within a sentence makes a name. */
    private @Nullable ReplyCue unknown(int at) {
        if (timeOfWord.get(at) != null) {
            return ReplyCue.TIME;
        }
        var first = sentence.isEmpty()
                && at == 0
                && (words.size() > 1 || clauses.isEmpty())
                && !(words.size() > 1 && SUBJECTS.contains(words.get(1)));
        return capitals.contains(words.get(at)) && !first ? ReplyCue.POLITE : null;
    }

    private @Nullable NamedTime firstTime(int from, int to) {
        for (var at = from; at < to; at++) {
            var time = timeOfWord.get(at);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private void endOfSentence(boolean asked) {
        endOfClause();
        if (sentence.isEmpty() && asked && !clauses.isEmpty()) {
            var last = clauses.removeLast();
            clauses.add(new ReplyClause(last.units(), true, last.opposed()));
        }
        if (sentence.isEmpty() && asked && clauses.isEmpty()) {
            clauses.add(new ReplyClause(List.of(), true, false));
        }
        sentence.forEach(units -> split(units, asked));
        sentence.clear();
    }

    private void split(List<Unit> units, boolean asked) {
        var part = new ArrayList<Unit>();
        for (var at = 0; at < units.size(); at++) {
            var unit = units.get(at);
            if (unit.is(ReplyCue.JOIN) && isWithin(units, at)) {
                continue;
            }
            if (unit.is(ReplyCue.BUT) || unit.is(ReplyCue.JOIN)) {
                close(part, asked);
                opposed = unit.is(ReplyCue.BUT);
            } else {
                part.add(unit);
            }
        }
        close(part, asked);
    }

    /** « je ne viens donc pas ». */
    private static boolean isWithin(List<Unit> units, int at) {
        return at > 0
                && at + 1 < units.size()
                && units.get(at + 1).is(ReplyCue.NOT)
                && (units.get(at - 1).is(ReplyCue.COME) || units.get(at - 1).is(ReplyCue.CAN));
    }

    /** « mais, » leads to what stands behind the comma. */
    private void close(List<Unit> part, boolean asked) {
        if (!part.isEmpty()) {
            clauses.add(new ReplyClause(List.copyOf(part), asked, opposed));
            part.clear();
            opposed = false;
        }
    }
}
