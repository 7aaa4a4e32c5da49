package app.rosalie.chat.action;

import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Recurrence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What becomes of each date of a repetition.
 *
 * @param packed the constants of {@link Choice} as digits to the base 4, the first date last
 */
public record DateChoices(long packed) {

    private static final int BITS = 2;
    private static final long DIGIT = 3;

    public static DateChoices none() {
        return new DateChoices(0);
    }

    public Choice of(int turn) {
        return Choice.values()[(int) (packed >> place(turn) & DIGIT)];
    }

    public DateChoices with(int turn, Choice choice) {
        return new DateChoices(packed & ~(DIGIT << place(turn)) | (long) choice.ordinal() << place(turn));
    }

    public List<Choice> first(int times) {
        return IntStream.range(0, times).mapToObj(this::of).toList();
    }

    /** A forged turn is cut to one that exists. */
    private static int place(int turn) {
        return BITS * Math.clamp(turn, 0, Recurrence.MOST_TIMES - 1);
    }
}
