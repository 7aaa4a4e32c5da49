package app.rosalie.chat.recurrence;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Occurrence;
import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Recurrence;
import app.rosalie.agenda.Recurrence.Repeated;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DateChoices;
import app.rosalie.chat.action.RecurrenceAction;
import app.rosalie.chat.kit.visit.SeriesPages;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.RecurrenceQuestion;
import app.rosalie.salon.JournalEntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A visit that comes again: every how many weeks, how often, and each date looked at before any is written. */
@Component
public class RecurrenceDialog {
    private static final int[] TIMES_OFFERED = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26};
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*([1-9][0-9]?)\\D*");
    private final Recurrence recurrence;
    private final VisitResult result;
    private final SeriesPages seriesPages;
    private final PlannedDateWords words;

    RecurrenceDialog(Recurrence recurrence, VisitResult result, SeriesPages seriesPages, PlannedDateWords words) {
        this.recurrence = recurrence;
        this.result = result;
        this.seriesPages = seriesPages;
        this.words = words;
    }

    public Reply askWeeks(Pro pro, AppointmentId id) {
        return about(pro, id, visit -> askWeeks(visit, VisitCard.page(pro, visit)));
    }

    private static Reply askWeeks(Visit visit, Page page) {
        return page.say(RecurrencePhrase.ASK_WEEKS, visit.clientName(), visit.title())
                .grid(
                        6,
                        IntStream.rangeClosed(1, Recurrence.MOST_WEEKS)
                                .mapToObj(weeks -> number(weeks, new RecurrenceAction.AskTimes(visit.id(), weeks)))
                                .toList())
                .asking(new RecurrenceQuestion.Weeks(visit.id()))
                .show();
    }

    public Reply hearWeeks(Pro pro, AppointmentId id, String text) {
        OptionalInt weeks = read(text, Recurrence.MOST_WEEKS);
        return weeks.isPresent()
                ? askTimes(pro, id, weeks.getAsInt())
                : about(pro, id, visit -> askWeeks(visit, notUnderstood(pro, visit, Recurrence.MOST_WEEKS)));
    }

    public Reply askTimes(Pro pro, AppointmentId id, int weeks) {
        return about(pro, id, visit -> askTimes(visit, VisitCard.page(pro, visit), weeks));
    }

    private static Reply askTimes(Visit visit, Page page, int weeks) {
        int every = RecurrencePlan.of(visit.id(), weeks, 1, DateChoices.none()).weeks();
        return page.say(RecurrencePhrase.ASK_TIMES, visit.clientName(), visit.title(), every)
                .grid(
                        6,
                        IntStream.of(TIMES_OFFERED)
                                .mapToObj(times -> number(
                                        times,
                                        RecurrencePlan.of(visit.id(), every, times, DateChoices.none())
                                                .plan()))
                                .toList())
                .asking(new RecurrenceQuestion.Times(visit.id(), every))
                .back(new RecurrenceAction.AskRepeat(visit.id()))
                .show();
    }

    public Reply hearTimes(Pro pro, AppointmentId id, int weeks, String text) {
        OptionalInt times = read(text, Recurrence.MOST_TIMES);
        return times.isPresent()
                ? plan(pro, RecurrencePlan.of(id, weeks, times.getAsInt(), DateChoices.none()))
                : about(pro, id, visit -> askTimes(visit, notUnderstood(pro, visit, Recurrence.MOST_TIMES), weeks));
    }

    private static Page notUnderstood(Pro pro, Visit visit, int most) {
        return VisitCard.page(pro, visit)
                .say(RecurrencePhrase.NUMBER_NOT_UNDERSTOOD, most)
                .gap();
    }

    /** « 4 », « 4 semaines », « toutes les 4 semaines »: the one number that was typed, if it may be. */
    private static OptionalInt read(String text, int most) {
        Matcher number = ONE_NUMBER.matcher(text);
        return number.matches() && Integer.parseInt(number.group(1)) <= most
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    private static Button number(int number, RecurrenceAction action) {
        return Button.of(Integer.toString(number), action);
    }

    /** The dates one below the other; each is a button that leads to what can become of it. */
    public Reply plan(Pro pro, RecurrencePlan recurrencePlan) {
        return about(pro, recurrencePlan.visitId(), visit -> {
            Page page = VisitCard.page(pro, visit)
                    .say(RecurrencePhrase.PLAN_TITLE, visit.clientName(), visit.title(), recurrencePlan.weeks());
            dates(pro, page, recurrencePlan, dates(pro, visit, recurrencePlan));
            return page.back(new RecurrenceAction.AskTimes(visit.id(), recurrencePlan.weeks()))
                    .show();
        });
    }

    private List<Occurrence> dates(Pro pro, Visit visit, RecurrencePlan recurrencePlan) {
        return recurrence.plan(pro.salon(), visit, recurrencePlan.weeks(), recurrencePlan.times());
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
                    pro.salonId(), visit.id(), recurrencePlan.weeks(), recurrencePlan.times(), choices)) {
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
