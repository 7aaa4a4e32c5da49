package app.rosalie.chat.services;

import app.rosalie.language.time.DurationReader;
import app.rosalie.salon.ProcessingTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A processing time as it is typed: « 30 puis 35 », « 30 min, pose 35 min », « pose 35 min après 30 min ». */
final class TypedProcessing {

    private static final Pattern BETWEEN = Pattern.compile("(?iu)[,;+·/›>]|\\b(?:puis|ensuite|et|de|la|pose)\\b");
    private static final Pattern BEHIND = Pattern.compile("(?iu)\\bapr[eè]s\\b|\\bau bout de\\b");

    private TypedProcessing() {}

    static Optional<ProcessingTime> read(String text) {
        String[] sides = BEHIND.split(text, 2);
        List<String> said = sides.length == 2
                ? Stream.concat(parts(sides[1]), parts(sides[0])).toList()
                : parts(text).toList();
        List<Duration> lengths = said.stream()
                .map(DurationReader::read)
                .flatMap(Optional::stream)
                .toList();
        return said.size() == 2 && lengths.size() == 2
                ? of(lengths.getFirst(), lengths.getLast())
                : Optional.empty();
    }

    private static Stream<String> parts(String text) {
        return BETWEEN.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Empty where there can be none of that kind. */
    static Optional<ProcessingTime> of(Duration after, Duration length) {
        return after.compareTo(ProcessingTime.SHORTEST) < 0 || length.compareTo(ProcessingTime.SHORTEST) < 0
                ? Optional.empty()
                : Optional.of(new ProcessingTime(after, length));
    }
}
