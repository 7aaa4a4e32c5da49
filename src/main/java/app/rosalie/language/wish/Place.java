package app.rosalie.language.wish;

import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Moment;
import java.util.List;

/**
 * Where a text names a time, in each way that it may be meant.
 *
 * @param meanings the likeliest first; never empty
 */
public record Place(TextSpan span, List<Moment> meanings) {

    public Place {
        meanings = List.copyOf(meanings);
    }

    boolean daySaid() {
        return meanings.getFirst().daySaid();
    }

    public boolean timeSaid() {
        return meanings.getFirst().timeSaid();
    }

    boolean isPoint() {
        return meanings.getFirst().value() instanceof Moment.At;
    }
}
