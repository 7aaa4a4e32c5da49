package app.rosalie.telegram.wire;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.action.Actions;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.revenue.PaymentMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of every button that was ever sent. Old messages live for years, so a line of it never changes and is never taken
 * away. New actions and new constants are added by {@code mvn test -Dtest=CallbackCodeTest -Drosalie.callback-codes=append}.
 */
final class CallbackCodeList {
    private static final Path FILE = Path.of("src/test/resources/app/rosalie/telegram/wire/callback-codes.txt");

    /** What has another name by now than the list first gave it: types, and constants. */
    private static final Map<String, String> FIRST_NAMES =
            Map.of(PaymentMethod.class.getSimpleName(), "Means", AnalysesAction.By.METHOD.name(), "MEANS");

    private CallbackCodeList() {}

    static void check() throws IOException {
        Map<String, String> kept = lines(Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")));
        Map<String, String> today = lines(today());
        today.forEach((key, line) -> {
            if (kept.containsKey(key)) {
                assertThat(onTheWire(line))
                        .as("a button that was sent long ago means this")
                        .isEqualTo(onTheWire(kept.getOrDefault(key, "")));
            }
        });
        List<String> missing = today.entrySet().stream()
                .filter(it -> !kept.containsKey(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if ("append".equals(System.getProperty("rosalie.callback-codes"))) {
            Files.write(FILE, missing, StandardOpenOption.APPEND);
        } else {
            assertThat(missing)
                    .as("new buttons; add them with -Drosalie.callback-codes=append")
                    .isEmpty();
        }
    }

    /** A code with the kinds of its components, or an enum's constant with its place. */
    private static Stream<String> today() {
        Stream<String> codes = Actions.all().stream()
                .map(ActionFormat::of)
                .map(shape -> (shape.code() + " = "
                                + shape.components().stream()
                                        .map(component -> listed(component.name()))
                                        .collect(Collectors.joining(" ")))
                        .strip());
        Stream<String> constants = Actions.all().stream()
                .map(ActionFormat::of)
                .flatMap(shape -> Arrays.stream(shape.type().getRecordComponents()))
                .map(component -> component.getType())
                .filter(Class::isEnum)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(it -> listed(type.getSimpleName()) + " " + ((Enum<?>) it).ordinal() + " = "
                                + listed(it.toString())));
        return Stream.concat(codes, constants);
    }

    private static String listed(String name) {
        return FIRST_NAMES.getOrDefault(name, name);
    }

    /** Any whole number is written in the same way, however large it may be. */
    private static String onTheWire(String line) {
        return line.replaceAll("\\bint\\b", "long");
    }

    private static Map<String, String> lines(Stream<String> lines) {
        return lines.collect(Collectors.toMap(
                line -> line.substring(0, line.indexOf(" =")), line -> line, (a, b) -> a, LinkedHashMap::new));
    }
}
