package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.InWords;
import app.rosalie.language.PhraseTable;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.Within;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MomentsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime NOW = at("2026-03-03T09:00");

    static Stream<PhraseTable.Line> phrases() {
        return Stream.of("phrases.txt", "phrases-blind.txt").flatMap(file -> PhraseTable.of(file).lines().stream());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsWhatPeopleType(PhraseTable.Line line) {
        assertThat(InWords.of(Mentions.in(line.typed(), NOW))).isEqualTo(line.expected());
    }

    @Test
    void saysWhereTheWordsStand() {
        var moments = Moments.in("emma, mardi à 14h semi 45€", NOW);

        assertThat(moments).extracting(Moment::span).containsOnly(new TextSpan(6, 17));
    }

    @Test
    void readsNothingInNothing() {
        assertThat(Moments.in(null, NOW)).isEmpty();
        assertThat(Moments.in("", NOW)).isEmpty();
        assertThat(Moments.in("demain ".repeat(600), NOW)).isEmpty();
    }

    @Test
    void givesTheDayOnWhichTheClocksChangeItsHours() {
        assertThat(length("dimanche 29 mars")).isEqualTo(Duration.ofHours(23));
        assertThat(length("25/10/2026")).isEqualTo(Duration.ofHours(25));
        assertThat(length("le 29 mars de 01h30 à 03h30")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void readsAnHourThatTheClocksSkipAsTheNextOne() {
        assertThat(instants("le 29 mars à 02h30", NOW)).containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(InWords.of(Mentions.in("le 29 mars de 02h à 03h", NOW))).startsWith("29 mars");
    }

    @Test
    void countsHoursThroughAChangeOfTheClocks() {
        assertThat(instants("dans 2 heures", at("2026-03-29T01:30")))
                .containsExactly(Instant.parse("2026-03-29T02:30:00Z"));
        assertThat(instants("demain à 9h", at("2026-03-28T23:59")))
                .containsExactly(Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void readsInTheZoneOfTheSalon() {
        var reunion = ZonedDateTime.ofInstant(Instant.parse("2026-03-02T21:30:00Z"), ZoneId.of("Indian/Reunion"));

        assertThat(instants("demain 9h", reunion)).containsExactly(Instant.parse("2026-03-04T05:00:00Z"));
        assertThat(Moments.in("aujourd'hui", reunion).getFirst().value())
                .isEqualTo(new Within(at("2026-03-03", reunion), at("2026-03-04", reunion)));
    }

    @Test
    void knowsMonthsByTheirEnds() {
        assertThat(InWords.of(Mentions.in("dans un mois", at("2026-01-31T09:00"))))
                .isEqualTo("28 février");
        assertThat(InWords.of(Mentions.in("demain", at("2028-02-28T09:00")))).isEqualTo("29 février 2028");
        assertThat(InWords.of(Mentions.in("demain", at("2026-12-31T23:59")))).isEqualTo("1 janvier 2027");
        assertThat(InWords.of(Mentions.in("dans un an", at("2028-02-29T09:00"))))
                .isEqualTo("28 février 2029");
        assertThat(InWords.of(Mentions.in("fin février", at("2028-02-01T09:00"))))
                .isEqualTo("21 février 2028 → 29 février 2028");
        assertThat(InWords.of(Mentions.in("le 31", at("2026-04-02T09:00")))).isEqualTo("31 mai ou 31 mars");
    }

    @Test
    void looksBackWhereAsked() {
        assertThat(back("mardi")).isEqualTo("3 mars ou 24 février");
        assertThat(back("vendredi")).isEqualTo("27 février");
        assertThat(back("le 5")).isEqualTo("5 février");
        assertThat(back("juillet")).isEqualTo("mois de juillet 2025");
        assertThat(back("en mars")).isEqualTo("mois de mars");
        assertThat(back("Noël")).isEqualTo("25 décembre 2025");
        assertThat(back("du 1 au 15")).isEqualTo("1 mars → 15 mars");
        assertThat(back("le week-end")).isEqualTo("week-end du 28 février");
    }

    private static String back(String text) {
        return InWords.of(Mentions.before(text, NOW));
    }

    private static Duration length(String text) {
        return Moments.in(text, NOW).getFirst().value() instanceof Within(var start, var end)
                ? Duration.between(start, end)
                : Duration.ZERO;
    }

    private static List<Instant> instants(String text, ZonedDateTime now) {
        return Moments.in(text, now).stream()
                .map(Moment::value)
                .map(value -> ((At) value).at().toInstant())
                .toList();
    }

    private static ZonedDateTime at(String day, ZonedDateTime inZoneOf) {
        return LocalDate.parse(day).atStartOfDay(inZoneOf.getZone());
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS);
    }
}
