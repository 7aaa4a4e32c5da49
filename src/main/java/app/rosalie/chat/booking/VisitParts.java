package app.rosalie.chat.booking;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import app.rosalie.salon.selection.Selections.Choice;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
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

    private final Selections selections;
    private final TreatmentOptions options;
    private final Treatments treatments;
    private final BookingChoice choice;

    VisitParts(Selections selections, TreatmentOptions options, Treatments treatments, BookingChoice choice) {
        this.selections = selections;
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
        List<Choice> choices = new ArrayList<>(selections.choices(pro.salonId(), added.selection()));
        choices.add(new Choice(added.other(), Set.of()));
        return changed(pro.salonId(), added.selection(), choices);
    }

    /** The same where there is one treatment only. */
    SelectionId withoutLast(Pro pro, BookingAction.Part part) {
        List<Choice> choices = selections.choices(pro.salonId(), part.selection());
        return choices.size() < 2
                ? part.selection()
                : selections.keep(pro.salonId(), choices.subList(0, choices.size() - 1));
    }

    /** Of the last treatment that has it; empty where it would become too much for one visit. */
    Optional<SelectionId> toggled(Pro pro, BookingAction.ToggleOption toggled) {
        List<Choice> choices = new ArrayList<>(selections.choices(pro.salonId(), toggled.selection()));
        options.find(pro.salonId(), toggled.option()).ifPresent(option -> {
            for (int at = choices.size() - 1; at >= 0; at--) {
                if (choices.get(at).treatment().equals(option.treatmentId())) {
                    choices.set(at, toggled(choices.get(at), option.id()));
                    return;
                }
            }
        });
        return changed(pro.salonId(), toggled.selection(), choices);
    }

    private static Choice toggled(Choice choice, OptionId option) {
        Set<OptionId> chosen = new HashSet<>(choice.options());
        if (!chosen.remove(option)) {
            chosen.add(option);
        }
        return new Choice(choice.treatment(), chosen);
    }

    /** What is not offered any more changes nothing: a forged press is kept nowhere. */
    private Optional<SelectionId> changed(SalonId salon, SelectionId before, List<Choice> choices) {
        if (choices.isEmpty() || !areOffered(salon, choices)) {
            return Optional.of(before);
        }
        return choices.size() > Selection.MOST
                ? Optional.empty()
                : selections
                        .find(salon, selections.keep(salon, choices))
                        .filter(Selection::isShortEnough)
                        .map(Selection::id);
    }

    private boolean areOffered(SalonId salon, List<Choice> choices) {
        List<TreatmentId> ids =
                choices.stream().map(Choice::treatment).distinct().toList();
        return treatments.find(salon, ids).stream()
                        .filter(treatment -> !treatment.isRetired())
                        .count()
                == ids.size();
    }
}
