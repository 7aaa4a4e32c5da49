package app.rosalie.language.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.InWords;
import app.rosalie.language.PhraseTable;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sales, goals and the days of takings, as {@code money.txt} tables them. */
class MoneyTableTest {

    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-03-03T09:00").atZone(ZoneId.of("Europe/Paris"));
    private static final String UNSAID = "—";

    static List<PhraseTable.Line> lines() {
        return PhraseTable.of("money.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isReadAsTabled(PhraseTable.Line line) {
        String expected = line.expected();
        assertThat(
                        expected.startsWith("VENDRE")
                                ? sale(SaleReader.read(line.typed()))
                                : expected.startsWith("OBJECTIF") ? goal(line.typed()) : takings(line.typed()))
                .isEqualTo(expected);
    }

    private static String sale(SaleReader.Sale sale) {
        return "VENDRE " + quoted(sale.what()) + " | " + (sale.cents() == null ? UNSAID : euros(sale.cents())) + " | "
                + (sale.way() == null ? UNSAID : sale.way().name());
    }

    private static String goal(String typed) {
        return SaidGoal.read(typed, NOW)
                .map(goal -> "OBJECTIF " + quoted(goal.words()) + (goal.maybeCount() ? " (nombre ?)" : "") + " | "
                        + euros(goal.cents()) + " | " + month(goal.month()) + goal.year())
                .orElse("RIEN");
    }

    private static String takings(String typed) {
        return "RECETTES "
                + SaidTerm.in(typed, NOW)
                        .filter(Readings::isSaid)
                        .map(days -> days.meanings().stream()
                                .map(MoneyTableTest::days)
                                .collect(Collectors.joining(" ou ")))
                        .orElse("1 mars → 31 mars");
    }

    private static String days(Days days) {
        return days.first().equals(days.last())
                ? InWords.day(days.first())
                : InWords.day(days.first()) + " → " + InWords.day(days.last());
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "« »" : "« " + words + " »";
    }

    private static String month(@Nullable Month month) {
        return month == null ? "" : month.getDisplayName(TextStyle.FULL, Locale.FRENCH) + " ";
    }

    private static String euros(long cents) {
        return cents / 100 + "," + (cents % 100 < 10 ? "0" : "") + cents % 100 + " €";
    }
}
