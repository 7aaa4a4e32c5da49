package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.agenda.opening.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-31, 2026-03-31, 2026-03-31",
        "WEEK, 2026-03-01, 2026-02-23, 2026-03-01",
        "WEEK, 2026-03-02, 2026-03-02, 2026-03-08",
        "MONTH, 2028-02-29, 2028-02-01, 2028-02-29",
        "QUARTER, 2026-06-30, 2026-04-01, 2026-06-30",
        "YEAR, 2026-12-31, 2026-01-01, 2026-12-31",
        "RANGE, 2026-03-31, 2026-03-31, 2026-03-31"
    })
    void holdsADay(Period.Kind kind, LocalDate day, LocalDate first, LocalDate last) {
        Period period = Period.of(kind, day);
        assertThat(period).isEqualTo(new Period(kind, first, last));
        assertThat(period.holds(first) && period.holds(last)).isTrue();
        assertThat(period.holds(first.minusDays(1)) || period.holds(last.plusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31, DAY",
        "2026-03-02, 2026-03-08, WEEK",
        "2026-02-01, 2026-02-28, MONTH",
        "2028-02-01, 2028-02-28, RANGE",
        "2026-01-01, 2026-03-31, QUARTER",
        "2026-01-01, 2026-12-31, YEAR",
        "2026-03-01, 2026-03-15, RANGE",
        "2026-03-03, 2026-03-09, RANGE"
    })
    void isKnownByItsDays(LocalDate first, LocalDate last, Period.Kind kind) {
        assertThat(Period.of(first, last)).isEqualTo(new Period(kind, first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-01, 2026-03-01, 2026-02-28, 2026-02-28",
        "WEEK, 2026-01-01, 2026-01-01, 2025-12-22, 2025-12-28",
        "MONTH, 2026-03-31, 2026-03-31, 2026-02-01, 2026-02-28",
        "QUARTER, 2026-03-31, 2026-03-31, 2025-10-01, 2025-12-31",
        "YEAR, 2029-01-01, 2029-01-01, 2028-01-01, 2028-12-31",
        "RANGE, 2026-03-03, 2026-03-09, 2026-02-24, 2026-03-02"
    })
    void comesAfterAnother(Period.Kind kind, LocalDate first, LocalDate last, LocalDate before, LocalDate end) {
        Period period = kind == Period.Kind.RANGE ? Period.of(first, last) : Period.of(kind, first);
        assertThat(period.previous()).isEqualTo(new Period(kind, before, end));
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.previous().last().plusDays(1)).isEqualTo(period.first());
    }

    /** Now, and the end of the elapsed part of the time before. */
    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-12T10:00, 2026-03-05T00:00, 2026-03-05T10:00",
        "WEEK, 2026-03-12T10:00, 2026-03-02T00:00, 2026-03-05T10:00",
        "MONTH, 2026-09-12T10:00, 2026-08-01T00:00, 2026-08-12T10:00",
        "MONTH, 2026-03-31T10:00, 2026-02-01T00:00, 2026-02-28T10:00",
        "MONTH, 2028-03-31T10:00, 2028-02-01T00:00, 2028-02-29T10:00",
        "MONTH, 2028-02-29T10:00, 2028-01-01T00:00, 2028-01-29T10:00",
        "QUARTER, 2026-05-31T10:00, 2026-01-01T00:00, 2026-02-28T10:00",
        "YEAR, 2028-02-29T10:00, 2027-01-01T00:00, 2027-02-28T10:00",
        "DAY, 2026-04-05T02:30, 2026-03-29T00:00, 2026-03-29T03:30"
    })
    void comparesWithAsMuchOfTheOneBefore(Period.Kind kind, LocalDateTime now, LocalDateTime first, LocalDateTime end) {
        assertThat(Period.of(kind, now.toLocalDate()).before(now.atZone(PARIS))).isEqualTo(span(first, end));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-12, 2026-02-01, 2026-02-12",
        "MONTH, 2026-03-31, 2026-02-01, 2026-02-28",
        "WEEK, 2026-03-02, 2026-02-23, 2026-02-23",
        "YEAR, 2028-12-31, 2027-01-01, 2027-12-31"
    })
    void comparesWholeDaysWithAsManyOfTheOneBefore(Period.Kind kind, LocalDate today, LocalDate first, LocalDate last) {
        Period before = Period.of(kind, today).before(today);
        assertThat(before.first()).isEqualTo(first);
        assertThat(before.last()).isEqualTo(last);
        assertThat(Period.of(kind, today).before(today.plusYears(9)))
                .isEqualTo(Period.of(kind, today).previous());
    }

    @Test
    void comparesARangeWithAsManyDaysBeforeIt() {
        Period range = Period.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 16));
        assertThat(range.before(ZonedDateTime.parse("2026-03-05T10:00+01:00[Europe/Paris]")))
                .isEqualTo(span(LocalDateTime.parse("2026-02-17T00:00"), LocalDateTime.parse("2026-02-19T10:00")));
    }

    @Test
    void comparesWithAllOfTheOneBeforeOnceItIsOver() {
        Period march = Period.of(Period.Kind.MONTH, LocalDate.of(2026, 3, 1));
        TimeSpan february = span(LocalDateTime.parse("2026-02-01T00:00"), LocalDateTime.parse("2026-03-01T00:00"));
        assertThat(march.before(LocalDateTime.parse("2026-04-01T00:00").atZone(PARIS)))
                .isEqualTo(february);
        assertThat(march.before(LocalDateTime.parse("2026-02-28T23:59").atZone(PARIS)))
                .isEqualTo(february);
    }

    @Test
    void comparesItsFirstMomentWithAMoment() {
        ZonedDateTime midnight = LocalDateTime.parse("2026-03-01T00:00").atZone(PARIS);
        TimeSpan before = Period.of(Period.Kind.MONTH, midnight.toLocalDate()).before(midnight);
        assertThat(before.start())
                .isEqualTo(LocalDateTime.parse("2026-02-01T00:00").atZone(PARIS).toInstant());
        assertThat(before.length()).isEqualTo(Duration.ofNanos(1_000));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-03-03, 24"})
    void lastsAsLongAsItsDaysDo(LocalDate day, long hours) {
        assertThat(Period.of(Period.Kind.DAY, day).span(PARIS).length()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void comparesEitherOfTwoEqualTimesWithTheSameTimeTheWeekBefore() {
        ZonedDateTime first = LocalDateTime.parse("2026-10-25T02:30").atZone(PARIS);
        Period day = Period.of(Period.Kind.DAY, first.toLocalDate());
        TimeSpan before = span(LocalDateTime.parse("2026-10-18T00:00"), LocalDateTime.parse("2026-10-18T02:30"));
        assertThat(day.before(first)).isEqualTo(before);
        assertThat(day.before(first.withLaterOffsetAtOverlap())).isEqualTo(before);
    }

    @Test
    void neverEndsBeforeItBegins() {
        assertThatThrownBy(() -> Period.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeSpan span(LocalDateTime first, LocalDateTime end) {
        return new TimeSpan(first.atZone(PARIS).toInstant(), end.atZone(PARIS).toInstant());
    }
}
