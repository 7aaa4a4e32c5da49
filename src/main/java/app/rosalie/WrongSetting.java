package app.rosalie;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;

/** Says of a setting that stops the start, in one sentence, which one it is and what would be right. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSetting extends AbstractFailureAnalyzer<BindException> implements FailureAnalyzer {

    private static final Pattern OURS = Pattern.compile("(rosalie|management\\.server|server)\\b.*");
    private static final Map<Class<?>, String> EXPECTED = Map.of(
            InetAddress.class, "an address of this machine like 127.0.0.1",
            LocalTime.class, "a time of day like 03:30",
            ZoneId.class, "a time zone like Europe/Paris",
            LocalDateTime.class, "a local date and time like 2026-03-03T09:00",
            Boolean.class, "true or false",
            Duration.class, "a length of time like 15s",
            URI.class, "an address like https://example.org");

    private static final Pattern WORDED = Pattern.compile("(rosalie\\.|TELEGRAM_BOT_TOKEN ).*");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, BindException wrong) {
        if (!OURS.matcher(wrong.getName().toString()).matches()) {
            return null;
        }
        Throwable root = NestedExceptionUtils.getMostSpecificCause(wrong);
        String rule = root.getMessage();
        // A settings record that refuses its values words the sentence itself.
        String sentence = root instanceof IllegalArgumentException
                        && rule != null
                        && WORDED.matcher(rule).matches()
                ? rule
                : sentence(wrong);
        return new FailureAnalysis(sentence, null, failure);
    }

    private static String sentence(BindException wrong) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(
                wrong.getTarget().getType().resolve(Object.class));
        Object value = wrong.getProperty() == null ? "" : wrong.getProperty().getValue();
        return wrong.getName() + " is \"" + value + "\", which is not " + expected(type) + ".";
    }

    private static String expected(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number that fits";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return EXPECTED.getOrDefault(type, "what is expected there");
    }
}
