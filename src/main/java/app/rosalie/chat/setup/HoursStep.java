package app.rosalie.chat.setup;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Phrase;
import app.rosalie.language.hours.HoursReader;
import app.rosalie.language.hours.WeeklyHours;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salons;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The usual week: one of the ready-made ones, or as the pro writes it. */
@Component
class HoursStep {
    /** As far as visits are looked at that another week leaves outside of it. */
    private static final int WEEKS_LOOKED_AT = 26;

    private final Salons salons;
    private final AffectedVisits affectedVisits;
    private final InstantSource clock;

    HoursStep(Salons salons, AffectedVisits affectedVisits, InstantSource clock) {
        this.salons = salons;
        this.affectedVisits = affectedVisits;
        this.clock = clock;
    }

    /** @param fromSlots whether back leads to where availability is changed */
    Reply ask(Pro pro, Phrase phrase, boolean fromSlots) {
        Page page = page(pro, fromSlots).say(phrase).asking(new SetupQuestion.Hours(fromSlots));
        now(pro, page);
        List<String> weeks = readyWeeks(pro);
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            buttons.add(Button.of(weeks.get(i), new SetupAction.TakeHours(i, fromSlots, false)));
        }
        return SetupFrame.skippable(pro, Step.HOURS, page.rows(1, buttons)).show();
    }

    private static Page page(Pro pro, boolean fromSlots) {
        return fromSlots
                ? HoursPages.page(pro, pro.voice().plain(SetupPhrase.HOURS_CRUMB))
                : SetupFrame.page(pro, Step.HOURS);
    }

    private static SetupAction way(boolean fromSlots) {
        return fromSlots ? new SetupAction.UsualHours() : new SetupAction.Ask(Step.HOURS);
    }

    /** Whoever would be left outside of a ready-made week, before it is taken; nothing where nobody is. */
    Optional<Reply> warning(Pro pro, int choice, boolean fromSlots) {
        return ready(pro, choice)
                .map(week -> leftOutside(pro, week))
                .filter(visits -> !visits.isEmpty())
                .map(visits -> warning(pro, visits, choice, fromSlots));
    }

    private Reply warning(Pro pro, List<Visit> left, int choice, boolean fromSlots) {
        Page page = page(pro, fromSlots)
                .say(SetupPhrase.HOURS_LEAVE_OUTSIDE, readyWeeks(pro).get(choice), left.size());
        affectedVisits.list(pro, page, left, false);
        affectedVisits.buttons(pro, page, left, false);
        return page.row(pro.button(SetupPhrase.HOURS_ANYWAY, new SetupAction.TakeHours(choice, fromSlots, true))
                        .danger())
                .back(way(fromSlots))
                .show();
    }

    private List<Visit> leftOutside(Pro pro, OpeningHours week) {
        LocalDate today = pro.dayOf(clock.instant());
        return affectedVisits.leftOutside(pro, week, today, today.plusWeeks(WEEKS_LOOKED_AT));
    }

    /** A week is shown as it was understood, with those whom it has left outside. */
    Reply saved(Pro pro, Saved saved, boolean fromSlots) {
        Page page = page(pro, fromSlots).say(SetupPhrase.SAVED).undo(saved.entry());
        now(pro, page);
        if (!saved.left().isEmpty()) {
            page.gap().say(SetupPhrase.HOURS_LEFT_OUTSIDE, saved.left().size());
            affectedVisits.list(pro, page, saved.left(), false);
            affectedVisits.buttons(pro, page, saved.left(), false);
        }
        return page.back(way(fromSlots)).show();
    }

    /** @param left whom the new week leaves outside */
    record Saved(JournalEntryId entry, List<Visit> left) {}

    Optional<Saved> take(Pro pro, int choice) {
        return ready(pro, choice).map(week -> save(pro, week));
    }

    Optional<Saved> typed(Pro pro, String text) {
        return week(text).map(week -> save(pro, week));
    }

    private Saved save(Pro pro, OpeningHours week) {
        List<Visit> left = leftOutside(pro, week);
        return new Saved(salons.open(pro.salonId(), week), left);
    }

    static void now(Pro pro, Page page) {
        OpeningHours hours = pro.salon().hours();
        if (hours.isEmpty()) {
            return;
        }
        page.gap();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!hours.on(day).isEmpty()) {
                page.say(SetupPhrase.HOURS_NOW, pro.voice().weekday(day, TextStyle.FULL), ranges(pro, hours.on(day)));
            }
        }
    }

    private static Html ranges(Pro pro, List<Range> ranges) {
        return new Html(ranges.stream()
                .map(range -> HoursWords.range(pro.voice(), range))
                .collect(Collectors.joining(", ")));
    }

    /** A ready-made week is read like a typed one: its button says all there is to it. */
    private static Optional<OpeningHours> ready(Pro pro, int choice) {
        List<String> weeks = readyWeeks(pro);
        return choice < 0 || choice >= weeks.size() ? Optional.empty() : week(weeks.get(choice));
    }

    private static Optional<OpeningHours> week(String text) {
        return HoursReader.read(text).understood().map(HoursStep::openingHours);
    }

    private static List<String> readyWeeks(Pro pro) {
        return pro.voice().list(SetupPhrase.READY_WEEKS);
    }

    private static OpeningHours openingHours(WeeklyHours hours) {
        Map<DayOfWeek, List<Range>> ranges = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            ranges.put(
                    day,
                    hours.on(day).stream()
                            .map(range -> new Range(range.start(), range.end()))
                            .toList());
        }
        return new OpeningHours(ranges);
    }
}
