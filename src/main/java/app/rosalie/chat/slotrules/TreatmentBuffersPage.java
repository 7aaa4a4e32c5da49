package app.rosalie.chat.slotrules;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.SlotsPhrase;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time kept free around one treatment, where it says so itself. */
@Component
public class TreatmentBuffersPage {

    private static final Duration LONGEST = Duration.ofHours(2);

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
        Optional<Duration> before = length(treatment.margins().beforeMinutes());
        Optional<Duration> after = length(treatment.margins().afterMinutes());
        return HoursPages.page(pro, pro.voice().plain(SlotsPhrase.POLICY_CRUMB), treatment.name())
                .say(
                        SlotsPhrase.MARGINS,
                        treatment.name(),
                        treatment.before(),
                        treatment.after(pro.salon().slots()),
                        after.isEmpty() ? "salon" : "own")
                .grid(3, befores(pro, treatment.id(), before.orElse(Duration.ZERO), after))
                .grid(3, afters(pro, treatment.id(), before, after))
                .back(new OpeningAction.Policy());
    }

    private static List<Button> befores(Pro pro, TreatmentId id, Duration before, Optional<Duration> after) {
        return minutes(0, 5, 10, 15, 20, 30)
                .map(length -> RuleChoice.button(
                        pro,
                        pro.voice().plain(SlotsPhrase.BEFORE, length.toMinutes()),
                        length.equals(before),
                        new OpeningAction.KeepFree(id, Optional.of(length).filter(Duration::isPositive), after)))
                .toList();
    }

    private static List<Button> afters(Pro pro, TreatmentId id, Optional<Duration> before, Optional<Duration> after) {
        Stream<Optional<Duration>> own = minutes(0, 5, 10, 15, 30).map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Duration>empty()), own)
                .map(length -> RuleChoice.button(
                        pro,
                        length.map(it -> pro.voice().plain(SlotsPhrase.AFTER, it.toMinutes()))
                                .orElseGet(() -> pro.voice().plain(SlotsPhrase.AFTER_AS_SALON)),
                        length.equals(after),
                        new OpeningAction.KeepFree(id, before, length)))
                .toList();
    }

    private static Stream<Duration> minutes(int... some) {
        return IntStream.of(some).mapToObj(Duration::ofMinutes);
    }

    public Reply keepFree(Pro pro, TreatmentId treatmentId, Optional<Duration> before, Optional<Duration> after) {
        Optional<Treatment> found = find(pro, treatmentId);
        if (found.isEmpty()) {
            return gone(pro);
        }
        Treatment treatment = found.get();
        if (!isSane(before) || !isSane(after)) {
            return unchanged(pro, treatment);
        }
        var margins = new Treatment.Margins(minutes(before), minutes(after));
        return margins.equals(treatment.margins()) ? unchanged(pro, treatment) : write(pro, treatment, margins);
    }

    private Reply write(Pro pro, Treatment treatment, Treatment.Margins margins) {
        return treatments
                .keepFree(pro.salonId(), treatment.id(), margins)
                .map(entry -> page(pro, treatment)
                        .undo(entry)
                        .show()
                        .toast(pro.voice().plain(SlotsPhrase.SAVED)))
                .orElseGet(() -> gone(pro));
    }

    private static boolean isSane(Optional<Duration> length) {
        return length.stream().noneMatch(it -> it.isNegative() || it.compareTo(LONGEST) > 0);
    }

    private static Optional<Duration> length(@Nullable Integer minutes) {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    private static @Nullable Integer minutes(Optional<Duration> length) {
        return length.map(it -> (int) it.toMinutes()).orElse(null);
    }

    private static Reply unchanged(Pro pro, Treatment treatment) {
        return page(pro, treatment).show().toast(pro.voice().plain(SlotsPhrase.UNCHANGED));
    }

    private Reply gone(Pro pro) {
        return slotRulesPage.show(pro).toast(pro.voice().plain(SlotsPhrase.TREATMENT_GONE));
    }

    private Optional<Treatment> find(Pro pro, TreatmentId id) {
        return treatments.find(pro.salonId(), id).filter(treatment -> !treatment.isRetired());
    }
}
