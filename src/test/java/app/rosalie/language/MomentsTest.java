package app.rosalie.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.Moment.At;
import app.rosalie.language.Moment.Within;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MomentsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime NOW = at("2026-03-03T09:00");

    static List<PhraseTable.Line> phrases() {
        return PhraseTable.of("phrases.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsWhatPeopleType(PhraseTable.Line line) {
        assertThat(InWords.of(Mentions.in(line.typed(), NOW))).isEqualTo(line.expected());
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS);
    }
}
