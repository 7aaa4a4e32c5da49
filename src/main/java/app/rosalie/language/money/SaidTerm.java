package app.rosalie.language.money;

import app.rosalie.language.time.Days;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Readings;
import app.rosalie.language.time.SentenceTimes;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Of which days the takings are asked for: a year alone is one here. */
public final class SaidTerm {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private SaidTerm() {}

    /**
     * Looked back at; {@linkplain Readings#nothing() nothing} where no days are said, and empty where several that do not follow each
     * other are: of them, one alone would be the wrong sum. Never throws. The zone is that of {@code now}.
     */
    public static Optional<Readings<Days>> in(String text, ZonedDateTime now) {
        var back = SentenceTimes.withNames(Mentions.before(text, now).moments(), now.toLocalDate());
        if (back.sayDaysApart()) {
            return Optional.empty();
        }
        return Optional.of(back.sayADay() ? back.days(false) : yearIn(text));
    }

    private static Readings<Days> yearIn(String text) {
        var year = YEAR.matcher(text);
        if (!year.find()) {
            return Readings.nothing();
        }
        var said = Year.parse(year.group());
        return new Readings<>(List.of(new Days(said.atDay(1), said.atDay(said.length()))));
    }
}
