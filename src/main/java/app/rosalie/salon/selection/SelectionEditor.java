package app.rosalie.salon.selection;

import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.Selections.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes another selection of one: a treatment more or less, an option more or less. What is not offered any more, or not the
 * salon's, changes nothing, and is kept nowhere. Every call is scoped to one salon.
 */
@Component
@Transactional
public class SelectionEditor {

    private final Selections selections;
    private final TreatmentOptions options;
    private final Treatments treatments;

    SelectionEditor(Selections selections, TreatmentOptions options, Treatments treatments) {
        this.selections = selections;
        this.options = options;
        this.treatments = treatments;
    }

    /** With one treatment more, done behind the others; empty where that would be too much for one visit. */
    public Optional<SelectionId> adding(SalonId salon, SelectionId before, TreatmentId other) {
        List<Choice> choices = new ArrayList<>(selections.choices(salon, before));
        choices.add(new Choice(other, Set.of()));
        return changed(salon, before, choices);
    }

    /** Without the last treatment; the same where there is one only. */
    public SelectionId withoutLast(SalonId salon, SelectionId before) {
        List<Choice> choices = selections.choices(salon, before);
        return choices.size() < 2 ? before : selections.keep(salon, choices.subList(0, choices.size() - 1));
    }

    /**
     * With an option that it did not have, or without one that it had, of the last treatment that offers it; empty where that would
     * be too much for one visit.
     */
    public Optional<SelectionId> toggling(SalonId salon, SelectionId before, OptionId option) {
        List<Choice> choices = new ArrayList<>(selections.choices(salon, before));
        options.find(salon, option).ifPresent(found -> {
            for (int at = choices.size() - 1; at >= 0; at--) {
                if (choices.get(at).treatment().equals(found.treatmentId())) {
                    choices.set(at, toggled(choices.get(at), found.id()));
                    return;
                }
            }
        });
        return changed(salon, before, choices);
    }

    private static Choice toggled(Choice choice, OptionId option) {
        Set<OptionId> chosen = new HashSet<>(choice.options());
        if (!chosen.remove(option)) {
            chosen.add(option);
        }
        return new Choice(choice.treatment(), chosen);
    }

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
