package app.rosalie.chat.alerts;

import app.rosalie.alerts.AlertChoices;
import app.rosalie.alerts.AlertHours;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.chat.question.AlertsQuestion;
import app.rosalie.language.time.TimeReader;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** When the pro is left alone. */
@Component
class QuietPage {

    private static final Pattern BEFORE = Pattern.compile("^(?:de|entre)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[-–—]\\s*|\\s+(?:à|a|et|jusqu['’]?\\s?(?:à|a))\\s+", Pattern.CASE_INSENSITIVE);
    private static final LocalTime NEVER = LocalTime.MIDNIGHT;

    private final AlertChoices choices;

    QuietPage(AlertChoices choices) {
        this.choices = choices;
    }

    Reply show(Pro pro) {
        AlertHours hours = choices.hours(pro.salonId());
        return page(pro)
                .say(
                        AlertsPhrase.QUIET,
                        Boolean.toString(hours.areNone()),
                        hours.quietFrom(),
                        hours.quietTo(),
                        Boolean.toString(hours.daysOffSilent()))
                .rows(3, List.of(preset(pro, 19), preset(pro, 20), preset(pro, 21)))
                .row(pro.button(AlertsPhrase.NEVER_QUIET, new AlertsAction.SetQuiet(NEVER, NEVER)))
                .row(pro.button(
                        AlertsPhrase.DAYS_OFF_BUTTON,
                        new AlertsAction.DaysOff(!hours.daysOffSilent()),
                        Boolean.toString(hours.daysOffSilent())))
                .show();
    }

    private static Button preset(Pro pro, int from) {
        LocalTime begin = LocalTime.of(from, 0);
        LocalTime end = LocalTime.of(8, 0);
        return pro.button(AlertsPhrase.QUIET_PRESET, new AlertsAction.SetQuiet(begin, end), begin, end);
    }

    Reply set(Pro pro, LocalTime from, LocalTime to) {
        choices.choose(
                pro.salonId(),
                new AlertHours(from, to, choices.hours(pro.salonId()).daysOffSilent()));
        return show(pro);
    }

    Reply daysOff(Pro pro, boolean silent) {
        AlertHours hours = choices.hours(pro.salonId());
        choices.choose(pro.salonId(), new AlertHours(hours.quietFrom(), hours.quietTo(), silent));
        return show(pro);
    }

    /** « 21h-8h », « de 20h30 à 7h ». */
    Reply hear(Pro pro, String text) {
        String[] ends = BETWEEN.split(BEFORE.matcher(text.strip()).replaceFirst(""));
        if (ends.length != 2) {
            return notUnderstood(pro);
        }
        Optional<LocalTime> from = TimeReader.read(ends[0]);
        Optional<LocalTime> to = TimeReader.read(ends[1]);
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? set(pro, from.get(), to.get())
                : notUnderstood(pro);
    }

    private static Reply notUnderstood(Pro pro) {
        return page(pro).say(AlertsPhrase.QUIET_NOT_UNDERSTOOD).show();
    }

    private static Page page(Pro pro) {
        return Page.below(pro.voice(), AlertsPhrase.CRUMB, pro.voice().plain(AlertsPhrase.QUIET_CRUMB))
                .asking(new AlertsQuestion.QuietHours())
                .back(new AlertsAction.Open());
    }
}
