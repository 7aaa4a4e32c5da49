package app.rosalie.demo;

import app.rosalie.salon.OpeningHours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Who plays in the demonstration: the salon, its treatments, its clients, and what they say. */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
record DemoScript(
        SetUp salon, List<Sold> treatments, List<String> clients, Map<Integer, List<String>> reviews, String answer) {

    /** @param goalEuros of each month */
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    record SetUp(String name, String owner, String city, long goalEuros, Map<DayOfWeek, List<String>> hours) {}

    /** @param weight how often it is asked for, against the others */
    record Sold(String name, String category, long euros, long minutes, int weight) {}

    OpeningHours openingHours() {
        Map<DayOfWeek, List<OpeningHours.Range>> ranges = new EnumMap<>(DayOfWeek.class);
        salon.hours()
                .forEach((day, open) ->
                        ranges.put(day, open.stream().map(DemoScript::range).toList()));
        return new OpeningHours(ranges);
    }

    private static OpeningHours.Range range(String text) {
        return new OpeningHours.Range(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(text.substring(6)));
    }

    static DemoScript read(JsonMapper json) {
        try (InputStream in = new ClassPathResource("demo/studio-camille.yaml").getInputStream()) {
            return json.convertValue(new Yaml().load(in), DemoScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
