package app.rosalie.language;

import app.rosalie.language.Token.Day;
import app.rosalie.language.Token.MonthName;
import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Sign;
import app.rosalie.language.Token.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes once through a text and gathers what it names. */
final class MentionSearch {

    private static final Set<String> BEFORE_AN_ORDINAL =
            Set.of("le", "la", "les", "au", "du", "ma", "mon", "sa", "son", "notre", "votre", "ton", "ta");

    private final String text;
    private final Reading reading;
    private final Today today;
    private final List<Placed> moments = new ArrayList<>();
    private final List<Length> lengths = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int endOfDays;

    /** @param length the other way to read it, where it has one */
    private record Placed(
            Span span, MomentPart.Heard heard, @Nullable Length length) {}

    MentionSearch(String text, Today today) {
        this.text = text;
        this.reading = Reading.within(text);
        this.today = today;
    }

    Mentions mentions() {
        while (!reading.atEnd()) {
            if (isMere() || !isAnything()) {
                reading.moveTo(reading.position() + 1);
            }
        }
        return decided();
    }

    private boolean isAnything() {
        if (PartOfYear.stands(reading, today)) {
            return moment();
        }
        return NotATime.skip(reading) || sum() || rangeOrLength() || moment() || length();
    }

    /** What neither is nor begins anything, whatever follows; only to be sooner done. */
    private boolean isMere() {
        return switch (reading.next()) {
            case Sign sign -> sign.sign() != '+';
            case Numeral number ->
                !number.digits().startsWith("0")
                        && (reading.next(1) == null
                                || (reading.next(1) instanceof Numeral behind && !behind.hasDigits(3)));
            case Word _, Day _, MonthName _, Token.Measure _ -> false;
            case null -> false;
        };
    }

    private boolean sum() {
        if (reading.next() instanceof Day || reading.next() instanceof MonthName || reading.next() instanceof Sign) {
            return false;
        }
        var start = reading.position();
        var amount = reading.attempt(() -> {
            var read = AmountReader.next(reading);
            return read != null && read.explicit() && !isOrdinal(start) ? read : null;
        });
        if (amount == null) {
            return false;
        }
        sums.add(new Sum(reading.since(start), amount.cents()));
        return true;
    }

    /** « le 3e rdv ». */
    private boolean isOrdinal(int start) {
        return text.charAt(reading.token(reading.position() - 1).start()) == 'e'
                && start > 0
                && reading.token(start - 1) instanceof Word word
                && BEFORE_AN_ORDINAL.contains(word.folded());
    }

    private boolean rangeOrLength() {
        if (!(reading.next() instanceof Word)) {
            return false;
        }
        var start = reading.position();
        if (reading.attempt(() -> RangePart.next(reading)) != null) {
            reading.moveTo(start);
            return false;
        }
        var length = LengthPart.introduced(reading);
        if (length != null) {
            lengths.add(new Length(reading.since(start), length));
        }
        return length != null;
    }

    private boolean moment() {
        var start = reading.position();
        var heard = MomentPart.next(reading, today, start > 0 && start == endOfDays);
        if (heard == null) {
            return false;
        }
        var end = reading.position();
        endOfDays = heard.daySaid() && !heard.timeSaid() ? end : 0;
        var length = heard.maybeLength() ? lengthFrom(start) : null;
        if (length != null && LengthPart.isOfWork(reading)) {
            lengths.add(length);
            return true;
        }
        reading.moveTo(Math.max(end, reading.position()));
        var span = new Span(reading.token(start).start(), reading.token(end - 1).end());
        moments.add(new Placed(span, isNamed(heard, start) ? named(heard) : heard, length));
        return true;
    }

    private @Nullable Length lengthFrom(int start) {
        reading.moveTo(start);
        var duration = DurationReader.next(reading);
        return duration == null ? null : new Length(reading.since(start), duration);
    }

    /** « Noël Dupont », « Mai Linh ». */
    private boolean isNamed(MomentPart.Heard heard, int start) {
        return !heard.timeSaid()
                && reading.position() == start + 1
                && !(reading.token(start) instanceof Day)
                && reading.next() instanceof Word word
                && Character.isUpperCase(text.charAt(word.start()));
    }

    private static MomentPart.Heard named(MomentPart.Heard heard) {
        return new MomentPart.Heard(heard.readings(), heard.daySaid(), heard.timeSaid(), true, heard.maybeLength());
    }

    private boolean length() {
        if (!(reading.next() instanceof Numeral || reading.next() instanceof Word)) {
            return false;
        }
        var start = reading.position();
        var duration = reading.attempt(() -> DurationReader.next(reading));
        if (duration != null) {
            lengths.add(new Length(reading.since(start), duration));
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

    private static Moment moment(Placed placed, MomentPart.Meant meant) {
        var heard = placed.heard();
        return new Moment(
                placed.span(), meant.grain(), meant.value(), heard.daySaid(), heard.timeSaid(), heard.maybeName());
    }
}
