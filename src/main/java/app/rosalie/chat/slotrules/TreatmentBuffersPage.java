package app.rosalie.chat.slotrules;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time kept free around one treatment, where it says so itself. */
@Component
public class TreatmentBuffersPage {

    /** In an action: nothing of its own. */
    private static final int AS_THE_SALON = -1;

    private static final int LONGEST = 120;

    private final Treatments treatments;
    private final SlotRulesPage slotRulesPage;

    TreatmentBuffersPage(Treatments treatments, SlotRulesPage slotRulesPage) {
        this.treatments = treatments;
        this.slotRulesPage = slotRulesPage;
    }

    public Reply show(Pro pro, TreatmentId treatmentId) {
        return find(pro, treatmentId)
                .map(treatment -> page(pro, treatment).show())
                .orElseGet(() -> gone(pro));
    }

    private static Page page(Pro pro, Treatment treatment) {
        int before = minutes(treatment.margins().beforeMinutes());
        int after = minutes(treatment.margins().afterMinutes());
        return HoursPages.page(pro, pro.voice().plain(SlotRulesPhrase.POLICY_CRUMB), treatment.name())
                .say(
                        SlotRulesPhrase.MARGINS,
                        treatment.name(),
                        treatment.before(),
                        treatment.after(pro.salon().slots()),
                        after == AS_THE_SALON ? "salon" : "own")
                .grid(3, befores(pro, treatment.id(), Math.max(0, before), after))
                .grid(3, afters(pro, treatment.id(), before, after))
                .back(new SlotRulesAction.Policy());
    }

    private static List<Button> befores(Pro pro, TreatmentId id, int before, int after) {
        return IntStream.of(0, 5, 10, 15, 20, 30)
                .mapToObj(minutes -> RuleChoice.button(
                        pro,
                        pro.voice().plain(SlotRulesPhrase.BEFORE, minutes),
                        minutes == before,
                        new SlotRulesAction.KeepFree(id, minutes == 0 ? AS_THE_SALON : minutes, after)))
                .toList();
    }

    private static List<Button> afters(Pro pro, TreatmentId id, int before, int after) {
        return IntStream.of(AS_THE_SALON, 0, 5, 10, 15, 30)
                .mapToObj(minutes -> RuleChoice.button(
                        pro,
                        minutes == AS_THE_SALON
                                ? pro.voice().plain(SlotRulesPhrase.AFTER_AS_SALON)
                                : pro.voice().plain(SlotRulesPhrase.AFTER, minutes),
                        minutes == after,
                        new SlotRulesAction.KeepFree(id, before, minutes)))
                .toList();
    }

    public Reply keepFree(Pro pro, TreatmentId treatmentId, int before, int after) {
        Optional<Treatment> found = find(pro, treatmentId);
        if (found.isEmpty()) {
            return gone(pro);
        }
        Treatment treatment = found.get();
        if (!isSane(before) || !isSane(after)) {
            return unchanged(pro, treatment);
        }
        var margins = new Treatment.Margins(own(before), own(after));
        return margins.equals(treatment.margins()) ? unchanged(pro, treatment) : write(pro, treatment, margins);
    }

    private Reply write(Pro pro, Treatment treatment, Treatment.Margins margins) {
        return treatments
                .keepFree(pro.salonId(), treatment.id(), margins)
                .map(entry -> page(pro, treatment)
                        .undo(entry)
                        .show()
                        .toast(pro.voice().plain(SlotRulesPhrase.SAVED)))
                .orElseGet(() -> gone(pro));
    }

    private static boolean isSane(int minutes) {
        return minutes >= AS_THE_SALON && minutes <= LONGEST;
    }

    private static int minutes(@Nullable Integer own) {
        return own == null ? AS_THE_SALON : own;
    }

    private static @Nullable Integer own(int minutes) {
        return minutes == AS_THE_SALON ? null : minutes;
    }

    private static Reply unchanged(Pro pro, Treatment treatment) {
        return page(pro, treatment).show().toast(pro.voice().plain(HoursPhrase.UNCHANGED));
    }

    private Reply gone(Pro pro) {
        return slotRulesPage.show(pro).toast(pro.voice().plain(SlotRulesPhrase.TREATMENT_GONE));
    }

    private Optional<Treatment> find(Pro pro, TreatmentId id) {
        return treatments.find(pro.salonId(), id).filter(treatment -> !treatment.isRetired());
    }
}
