package app.rosalie.chat.diary;

import app.rosalie.agenda.Repetition;
import app.rosalie.agenda.Repetition.Choice;
import app.rosalie.agenda.Repetition.Occurrence;
import app.rosalie.agenda.Repetition.Repeated;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A visit that comes again: every how many weeks, how often, and each date looked at before any is written. */
@Component
class Repeating {

    private static final int[] TIMES_OFFERED = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26};

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
        return about(
                pro,
                id,
                visit -> Card.page(pro, visit)
                        .say(DiaryPhrase.ASK_WEEKS, visit.clientName(), visit.title())
                        .grid(
                                6,
                                IntStream.rangeClosed(1, Repetition.MOST_WEEKS)
                                        .mapToObj(weeks -> number(weeks, new DiaryAction.AskTimes(id, weeks)))
                                        .toList())
                        .show());
    }

    Reply askTimes(Pro pro, long id, int weeks) {
        int every = Rhythm.of(id, weeks, 1, 0).weeks();
        return about(
                pro,
                id,
                visit -> Card.page(pro, visit)
                        .say(DiaryPhrase.ASK_TIMES, visit.clientName(), visit.title(), every)
                        .grid(
                                6,
                                IntStream.of(TIMES_OFFERED)
                                        .mapToObj(times -> number(
                                                times,
                                                Rhythm.of(id, every, times, 0).plan()))
                                        .toList())
                        .back(new DiaryAction.AskRepeat(id))
                        .show());
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
