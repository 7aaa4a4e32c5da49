package app.rosalie.chat.setup;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.chat.words.Html;
import app.rosalie.language.HoursReader;
import app.rosalie.language.WeeklyHours;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salons;
import java.time.DayOfWeek;
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
    private final Salons salons;

    HoursStep(Salons salons) {
        this.salons = salons;
    }

    Reply ask(Pro pro, SetupPhrase phrase) {
        Page page = SetupFrame.page(pro, Step.HOURS).say(phrase).asking(new SetupQuestion.Hours());
        now(pro, page);
        List<String> weeks = readyWeeks(pro);
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            buttons.add(Button.of(weeks.get(i), new SetupAction.ChooseHours(i)));
        }
        return SetupFrame.skippable(pro, Step.HOURS, page.rows(1, buttons)).show();
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
                .map(range -> pro.voice().say(SetupPhrase.RANGE, range.from(), range.to()))
                .collect(Collectors.joining(", ")));
    }

    /** A ready-made week is read like a typed one: its button says all there is to it. */
    Optional<JournalEntryId> ready(Pro pro, int choice) {
        List<String> weeks = readyWeeks(pro);
        return choice < 0 || choice >= weeks.size() ? Optional.empty() : typed(pro, weeks.get(choice));
    }

    Optional<JournalEntryId> typed(Pro pro, String text) {
        return HoursReader.read(text).understood().map(hours -> salons.open(pro.salonId(), openingHours(hours)));
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
