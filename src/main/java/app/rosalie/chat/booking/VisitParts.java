package app.rosalie.chat.booking;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionEditor;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What belongs to one visit: options in one tap, and other treatments in the same visit. */
@Component
class VisitParts {

    private static final int MOST_SHOWN = 40;

    private final SelectionEditor editor;
    private final TreatmentOptions options;
    private final Treatments treatments;
    private final BookingChoice choice;

    VisitParts(SelectionEditor editor, TreatmentOptions options, Treatments treatments, BookingChoice choice) {
        this.editor = editor;
        this.options = options;
        this.treatments = treatments;
        this.choice = choice;
    }

    /** Below a look back on the selection's own terms. */
    void offer(Pro pro, Page page, Client client, Selection chosen, LocalDateTime start) {
        Set<OptionId> taken = chosen.lines().stream()
                .flatMap(line -> line.options().stream())
                .map(TreatmentOption::id)
                .collect(Collectors.toSet());
        List<TreatmentOption> possible = options.offered(pro.salonId()).stream()
                .filter(option -> chosen.holds(option.treatmentId()))
                .toList();
        page.rows(1, possible, option -> {
            BookingAction toggle = new BookingAction.ToggleOption(
                    client.id(), chosen.id(), start.toLocalDate(), start.toLocalTime(), option.id());
            return pro.button(
                    BookingPhrase.OPTION,
                    toggle,
                    Boolean.toString(taken.contains(option.id())),
                    option.name(),
                    option.length().isZero() ? "none" : pro.voice().length(option.length()),
                    option.price().isPositive() ? pro.voice().money(option.price()) : "none");
        });
        List<Button> others = new ArrayList<>();
        if (chosen.lines().size() < Selection.MOST) {
            others.add(pro.button(
                    BookingPhrase.ADD_OTHER,
                    new BookingAction.AskOther(client.id(), chosen.id(), start.toLocalDate(), start.toLocalTime())));
        }
        if (chosen.lines().size() > 1) {
            others.add(pro.button(
                    BookingPhrase.WITHOUT,
                    new BookingAction.WithoutLast(client.id(), chosen.id(), start.toLocalDate(), start.toLocalTime()),
                    chosen.lines().getLast().treatment().name()));
        }
        page.rows(2, others);
    }

    Reply ask(Pro pro, BookingAction.AskOther asked) {
        return ask(
                pro,
                new BookingQuestion.Other(asked.clientId(), asked.selection(), asked.day(), asked.time()),
                treatments.offered(pro.salonId()),
                "");
    }

    /** One that is meant is added; of several that may be, each is offered. */
    Reply hear(Pro pro, BookingQuestion.Other asked, String text, BiFunction<Pro, BookingAction, Reply> next) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        List<Treatment> meant = TreatmentStep.meant(offered, text);
        return meant.size() == 1
                ? next.apply(pro, add(asked, meant.getFirst()))
                : ask(pro, asked, meant.isEmpty() ? offered : meant, meant.isEmpty() ? text : "");
    }

    private Reply ask(Pro pro, BookingQuestion.Other asked, List<Treatment> offered, String unknown) {
        return choice.of(pro, asked.clientId(), asked.selection(), (client, chosen) -> {
            Page page = BookingChoice.page(pro, client.name(), chosen.name())
                    .asking(asked)
                    .back(new BookingAction.AtTime(asked.clientId(), asked.selection(), asked.day(), asked.time()));
            if (!unknown.isEmpty()) {
                page.say(BookingPhrase.WHAT_UNKNOWN, unknown).gap();
            }
            page.say(BookingPhrase.OTHER, client.name(), chosen.name());
            if (offered.size() > MOST_SHOWN) {
                page.say(BookingPhrase.OTHER_TREATMENTS, offered.size() - MOST_SHOWN);
            }
            return page.rows(
                            1,
                            offered.subList(0, Math.min(MOST_SHOWN, offered.size())),
                            treatment -> button(pro, asked, treatment))
                    .show();
        });
    }

    private static Button button(Pro pro, BookingQuestion.Other asked, Treatment treatment) {
        return pro.button(
                BookingPhrase.TREATMENT,
                add(asked, treatment),
                treatment.name(),
                treatment.length(),
                TreatmentPrice.of(pro.voice(), treatment));
    }

    private static BookingAction add(BookingQuestion.Other asked, Treatment treatment) {
        return new BookingAction.AddOther(
                asked.clientId(), asked.selection(), asked.day(), asked.time(), treatment.id());
    }

    /** Empty where it would become too much for one visit. */
    Optional<SelectionId> with(Pro pro, BookingAction.AddOther added) {
        return editor.adding(pro.salonId(), added.selection(), added.other());
    }

    /** The same where there is one treatment only. */
    SelectionId withoutLast(Pro pro, BookingAction.Part part) {
        return editor.withoutLast(pro.salonId(), part.selection());
    }

    /** Of the last treatment that has it; empty where it would become too much for one visit. */
    Optional<SelectionId> toggled(Pro pro, BookingAction.ToggleOption toggled) {
        return editor.toggling(pro.salonId(), toggled.selection(), toggled.option());
    }
}
