package app.rosalie.language.promotion;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A folded text from which is taken what was read, so that nothing is read twice. */
final class Masked {

    private final StringBuilder text;

    Masked(String folded) {
        text = new StringBuilder(folded);
    }

    /** Whether it stood there; then it stands there no more, wherever it did. */
    boolean takes(Pattern pattern) {
        return take(pattern, found -> found).isPresent();
    }

    /** What the first of its places says; all of them are taken. */
    <T> Optional<T> take(Pattern pattern, Function<MatchResult, T> meaning) {
        var places = pattern.matcher(text.toString()).results().toList();
        places.forEach(this::blank);
        return places.stream().findFirst().map(meaning);
    }

    /** The same of the first place alone that says something. */
    <T> Optional<T> takeFirst(Pattern pattern, Function<MatchResult, Optional<T>> meaning) {
        for (var place : pattern.matcher(text.toString()).results().toList()) {
            var said = meaning.apply(place);
            if (said.isPresent()) {
                blank(place);
                return said;
            }
        }
        return Optional.empty();
    }

    void blank(int from, int to) {
        for (var at = from; at < Math.min(to, text.length()); at++) {
            text.setCharAt(at, ';');
        }
    }

    private void blank(MatchResult place) {
        blank(place.start(), place.end());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
