package app.rosalie.chat.recurrence;

import app.rosalie.agenda.RecurrenceRule;
import app.rosalie.agenda.RecurrenceRule.Daily;
import app.rosalie.agenda.RecurrenceRule.Monthly;
import app.rosalie.agenda.RecurrenceRule.MonthlyWeekday;
import app.rosalie.agenda.RecurrenceRule.Weekly;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.language.time.Rhythm;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A recurrence rule in words, and out of what was typed. */
@Component
class RuleWords {

    /** « tous les 2 mois, le 3 ». */
    String sentence(Pro pro, Visit visit, RecurrenceRule rule) {
        return switch (rule) {
            case Daily(int interval) -> pro.voice().plain(RecurrencePhrase.DAILY, interval);
            case Weekly(int interval, DayOfWeek day) ->
                day == null
                        ? pro.voice().plain(RecurrencePhrase.WEEKLY, interval)
                        : pro.voice().plain(RecurrencePhrase.WEEKLY_ON, interval, weekday(pro, day));
            case Monthly monthly ->
                pro.voice()
                        .plain(
                                RecurrencePhrase.MONTHLY,
                                monthly.interval(),
                                monthly.dayOfMonth(pro.dayOf(visit.start())));
            case MonthlyWeekday(int interval, int nth, DayOfWeek day) ->
                pro.voice().plain(RecurrencePhrase.MONTHLY_WEEKDAY, interval, nth, weekday(pro, day));
        };
    }

    /** The same on a button. */
    String label(Pro pro, Visit visit, RecurrenceRule rule) {
        String words = sentence(pro, visit, rule);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String weekday(Pro pro, DayOfWeek day) {
        return pro.voice().weekday(day, TextStyle.FULL);
    }

    /** The rule that was typed; nothing where it comes too rarely to be planned. */
    static Optional<RecurrenceRule> meant(Rhythm rhythm) {
        return rhythm.every() > most(rhythm.unit()) ? Optional.empty() : Optional.of(rule(rhythm));
    }

    private static int most(ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> RecurrenceRule.MOST_DAYS;
            case WEEKS -> RecurrenceRule.MOST_WEEKS;
            default -> RecurrenceRule.MOST_MONTHS;
        };
    }

    private static RecurrenceRule rule(Rhythm rhythm) {
        DayOfWeek weekday = rhythm.weekday();
        Integer number = rhythm.number();
        return switch (rhythm.unit()) {
            case DAYS -> new Daily(rhythm.every());
            case WEEKS -> new Weekly(rhythm.every(), weekday);
            default ->
                weekday == null || number == null
                        ? new Monthly(rhythm.every(), number)
                        : new MonthlyWeekday(rhythm.every(), number, weekday);
        };
    }
}
