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

    /** @param whole the length of the treatment, which a third part has to fill */
    static Optional<ProcessingTime> read(String text, Duration whole) {
        String[] sides = BEHIND.split(text, 2);
        List<String> said = sides.length == 2
                ? Stream.concat(parts(sides[1]), parts(sides[0])).toList()
                : parts(text).toList();
        List<Duration> lengths = said.stream()
                .map(DurationReader::read)
                .flatMap(Optional::stream)
                .toList();
        boolean two = said.size() == 2 && lengths.size() == 2;
        boolean three = said.size() == 3
                && lengths.size() == 3
                && lengths.stream().reduce(Duration.ZERO, Duration::plus).equals(whole);
        return two || three ? of(lengths.get(0), lengths.get(1)) : Optional.empty();
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
