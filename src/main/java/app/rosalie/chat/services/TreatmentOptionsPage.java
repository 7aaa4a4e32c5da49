package app.rosalie.chat.services;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.language.names.OptionLine;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.VisibleText;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOption.Terms;
import app.rosalie.salon.selection.TreatmentOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What may be added to a treatment: shown, added, changed, retired. */
@Component
class TreatmentOptionsPage {

    private final TreatmentOptions options;
    private final TreatmentCard card;

    TreatmentOptionsPage(TreatmentOptions options, TreatmentCard card) {
        this.options = options;
        this.card = card;
    }

    Reply show(Pro pro, TreatmentId id) {
        return card.about(
                pro,
                id,
                treatment -> treatment.isRetired()
                        ? card.show(pro, id)
                        : listed(pro, treatment, TreatmentCard.below(pro, treatment))
                                .show());
    }

    private Page listed(Pro pro, Treatment treatment, Page page) {
        List<TreatmentOption> offered = options.of(pro.salonId(), treatment.id());
        page.say(ServicesPhrase.OPTIONS, treatment.name(), offered.size());
        if (offered.size() < TreatmentOptions.MOST) {
            page.gap().say(ServicesPhrase.ASK_OPTION).asking(new ServicesQuestion.NewOption(treatment.id()));
        } else {
            page.gap().say(ServicesPhrase.OPTIONS_FULL, TreatmentOptions.MOST);
        }
        return page.rows(1, offered, option -> button(pro, option));
    }

    private static Button button(Pro pro, TreatmentOption option) {
        return Button.of(words(pro, option.terms()), new ServicesAction.Option(option.id()));
    }

    /** « Cheveux longs · +20 min · +10 € ». */
    static String words(Pro pro, Terms terms) {
        return pro.voice()
                .plain(
                        ServicesPhrase.OPTION_IN_WORDS,
                        terms.name(),
                        terms.length().isZero() ? "none" : pro.voice().length(terms.length()),
                        terms.price().isPositive() ? pro.voice().money(terms.price()) : "none");
    }

    Reply one(Pro pro, OptionId id) {
        return about(
                pro, id, (treatment, option) -> page(pro, treatment, option).show());
    }

    private static Page page(Pro pro, Treatment treatment, TreatmentOption option) {
        return TreatmentCard.below(pro, treatment)
                .say(ServicesPhrase.OPTION, words(pro, option.terms()))
                .asking(new ServicesQuestion.ChangeOption(option.id()))
                .row(pro.button(ServicesPhrase.RETIRE_OPTION, new ServicesAction.RetireOption(option.id()))
                        .danger())
                .back(new ServicesAction.Options(treatment.id()));
    }

    private Reply about(Pro pro, OptionId id, BiFunction<Treatment, TreatmentOption, Reply> goOn) {
        Optional<TreatmentOption> found = options.find(pro.salonId(), id);
        TreatmentId owner = found.map(TreatmentOption::treatmentId).orElse(new TreatmentId(0));
        return card.about(
                pro,
                owner,
                treatment -> found.filter(option -> !option.isRetired())
                        .map(option -> goOn.apply(treatment, option))
                        .orElseGet(() -> show(pro, owner)));
    }

    Reply hearNew(Pro pro, TreatmentId id, String text) {
        return card.about(pro, id, treatment -> {
            Page page = TreatmentCard.below(pro, treatment);
            Optional<Terms> terms = read(text);
            List<TreatmentOption> offered = options.of(pro.salonId(), id);
            boolean full = offered.size() >= TreatmentOptions.MOST;
            if (terms.isEmpty() || full || treatment.isRetired()) {
                return full || treatment.isRetired()
                        ? show(pro, id)
                        : page.say(ServicesPhrase.OPTION_NOT_UNDERSTOOD)
                                .asking(new ServicesQuestion.NewOption(id))
                                .show();
            }
            if (isTaken(offered, terms.get(), Optional.empty())) {
                return page.say(ServicesPhrase.OPTION_TAKEN, terms.get().name())
                        .asking(new ServicesQuestion.NewOption(id))
                        .show();
            }
            JournalEntryId entry = options.add(pro.salonId(), id, terms.get());
            page.say(ServicesPhrase.OPTION_ADDED, words(pro, terms.get())).gap();
            return listed(pro, treatment, page).undo(entry).show();
        });
    }

    private static boolean isTaken(List<TreatmentOption> offered, Terms terms, Optional<OptionId> except) {
        return offered.stream()
                .filter(option -> !Optional.of(option.id()).equals(except))
                .anyMatch(option -> option.name().equalsIgnoreCase(terms.name()));
    }

    Reply hearChange(Pro pro, OptionId id, String text) {
        return about(pro, id, (treatment, option) -> {
            Optional<Terms> terms = read(text);
            Page below = TreatmentCard.below(pro, treatment).back(new ServicesAction.Options(treatment.id()));
            if (terms.isEmpty()) {
                return below.say(ServicesPhrase.OPTION_NOT_UNDERSTOOD)
                        .asking(new ServicesQuestion.ChangeOption(id))
                        .show();
            }
            if (isTaken(options.of(pro.salonId(), treatment.id()), terms.get(), Optional.of(id))) {
                return below.say(ServicesPhrase.OPTION_TAKEN, terms.get().name())
                        .asking(new ServicesQuestion.ChangeOption(id))
                        .show();
            }
            Page page = TreatmentCard.below(pro, treatment)
                    .say(ServicesPhrase.OPTION_CHANGED, words(pro, terms.get()))
                    .gap();
            Optional<JournalEntryId> entry = options.change(pro.salonId(), id, terms.get());
            return undoable(listed(pro, treatment, page), entry);
        });
    }

    Reply retire(Pro pro, OptionId id) {
        return about(pro, id, (treatment, option) -> {
            Page page = TreatmentCard.below(pro, treatment)
                    .say(ServicesPhrase.OPTION_RETIRED, option.name())
                    .gap();
            Optional<JournalEntryId> entry = options.retire(pro.salonId(), id);
            return undoable(listed(pro, treatment, page), entry);
        });
    }

    private static Reply undoable(Page page, Optional<JournalEntryId> entry) {
        entry.ifPresent(page::undo);
        return page.show();
    }

    private static Optional<Terms> read(String text) {
        return OptionLine.read(text).flatMap(line -> {
            String name = NewTreatment.capitalised(VisibleText.of(line.name()));
            Money price = new Money(line.cents());
            return Terms.fit(name, line.duration(), price)
                    ? Optional.of(new Terms(name, line.duration(), price))
                    : Optional.empty();
        });
    }
}
