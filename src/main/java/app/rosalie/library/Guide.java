package app.rosalie.library;

import app.rosalie.salon.Trade;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A short lesson: the point, why, how, a text to copy and something to do today.
 *
 * @param trades whom it is for; everybody where empty
 * @param tags words that lead to it beside those of the title
 * @param questions what is asked that it answers, as people ask
 * @param related where to read on
 * @param concern the fact about the salon that it answers to, where there is one
 * @param practice where it is put into practice, where there is such a place
 * @param source where it rests on law or official advice
 * @param copy a text of at most 220 characters to be sent or published; {@value #SALON} stands for the salon's name
 */
public record Guide(
        GuideId id,
        Theme theme,
        String title,
        Set<Trade> trades,
        Level level,
        List<String> tags,
        List<String> questions,
        List<GuideId> related,
        Optional<Concern> concern,
        Optional<Practice> practice,
        Optional<LegalSource> source,
        Prose point,
        List<Prose> why,
        List<Prose> steps,
        String copy,
        List<Prose> exercise) {

    public static final String SALON = "{salon}";

    /** Whether it speaks to a trade; one that is not known yet is spoken to by all that is for everybody. */
    public boolean isFor(@Nullable Trade trade) {
        return trades.isEmpty() || (trade != null && trades.contains(trade));
    }

    /** All that is to be read, without the text to copy, in order and without stress. */
    public List<String> paragraphs() {
        return Stream.of(Stream.of(point), why.stream(), steps.stream(), exercise.stream())
                .flatMap(part -> part)
                .map(Prose::plain)
                .toList();
    }
}
