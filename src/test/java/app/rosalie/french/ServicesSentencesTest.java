package app.rosalie.french;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.language.names.TreatmentLine;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What she proposes to change of what is sold, for sentences written blind: at the level that was reached, and nothing wrong. */
class ServicesSentencesTest {

    private static Counter counter;
    private static Map<TreatmentId, String> names;

    @BeforeAll
    static void open() {
        counter = Counter.open();
        names = counter.house().the(Treatments.class).offered(counter.salon().id()).stream()
                .collect(Collectors.toMap(Treatment::id, Treatment::name));
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    private record Said(String text, Set<String> right) {

        static Said of(String line) {
            String[] parts = line.split("\\|", 3);
            return new Said(
                    parts[2].strip(),
                    Stream.of(parts[1].split(","))
                            .map(String::strip)
                            .filter(change -> !change.equals("-"))
                            .map(change -> parts[0].strip() + " " + change.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** How many of those that change something are proposed as they are meant, at least; none otherwise, and none of the rest. */
    @ParameterizedTest
    @CsvSource({"services-1, 25", "services-2, 23"})
    void areProposedAsTheyAreMeant(String set, int right) throws IOException {
        List<Said> all = read(set);
        List<String> wrong = all.stream()
                .filter(said -> !proposed(said).isEmpty() && !proposed(said).equals(said.right()))
                .map(said -> said.text() + " -> " + proposed(said))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(all.stream()
                        .filter(said -> !said.right().isEmpty())
                        .filter(said -> proposed(said).equals(said.right()))
                        .count())
                .isGreaterThanOrEqualTo(right);
    }

    private static List<Said> read(String set) throws IOException {
        String file = "/french/" + set + ".txt";
        try (InputStream in = Objects.requireNonNull(ServicesSentencesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Said::of)
                    .toList();
        }
    }

    /** What a press on the screen would change, and what is to be added. */
    private static Set<String> proposed(Said said) {
        Counter.Answer answer = counter.say(said.text());
        assertThat(answer.wrote()).as("%s", said.text()).isFalse();
        Set<String> changes = Stream.concat(Stream.of(answer), answer.parts().stream())
                .flatMap(part -> part.presses().stream())
                .flatMap(press -> change(press.action()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (answer.screen().question() instanceof ServicesQuestion.Proposed(String line)) {
            TreatmentLine.read(line)
                    .ifPresent(it -> changes.add("new %s=%dmin=%s"
                            .formatted(
                                    it.name().toLowerCase(Locale.ROOT),
                                    it.duration().toMinutes(),
                                    euros(it.cents()))));
        }
        return changes;
    }

    private static List<String> change(Object action) {
        return switch (action) {
            case ServicesAction.SetPrice(var id, var price, var kind) ->
                List.of("price %s=%s%s"
                        .formatted(name(id), euros(price.cents()), kind.name().equals("FROM") ? " from" : ""));
            case ServicesAction.SetLength(var id, var length) ->
                List.of("length %s=%d".formatted(name(id), length.toMinutes()));
            case ServicesAction.Retire(var id) -> List.of("retire " + name(id));
            default -> List.of();
        };
    }

    private static String name(TreatmentId id) {
        return Objects.requireNonNull(names.get(id)).toLowerCase(Locale.ROOT);
    }

    private static String euros(long cents) {
        return cents % 100 == 0 ? Long.toString(cents / 100) : "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
