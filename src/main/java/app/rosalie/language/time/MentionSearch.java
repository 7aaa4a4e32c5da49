package app.rosalie.language.time;

import app.rosalie.language.text.AmountReader;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes once through a text and gathers what it names. */
final class MentionSearch {

    private static final Set<String> BEFORE_AN_ORDINAL = TimeWord.BEFORE_AN_ORDINAL.words();

    private static final Set<String> BEGINNINGS = WordSet.of(
            FalseTimes.BEGINNINGS,
            AmountReader.BEGINNINGS,
            RangeRule.BEGINNINGS,
            LengthRule.BEGINNINGS,
            MomentRule.BEGINNINGS,
            DurationReader.BEGINNINGS);

    private final String text;
    private final TokenCursor cursor;
    private final ReferenceDay reference;
    private final List<Placed> moments = new ArrayList<>();
    private final List<Length> lengths = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int endOfDays;

    /** The day that was named last, of a stretch its last one. */
    private @Nullable LocalDate lastDay;

    /** @param length the other way to read it, where it has one */
    private record Placed(
            TextSpan span, MomentRule.Heard heard, @Nullable Length length) {}

    MentionSearch(String text, ReferenceDay reference) {
        this.text = text;
        this.cursor = TokenCursor.within(text);
        this.reference = reference;
    }

    Mentions mentions() {
        while (!cursor.atEnd()) {
            if (isMere() || !isAnything()) {
                cursor.moveTo(cursor.position() + 1);
            }
        }
        return decided();
    }

    private boolean isAnything() {
        if (PartOfYear.stands(cursor, reference)
                || NthRule.stands(cursor, reference)
                || RelativeDayRule.stands(cursor, reference)) {
            return moment();
        }
        return FalseTimes.skip(cursor) || sum() || fraction() || rangeOrLength() || moment() || length();
    }

    /** « 1/2h plus tôt »: from one to two it would be an hour. */
    private boolean fraction() {
        if (!(cursor.next() instanceof Numeral)) {
            return false;
        }
        var start = cursor.position();
        var length = DurationReader.fractionOfAnHour(cursor);
        if (length != null) {
            lengths.add(new Length(cursor.since(start), length));
        }
        return length != null;
    }

    /** What neither is nor begins anything, whatever follows; only to be sooner done. */
    private boolean isMere() {
        return switch (cursor.next()) {
            case Sign sign -> sign.sign() != '+';
            case Numeral number ->
                !number.digits().startsWith("0")
                        && (cursor.next(1) == null
                                || (cursor.next(1) instanceof Numeral behind
                                        && !behind.hasDigits(3)
                                        && !behind.digits().startsWith("0")
                                        && !(cursor.next(2) instanceof MonthName)));
            case Word word -> !BEGINNINGS.contains(word.folded());
            case Day _, MonthName _, Token.Measure _ -> false;
            case null -> false;
        };
    }

    private boolean sum() {
        if (cursor.next() instanceof Day || cursor.next() instanceof MonthName || cursor.next() instanceof Sign) {
            return false;
        }
        var start = cursor.position();
        var amount = cursor.attempt(() -> {
            var read = AmountReader.next(cursor);
            return read != null && read.explicit() && !isOrdinal(start) ? read : null;
        });
        if (amount == null) {
            return false;
        }
        sums.add(new Sum(cursor.since(start), amount.cents()));
        return true;
    }

    /** « le 3e rdv ». */
    private boolean isOrdinal(int start) {
        return text.charAt(cursor.token(cursor.position() - 1).start()) == 'e'
                && start > 0
                && cursor.token(start - 1) instanceof Word word
                && BEFORE_AN_ORDINAL.contains(word.folded());
    }

    private boolean rangeOrLength() {
        if (!(cursor.next() instanceof Word)) {
            return false;
        }
        var start = cursor.position();
        if (cursor.attempt(() -> RangeRule.next(cursor)) != null) {
            cursor.moveTo(start);
            return false;
        }
        var length = LengthRule.introduced(cursor);
        if (length != null) {
            lengths.add(new Length(cursor.since(start), length));
        }
        return length != null;
    }

    private boolean moment() {
        var start = cursor.position();
        var heard = MomentRule.next(cursor, reference.speakingOf(lastDay), start > 0 && start == endOfDays);
        if (heard == null) {
            return false;
        }
        var end = cursor.position();
        endOfDays = heard.daySaid() && !heard.timeSaid() ? end : 0;
        var length = heard.maybeLength() ? lengthFrom(start) : null;
        if (length != null && LengthRule.isOfWork(cursor)) {
            lengths.add(length);
            return true;
        }
        cursor.moveTo(Math.max(end, cursor.position()));
        var span =
                new TextSpan(cursor.token(start).start(), cursor.token(end - 1).end());
        moments.add(new Placed(span, isNamed(heard, start) ? named(heard) : heard, length));
        lastDay = heard.daySaid() ? last(heard) : lastDay;
        return true;
    }

    private static @Nullable LocalDate last(MomentRule.Heard heard) {
        var value = heard.readings().getFirst().value();
        return value instanceof Moment.Within(var _, var end) && !heard.timeSaid()
                ? end.minusNanos(1).toLocalDate()
                : value.beginning().map(ZonedDateTime::toLocalDate).orElse(null);
    }

    private @Nullable Length lengthFrom(int start) {
        cursor.moveTo(start);
        var duration = DurationReader.next(cursor);
        return duration == null ? null : new Length(cursor.since(start), duration);
    }

    /** « Noël Dupont », « Mai Linh ». */
    private boolean isNamed(MomentRule.Heard heard, int start) {
        return !heard.timeSaid()
                && cursor.position() == start + 1
                && !(cursor.token(start) instanceof Day)
                && !isADayWord(start)
                && cursor.next() instanceof Word word
                && Character.isUpperCase(text.charAt(word.start()));
    }

    /** « Hier Juliette est venue »: nobody is called so. */
    private boolean isADayWord(int start) {
        var end = cursor.position();
        cursor.moveTo(start);
        var stands = DayWords.stand(cursor);
        cursor.moveTo(end);
        return stands;
    }

    private static MomentRule.Heard named(MomentRule.Heard heard) {
        return new MomentRule.Heard(heard.readings(), heard.daySaid(), heard.timeSaid(), true, heard.maybeLength());
    }

    private boolean length() {
        if (!(cursor.next() instanceof Numeral || cursor.next() instanceof Word)) {
            return false;
        }
        var start = cursor.position();
        var duration = cursor.attempt(() -> DurationReader.next(cursor));
        if (duration != null) {
            lengths.add(new Length(cursor.since(start), duration));
        }
        return duration != null;
    }

    /** « vendredi 9h couleur 1h30 »: beside a time that is sure, the other one is a length; beside a length, a time. */
    private Mentions decided() {
        var timeIsSure = moments.stream().anyMatch(placed -> placed.heard().timeSaid() && placed.length() == null);
        var lengthIsSure = !lengths.isEmpty();
        var found = new ArrayList<Moment>();
        for (var placed : moments) {
            var length = placed.length();
            if (length != null && (timeIsSure || !lengthIsSure)) {
                lengths.add(length);
            }
            if (length == null || !timeIsSure) {
                placed.heard().readings().forEach(meant -> found.add(moment(placed, meant)));
            }
        }
        lengths.sort(Comparator.comparingInt(length -> length.span().from()));
        return new Mentions(found, lengths, sums);
    }

    private static Moment moment(Placed placed, MomentRule.Meant meant) {
        var heard = placed.heard();
        return new Moment(
                placed.span(), meant.grain(), meant.value(), heard.daySaid(), heard.timeSaid(), heard.maybeName());
    }
}
