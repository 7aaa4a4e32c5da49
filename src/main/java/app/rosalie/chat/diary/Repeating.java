package app.rosalie.chat.diary;

import app.rosalie.agenda.Repetition;
import app.rosalie.agenda.Repetition.Choice;
import app.rosalie.agenda.Repetition.Occurrence;
import app.rosalie.agenda.Repetition.Repeated;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
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
class Repeating {

    private static final int[] TIMES_OFFERED = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26};
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*([1-9][0-9]?)\\D*");

    private final Repetition repetition;
    private final Outcome outcome;
    private final Several several;
    private final RepeatWords words;

    Repeating(Repetition repetition, Outcome outcome, Several several, RepeatWords words) {
        this.repetition = repetition;
        this.outcome = outcome;
        this.several = several;
        this.words = words;
    }

    Reply askWeeks(Pro pro, long id) {
        return about(pro, id, visit -> askWeeks(visit, Card.page(pro, visit)));
    }

    private static Reply askWeeks(Visit visit, Page page) {
        return page.say(DiaryPhrase.ASK_WEEKS, visit.clientName(), visit.title())
                .grid(
                        6,
                        IntStream.rangeClosed(1, Repetition.MOST_WEEKS)
                                .mapToObj(weeks -> number(weeks, new DiaryAction.AskTimes(visit.id(), weeks)))
                                .toList())
                .asking(new DiaryQuestion.Weeks(visit.id()))
                .show();
    }

    Reply hearWeeks(Pro pro, long id, String text) {
        OptionalInt weeks = read(text, Repetition.MOST_WEEKS);
        return weeks.isPresent()
                ? askTimes(pro, id, weeks.getAsInt())
                : about(pro, id, visit -> askWeeks(visit, notUnderstood(pro, visit, Repetition.MOST_WEEKS)));
    }

    Reply askTimes(Pro pro, long id, int weeks) {
        return about(pro, id, visit -> askTimes(visit, Card.page(pro, visit), weeks));
    }

    private static Reply askTimes(Visit visit, Page page, int weeks) {
        int every = Rhythm.of(visit.id(), weeks, 1, 0).weeks();
        return page.say(DiaryPhrase.ASK_TIMES, visit.clientName(), visit.title(), every)
                .grid(
                        6,
                        IntStream.of(TIMES_OFFERED)
                                .mapToObj(times -> number(
                                        times,
                                        Rhythm.of(visit.id(), every, times, 0).plan()))
                                .toList())
                .asking(new DiaryQuestion.Times(visit.id(), every))
                .back(new DiaryAction.AskRepeat(visit.id()))
                .show();
    }

    Reply hearTimes(Pro pro, long id, int weeks, String text) {
        OptionalInt times = read(text, Repetition.MOST_TIMES);
        return times.isPresent()
                ? plan(pro, Rhythm.of(id, weeks, times.getAsInt(), 0))
                : about(pro, id, visit -> askTimes(visit, notUnderstood(pro, visit, Repetition.MOST_TIMES), weeks));
    }

    private static Page notUnderstood(Pro pro, Visit visit, int most) {
        return Card.page(pro, visit)
                .say(DiaryPhrase.NUMBER_NOT_UNDERSTOOD, most)
                .gap();
    }

    /** « 4 », « 4 semaines », « toutes les 4 semaines »: the one number that was typed, if it may be. */
    private static OptionalInt read(String text, int most) {
        Matcher number = ONE_NUMBER.matcher(text);
        return number.matches() && Integer.parseInt(number.group(1)) <= most
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    private static Button number(int number, DiaryAction action) {
        return Button.of(Integer.toString(number), action);
    }

    /** The dates one below the other; each is a button that leads to what can become of it. */
    Reply plan(Pro pro, Rhythm rhythm) {
        return about(pro, rhythm.visitId(), visit -> {
            List<Occurrence> dates = repetition.plan(pro.salon(), visit, rhythm.weeks(), rhythm.times());
            Page page = Card.page(pro, visit)
                    .say(DiaryPhrase.PLAN_TITLE, visit.clientName(), visit.title(), rhythm.weeks());
            List<Button> buttons = new ArrayList<>();
            long booked = 0;
            for (int turn = 0; turn < dates.size(); turn++) {
                Occurrence date = dates.get(turn);
                Choice choice = rhythm.choices().of(turn);
                page.line(words.line(pro, date, choice));
                if (!date.already()) {
                    buttons.add(Button.of(words.label(pro, date, choice), rhythm.date(turn)));
                }
                booked += date.planned(choice).stream().count();
            }
            page.gap()
                    .say(booked == 0 ? DiaryPhrase.PLAN_EMPTY : DiaryPhrase.PLAN_HINT)
                    .rows(3, buttons);
            if (booked > 0) {
                page.row(Button.good(pro.voice().plain(DiaryPhrase.CREATE, booked), rhythm.repeat()));
            }
            return page.back(new DiaryAction.AskTimes(visit.id(), rhythm.weeks()))
                    .show();
        });
    }

    /** One date, and what can become of it. */
    Reply date(Pro pro, Rhythm rhythm, int turn) {
        return about(pro, rhythm.visitId(), visit -> {
            List<Occurrence> dates = repetition.plan(pro.salon(), visit, rhythm.weeks(), rhythm.times());
            if (turn < 0 || turn >= dates.size()) {
                return plan(pro, rhythm);
            }
            Occurrence date = dates.get(turn);
            Page page = Card.page(pro, visit)
                    .line(words.line(pro, date, rhythm.choices().of(turn)));
            if (!date.with().isEmpty()) {
                outcome.lines(pro, page.gap(), date.with());
            }
            words.choices(pro, date)
                    .forEach((label, choice) ->
                            page.row(Button.of(label, rhythm.with(turn, choice).plan())));
            return page.back(rhythm.plan()).show();
        });
    }

    Reply repeat(Pro pro, Rhythm rhythm) {
        return about(pro, rhythm.visitId(), visit -> {
            List<Choice> choices = rhythm.choices().first(rhythm.times());
            return switch (repetition.repeat(pro.salonId(), visit.id(), rhythm.weeks(), rhythm.times(), choices)) {
                case Repeated.Booked(List<Visit> visits, long entry) ->
                    several.told(pro, visit, DiaryPhrase.REPEATED, visits, entry);
                case Repeated.Nothing() -> plan(pro, rhythm).toast(pro.voice().plain(DiaryPhrase.NOTHING_TO_REPEAT));
                case Repeated.Unknown() -> several.unchanged(pro, visit.id());
            };
        });
    }

    private Reply about(Pro pro, long id, Function<Visit, Reply> goOn) {
        return outcome.about(
                pro, id, visit -> visit.status() == Status.CONFIRMED || visit.status() == Status.DONE, goOn);
    }
}
