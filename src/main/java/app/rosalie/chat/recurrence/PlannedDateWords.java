package app.rosalie.chat.recurrence;

import app.rosalie.agenda.Occurrence;
import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.hours.HolidayWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A date of a repetition in words: free, taken, closed, and what becomes of it. */
@Component
class PlannedDateWords {

    private final HolidayWords holidays;

    PlannedDateWords(HolidayWords holidays) {
        this.holidays = holidays;
    }

    /** How a date stands, by which it is worded. */
    private enum Stand {
        FREE("✅"),
        TAKEN("⚠️"),
        CLOSED("🚫"),
        HELD("⏳"),
        LEFT_OUT("✖️"),
        FORCED("❗"),
        INSTEAD("↪️"),
        ALREADY("☑️");

        private final String mark;

        Stand(String mark) {
            this.mark = mark;
        }

        static Stand of(Occurrence date, Choice choice) {
            if (date.already()) {
                return ALREADY;
            }
            if (choice == Choice.LEAVE_OUT) {
                return LEFT_OUT;
            }
            if (date.isFree()) {
                return FREE;
            }
            if (choice == Choice.FORCE) {
                return FORCED;
            }
            if (choice == Choice.INSTEAD && date.instead().isPresent()) {
                return INSTEAD;
            }
            if (!date.with().isEmpty()) {
                return TAKEN;
            }
            return date.open() ? HELD : CLOSED;
        }
    }

    /** One line of HTML. */
    String line(Pro pro, Occurrence date, Choice choice) {
        Stand stand = Stand.of(date, choice);
        LocalDateTime other = date.instead().orElse(date.start());
        String line = pro.voice()
                .say(
                        RecurrencePhrase.PLAN_LINE,
                        stand.mark,
                        pro.voice().shortDay(date.start().toLocalDate()),
                        date.start().toLocalTime(),
                        stand.name(),
                        date.with().stream().map(Visit::clientName).collect(Collectors.joining(", ")),
                        pro.voice().shortDay(other.toLocalDate()),
                        other.toLocalTime());
        LocalDate day = date.planned(choice).orElse(date.start()).toLocalDate();
        return holidays.name(pro, day)
                .map(name -> line + pro.voice().say(RecurrencePhrase.PLAN_HOLIDAY, name))
                .orElse(line);
    }

    /** On a button. */
    String label(Pro pro, Occurrence date, Choice choice) {
        return pro.voice()
                .plain(
                        RecurrencePhrase.PLAN_BUTTON,
                        Stand.of(date, choice).mark,
                        date.start().getDayOfMonth(),
                        date.start().getMonthValue());
    }

    /** What can become of a date, by the label of its button. */
    Map<String, Choice> choices(Pro pro, Occurrence date) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        if (date.already()) {
            return choices;
        }
        if (date.isFree()) {
            choices.put(pro.voice().plain(RecurrencePhrase.TAKE_DATE), Choice.IF_FREE);
        } else {
            date.instead().ifPresent(other -> choices.put(instead(pro, other), Choice.INSTEAD));
            choices.put(pro.voice().plain(RecurrencePhrase.FORCE_DATE), Choice.FORCE);
        }
        choices.put(pro.voice().plain(RecurrencePhrase.LEAVE_DATE), Choice.LEAVE_OUT);
        return choices;
    }

    private static String instead(Pro pro, LocalDateTime other) {
        return pro.voice()
                .plain(RecurrencePhrase.TAKE_INSTEAD, pro.voice().shortDay(other.toLocalDate()), other.toLocalTime());
    }
}
