package app.rosalie.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.time.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What people say all day long without naming a time is not read as one. */
class EverydaySentencesTest {

    /** One sentence in a thousand. */
    private static final int FALSE_READINGS = 2;

    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-03-03T09:00").atZone(ZoneId.of("Europe/Paris"));

    @Test
    void readsNoTimeWhereNoneIsNamed() {
        var sentences = sentences();

        assertThat(sentences).doesNotHaveDuplicates().hasSizeGreaterThan(1900);
        assertThat(sentences)
                .filteredOn(sentence -> !Moments.in(sentence, NOW).isEmpty())
                .hasSizeLessThanOrEqualTo(FALSE_READINGS);
    }

    private static List<String> sentences() {
        try (var in = Objects.requireNonNull(EverydaySentencesTest.class.getResourceAsStream("everyday.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
