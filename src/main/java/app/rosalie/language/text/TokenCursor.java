package app.rosalie.language.text;

import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.Token.Word;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text being read from left to right. Each {@code take} moves on if what stands here is what was asked for, and otherwise
 * stays where it is. A text of more than 4 096 characters is nothing that anyone reads.
 */
public final class TokenCursor {

    private static final int LONGEST = 4096;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Phrases POLITE = SmallWord.POLITE.phrases();

    private final Token[] tokens;
    private final Map<Phrases, Boolean> anywhere = new IdentityHashMap<>(1);
    private final Map<Class<?>, Remembered> remembered = new HashMap<>(2);
    private int at;

    /** What was read from each place on, and where it ended; at -1 where nothing was, at 0 where nobody has looked yet. */
    private static final class Remembered {

        private final @Nullable Object[] read;
        private final int[] ends;

        Remembered(int places) {
            read = new Object[places];
            ends = new int[places];
        }
    }

    private TokenCursor(List<Token> tokens) {
        this.tokens = tokens.toArray(Token[]::new);
    }

    /** A text of which only parts will be read. */
    public static TokenCursor within(String text) {
        return new TokenCursor(text.length() > LONGEST ? List.of() : Lexer.tokens(text));
    }

    /** Politeness at the beginning is passed over, as {@link #isFinished} passes over it at the end. */
    public static TokenCursor of(String text) {
        var reading = new TokenCursor(
                text.length() > LONGEST ? List.of(new Sign('…', 0, text.length())) : Lexer.tokens(text));
        while (reading.take(POLITE) || (reading.at > 0 && reading.takeAny(",.!"))) {
            continue;
        }
        return reading;
    }

    public int position() {
        return at;
    }

    public void moveTo(int position) {
        at = position;
    }

    public boolean atEnd() {
        return at == tokens.length;
    }

    /** Whether nothing is left but politeness and full stops. */
    public boolean isFinished() {
        while (take(POLITE) || takeAny(".!")) {
            continue;
        }
        return atEnd();
    }

    public Token token(int position) {
        return tokens[position];
    }

    @Nullable
    public Token next() {
        return next(0);
    }

    @Nullable
    public Token next(int ahead) {
        return at + ahead < tokens.length ? tokens[at + ahead] : null;
    }

    @Nullable
    public Token before() {
        return at > 0 ? tokens[at - 1] : null;
    }

    /** Whether no space parts what stands here from what stands before. */
    public boolean isGlued() {
        return at > 0 && !atEnd() && tokens[at - 1].end() == tokens[at].start();
    }

    /** Reads one thing, and goes back to where it was if there is none. */
    public <T> @Nullable T attempt(Rule<T> one) {
        var start = at;
        var read = one.read();
        if (read == null) {
            at = start;
        }
        return read;
    }

    /** The same for what depends on nothing but the text, and is not null: asked for again in the same place, it is not read again. */
    public <T> @Nullable T once(Class<T> what, Rule<T> one) {
        if (atEnd()) {
            return null;
        }
        var start = at;
        var before = remembered.computeIfAbsent(what, _ -> new Remembered(tokens.length));
        if (before.ends[start] == 0) {
            before.read[start] = attempt(one);
            before.ends[start] = at > start ? at : -1;
        }
        at = Math.max(start, before.ends[start]);
        return what.cast(before.read[start]);
    }

    public boolean takeAny(String signs) {
        return moveOnIf(next() instanceof Sign here && signs.indexOf(here.sign()) >= 0);
    }

    public boolean take(Unit unit) {
        return moveOnIf(stands(0, unit));
    }

    public boolean stands(int ahead, Unit unit) {
        return next(ahead) instanceof Measure here && here.unit() == unit;
    }

    public boolean stands(int ahead, char sign) {
        return next(ahead) instanceof Sign here && here.sign() == sign;
    }

    /** Whether that unit was read since then. */
    public boolean holds(int since, Unit unit) {
        for (var position = since; position < at; position++) {
            if (tokens[position] instanceof Measure here && here.unit() == unit) {
                return true;
            }
        }
        return false;
    }

    public boolean holds(int since, char sign) {
        for (var position = since; position < at; position++) {
            if (tokens[position] instanceof Sign here && here.sign() == sign) {
                return true;
            }
        }
        return false;
    }

    /** The figures that were read since then, parted by a slash. */
    public String digitsSince(int position) {
        var digits = new StringBuilder();
        for (var each = position; each < at; each++) {
            if (tokens[each] instanceof Numeral number) {
                digits.append(digits.isEmpty() ? "" : "/").append(number.digits());
            }
        }
        return digits.toString();
    }

    /** Where in the text the tokens stand that were read since then. */
    public TextSpan since(int position) {
        return new TextSpan(tokens[position].start(), tokens[at - 1].end());
    }

    /** The full stop of « lun. » and « sept. », where the text goes on behind it. */
    public void takeEndOfAbbreviation() {
        var before = before();
        if (before != null
                && before.end() - before.start() <= LONGEST_ABBREVIATION
                && isGlued()
                && stands(0, '.')
                && next(1) != null) {
            at++;
        }
    }

    /** Whether what stands before is one of these words. */
    public boolean isBehind(Set<String> words) {
        return before() instanceof Word word && words.contains(word.folded());
    }

    public boolean standsOneOf(Set<String> words) {
        return next() instanceof Word word && words.contains(word.folded());
    }

    public boolean stands(Phrases phrases) {
        var start = at;
        var stands = take(phrases);
        at = start;
        return stands;
    }

    /** Whether one of these stands somewhere in the text; looked for once. */
    public boolean hasAnywhere(Phrases phrases) {
        return anywhere.computeIfAbsent(phrases, this::isAnywhere);
    }

    private boolean isAnywhere(Phrases phrases) {
        var start = at;
        var found = false;
        for (at = 0; !atEnd() && !found; at++) {
            found = stands(phrases);
        }
        at = start;
        return found;
    }

    public boolean take(Phrases phrases) {
        if (!(next() instanceof Word first)) {
            return false;
        }
        for (var way : phrases.beginningWith(first.folded())) {
            var end = endOf(way);
            if (end >= 0) {
                at = end;
                return true;
            }
        }
        return false;
    }

    public void skip(Phrases phrases) {
        while (take(phrases)) {
            continue;
        }
    }

    @Nullable
    public Numeral numeral() {
        return next() instanceof Numeral here && moveOnIf(true) ? here : null;
    }

    @Nullable
    public DayOfWeek day() {
        return next() instanceof Day here && moveOnIf(true) ? here.day() : null;
    }

    @Nullable
    public Month month() {
        if (next() instanceof Word here && here.folded().equals(Vocabulary.SEPT)) {
            at++;
            return Month.SEPTEMBER;
        }
        return next() instanceof MonthName here && moveOnIf(true) ? here.month() : null;
    }

    @Nullable
    public Word word() {
        return next() instanceof Word here && moveOnIf(true) ? here : null;
    }

    private boolean moveOnIf(boolean fits) {
        if (fits) {
            at++;
        }
        return fits;
    }

    /** Words may be joined by a hyphen: « après-demain ». */
    private int endOf(String[] way) {
        var position = at;
        for (var word : way) {
            if (position > at
                    && position < tokens.length
                    && tokens[position] instanceof Sign here
                    && here.sign() == '-') {
                position++;
            }
            if (position == tokens.length
                    || !(tokens[position] instanceof Word spoken)
                    || !spoken.folded().equals(word)) {
                return -1;
            }
            position++;
        }
        return position;
    }
}
