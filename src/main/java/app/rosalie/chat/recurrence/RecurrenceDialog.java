package app.rosalie.chat.recurrence;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Occurrence;
import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Recurrence;
import app.rosalie.agenda.Recurrence.Repeated;
import app.rosalie.agenda.RecurrenceRule;
import app.rosalie.agenda.RecurrenceRule.Monthly;
import app.rosalie.agenda.RecurrenceRule.MonthlyWeekday;
import app.rosalie.agenda.RecurrenceRule.Weekly;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DateChoices;
import app.rosalie.chat.action.RecurrenceAction;
import app.rosalie.chat.action.RepeatRule;
import app.rosalie.chat.kit.visit.SeriesPages;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.RecurrenceQuestion;
import app.rosalie.language.time.RhythmReader;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A visit that comes again: how often, how many times, and each date looked at before any is written. */
@Component
public class RecurrenceDialog {
    private static final int[] TIMES_OFFERED = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26};
    private static final int WEEKS_OFFERED = 12;
    private final Recurrence recurrence;
    private final VisitResult result;
    private final SeriesPages seriesPages;
    private final PlannedDateWords words;
    private final RuleWords ruleWords;

    RecurrenceDialog(
            Recurrence recurrence,
            VisitResult result,
            SeriesPages seriesPages,
            PlannedDateWords words,
            RuleWords ruleWords) {
        this.recurrence = recurrence;
        this.result = result;
        this.seriesPages = seriesPages;
        this.words = words;
        this.ruleWords = ruleWords;
    }

    public Reply askRhythm(Pro pro, AppointmentId id) {
        return about(pro, id, visit -> askRhythm(pro, visit, VisitCard.page(pro, visit)));
    }

    private Reply askRhythm(Pro pro, Visit visit, Page page) {
        LocalDate first = pro.dayOf(visit.start());
        return page.say(RecurrencePhrase.ASK_RHYTHM, visit.clientName(), visit.title())
                .grid(
                        6,
                        IntStream.rangeClosed(1, WEEKS_OFFERED)
                                .mapToObj(
                                        weeks -> Button.of(Integer.toString(weeks), by(visit, new Weekly(weeks, null))))
                                .toList())
                .row(rule(pro, visit, new Monthly(1, null)), rule(pro, visit, new Monthly(2, null)))
                .row(rule(pro, visit, MonthlyWeekday.like(first)))
                .asking(new RecurrenceQuestion.Rhythm(visit.id()))
                .show();
    }

    private static RecurrenceAction by(Visit visit, RecurrenceRule rule) {
        return new RecurrenceAction.AskTimes(visit.id(), RepeatRule.of(rule));
    }

    private Button rule(Pro pro, Visit visit, RecurrenceRule rule) {
        return Button.of(ruleWords.label(pro, visit, rule), by(visit, rule));
    }

    public Reply hearRhythm(Pro pro, AppointmentId id, String text) {
        return RhythmReader.read(text)
                .flatMap(RuleWords::meant)
                .map(rule -> askTimes(pro, id, RepeatRule.of(rule)))
                .orElseGet(() -> about(
                        pro,
                        id,
                        visit -> askRhythm(
                                pro,
                                visit,
                                VisitCard.page(pro, visit)
                                        .say(RecurrencePhrase.RHYTHM_NOT_UNDERSTOOD)
                                        .gap())));
    }

    public Reply askTimes(Pro pro, AppointmentId id, RepeatRule rule) {
        return about(pro, id, visit -> askTimes(pro, visit, VisitCard.page(pro, visit), rule));
    }

    private Reply askTimes(Pro pro, Visit visit, Page page, RepeatRule rule) {
        return page.say(
                        RecurrencePhrase.ASK_TIMES,
                        visit.clientName(),
                        visit.title(),
                        ruleWords.sentence(pro, visit, rule.rule()))
                .grid(
                        6,
                        IntStream.of(TIMES_OFFERED)
                                .mapToObj(times -> number(
                                        times,
                                        RecurrencePlan.of(visit.id(), rule, times, DateChoices.none())
                                                .plan()))
                                .toList())
                .asking(new RecurrenceQuestion.Times(visit.id(), rule))
                .back(new RecurrenceAction.AskRepeat(visit.id()))
                .show();
    }

    public Reply hearTimes(Pro pro, AppointmentId id, RepeatRule rule, String text) {
        OptionalInt times = RhythmReader.count(text);
        return times.isPresent() && times.getAsInt() >= 1 && times.getAsInt() <= Recurrence.MOST_TIMES
                ? plan(pro, RecurrencePlan.of(id, rule, times.getAsInt(), DateChoices.none()))
                : about(
                        pro,
                        id,
                        visit -> askTimes(
                                pro,
                                visit,
                                VisitCard.page(pro, visit)
                                        .say(RecurrencePhrase.NUMBER_NOT_UNDERSTOOD, Recurrence.MOST_TIMES)
                                        .gap(),
                                rule));
    }

    private static Button number(int number, RecurrenceAction action) {
        return Button.of(Integer.toString(number), action);
    }

    /** The dates one below the other; each is a button that leads to what can become of it. */
    public Reply plan(Pro pro, RecurrencePlan recurrencePlan) {
        return about(pro, recurrencePlan.visitId(), visit -> {
            Page page = VisitCard.page(pro, visit)
                    .say(
                            RecurrencePhrase.PLAN_TITLE,
                            visit.clientName(),
                            visit.title(),
                            ruleWords.sentence(pro, visit, recurrencePlan.rule().rule()));
            dates(pro, page, recurrencePlan, dates(pro, visit, recurrencePlan));
            return page.back(new RecurrenceAction.AskTimes(visit.id(), recurrencePlan.rule()))
                    .show();
        });
    }

    private List<Occurrence> dates(Pro pro, Visit visit, RecurrencePlan recurrencePlan) {
        return recurrence.plan(pro.salon(), visit, recurrencePlan.rule().rule(), recurrencePlan.times());
    }

    private void dates(Pro pro, Page page, RecurrencePlan recurrencePlan, List<Occurrence> dates) {
        List<Button> buttons = new ArrayList<>();
        long booked = 0;
        for (int turn = 0; turn < dates.size(); turn++) {
            Occurrence date = dates.get(turn);
            Choice choice = recurrencePlan.choices().of(turn);
            page.line(words.line(pro, date, choice));
            if (!date.already()) {
                buttons.add(Button.of(words.label(pro, date, choice), recurrencePlan.date(turn)));
            }
            booked += date.planned(choice).stream().count();
        }
        page.gap()
                .say(booked == 0 ? RecurrencePhrase.PLAN_EMPTY : RecurrencePhrase.PLAN_HINT)
                .rows(3, buttons);
        if (booked > 0) {
            page.row(pro.button(RecurrencePhrase.CREATE, recurrencePlan.repeat(), booked)
                    .good());
        }
    }

    /** One date, and what can become of it. */
    public Reply date(Pro pro, RecurrencePlan recurrencePlan, int turn) {
        return about(pro, recurrencePlan.visitId(), visit -> {
            List<Occurrence> dates = dates(pro, visit, recurrencePlan);
            return turn < 0 || turn >= dates.size()
                    ? plan(pro, recurrencePlan)
                    : date(pro, VisitCard.page(pro, visit), recurrencePlan, turn, dates.get(turn));
        });
    }

    private Reply date(Pro pro, Page page, RecurrencePlan recurrencePlan, int turn, Occurrence date) {
        page.line(words.line(pro, date, recurrencePlan.choices().of(turn)));
        if (!date.with().isEmpty()) {
            result.lines(pro, page.gap(), date.with());
        }
        words.choices(pro, date)
                .forEach((label, choice) -> page.row(
                        Button.of(label, recurrencePlan.with(turn, choice).plan())));
        return page.back(recurrencePlan.plan()).show();
    }

    public Reply repeat(Pro pro, RecurrencePlan recurrencePlan) {
        return about(pro, recurrencePlan.visitId(), visit -> {
            List<Choice> choices = recurrencePlan.choices().first(recurrencePlan.times());
            return switch (recurrence.repeat(
                    pro.salonId(), visit.id(), recurrencePlan.rule().rule(), recurrencePlan.times(), choices)) {
                case Repeated.Booked(List<Visit> visits, JournalEntryId entry) ->
                    seriesPages.told(pro, visit, RecurrencePhrase.REPEATED, visits, entry);
                case Repeated.Nothing() ->
                    plan(pro, recurrencePlan).toast(pro.voice().plain(RecurrencePhrase.NOTHING_TO_REPEAT));
                case Repeated.Unknown() -> seriesPages.unchanged(pro, visit.id());
            };
        });
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(
                pro, id, visit -> visit.status() == Status.CONFIRMED || visit.status() == Status.DONE, goOn);
    }
}
