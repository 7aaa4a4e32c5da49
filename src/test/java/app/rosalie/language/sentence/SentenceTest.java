package app.rosalie.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.InWords;
import app.rosalie.language.PhraseTable;
import app.rosalie.language.sentence.Intent.Book;
import app.rosalie.language.sentence.Intent.Cancel;
import app.rosalie.language.sentence.Intent.CloseApart;
import app.rosalie.language.sentence.Intent.CloseTime;
import app.rosalie.language.sentence.Intent.Find;
import app.rosalie.language.sentence.Intent.FreeTime;
import app.rosalie.language.sentence.Intent.Goal;
import app.rosalie.language.sentence.Intent.Leave;
import app.rosalie.language.sentence.Intent.Move;
import app.rosalie.language.sentence.Intent.OpenTime;
import app.rosalie.language.sentence.Intent.Sell;
import app.rosalie.language.sentence.Intent.Takings;
import app.rosalie.language.sentence.Intent.Unclear;
import app.rosalie.language.sentence.Intent.WhoComes;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {

    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-03-03T09:00").atZone(ZoneId.of("Europe/Paris"));
    private static final String UNSAID = "—";

    static List<PhraseTable.Line> sentences() {
        return PhraseTable.of("sentences.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void understandsWhatIsWanted(PhraseTable.Line line) {
        assertThat(inWords(Sentence.read(line.typed(), NOW))).isEqualTo(line.expected());
    }

    @Test
    void saysOfNothingThatItIsUnclear() {
        assertThat(Sentence.read(null, NOW)).isEqualTo(new Unclear());
        assertThat(Sentence.read(" \n", NOW)).isEqualTo(new Unclear());
        assertThat(Sentence.read("emma demain 14h ".repeat(300), NOW)).isEqualTo(new Unclear());
    }

    private static String inWords(Intent intent) {
        return switch (intent) {
            case Book(var words, var day, var time, var length, var cents) ->
                line(
                        "NOTER",
                        quoted(words),
                        day(day),
                        time(time),
                        length(length),
                        cents == null ? UNSAID : euros(cents));
            case CloseTime(var days, var from, var to) -> line("FERMER", days(days), time(from), time(to));
            case CloseApart(var days, var from, var to) -> line("FERMER", dates(days), time(from), time(to));
            case OpenTime(var days, var from, var to) -> line("OUVRIR", days(days), time(from), time(to));
            case Leave(var days) -> line("CONGÉS", days(days));
            case Move(var words, var fromDay, var fromTime, var toDay, var toTime, var shift) ->
                line("DÉPLACER", quoted(words), day(fromDay), time(fromTime), day(toDay), time(toTime), length(shift));
            case Cancel(var words, var day, var time) -> line("ANNULER", quoted(words), day(day), time(time));
            case WhoComes(var days) -> line("QUI VIENT", days(days));
            case FreeTime(var days, var length) -> line("PLACES", days(days), length(length));
            case Takings(var days) -> line("RECETTES", days(days));
            case Goal(var words, var cents, var year, var month, var maybeCount) ->
                line("OBJECTIF", quoted(words) + (maybeCount ? " (nombre ?)" : ""), euros(cents), month(month) + year);
            case Sell(var sale) ->
                line(
                        "VENDRE",
                        quoted(sale.what()),
                        sale.cents() == null ? UNSAID : euros(sale.cents()),
                        sale.way() == null ? UNSAID : sale.way().name());
            case Find(var words) -> line("TROUVER", quoted(words));
            case Unclear() -> "RIEN";
        };
    }

    private static String line(String wish, String... readings) {
        return wish + " " + String.join(" | ", readings);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "« »" : "« " + words + " »";
    }

    private static String day(Readings<LocalDate> day) {
        return said(day, InWords::day);
    }

    private static String dates(Readings<List<LocalDate>> days) {
        return said(days, some -> some.stream().map(InWords::day).collect(Collectors.joining(" + ")));
    }

    private static String days(Readings<Days> days) {
        return said(
                days,
                one -> one.first().equals(one.last())
                        ? InWords.day(one.first())
                        : InWords.day(one.first()) + " → " + InWords.day(one.last()));
    }

    private static String time(Readings<LocalTime> time) {
        return said(time, LocalTime::toString);
    }

    private static String time(LocalTime time) {
        return time == null ? UNSAID : time.toString();
    }

    private static <T> String said(Readings<T> readings, Function<T, String> words) {
        return readings.isSaid() ? readings.meanings().stream().map(words).collect(Collectors.joining(" ou ")) : UNSAID;
    }

    private static String length(Duration length) {
        if (length == null) {
            return UNSAID;
        }
        var minutes = length.abs();
        return (length.isNegative() ? "-" : "") + minutes.toHours() + ":" + two(minutes.toMinutesPart());
    }

    private static String month(Month month) {
        return month == null ? "" : month.getDisplayName(TextStyle.FULL, Locale.FRENCH) + " ";
    }

    private static String euros(long cents) {
        return cents / 100 + "," + two((int) (cents % 100)) + " €";
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
