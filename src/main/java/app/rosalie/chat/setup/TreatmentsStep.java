package app.rosalie.chat.setup;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.language.names.TreatmentLine;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatment.Offer;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the salon sells: three proposals of its trade to begin with, each to keep, change or drop. */
@Component
class TreatmentsStep {
    private static final int MOST_SHOWN = 40;
    private final Treatments treatments;

    TreatmentsStep(Treatments treatments) {
        this.treatments = treatments;
    }

    Reply show(Pro pro) {
        if (!pro.salon().isSetUp() && treatments.offered(pro.salonId()).isEmpty()) {
            propose(pro);
        }
        return list(pro).show();
    }

    private Page list(Pro pro) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        Page page = SetupFrame.page(pro, Step.TREATMENTS)
                .say(offered.isEmpty() ? SetupPhrase.NO_TREATMENTS : SetupPhrase.TREATMENTS)
                .rows(1, offered.stream().limit(MOST_SHOWN).toList(), treatment -> button(pro, treatment))
                .row(pro.button(SetupPhrase.ADD_TREATMENT, new SetupAction.AddTreatment()))
                .asking(new SetupQuestion.NewTreatment());
        if (!pro.salon().isSetUp()) {
            page.row(pro.button(SetupPhrase.KEEP_TREATMENTS, new SetupAction.Ask(Step.GOAL))
                    .good());
        }
        return page;
    }

    private void propose(Pro pro) {
        Map<String, List<Map<String, Object>>> proposals = pro.voice().list(SetupPhrase.PROPOSALS);
        Trade trade = Optional.ofNullable(pro.salon().trade()).orElse(Trade.OTHER);
        for (Map<String, Object> proposal : proposals.getOrDefault(trade.name(), List.of())) {
            Offer offer = new Offer(
                    String.valueOf(proposal.get("name")),
                    String.valueOf(proposal.get("category")),
                    Money.euros(((Number) proposal.getOrDefault("euros", 0)).longValue()),
                    Duration.ofMinutes(((Number) proposal.getOrDefault("minutes", 30)).longValue()));
            treatments.add(pro.salonId(), offer);
        }
    }

    Reply askNew(Pro pro) {
        return asking(pro, new SetupQuestion.NewTreatment())
                .say(SetupPhrase.ASK_TREATMENT)
                .show();
    }

    Reply askChange(Pro pro, TreatmentId id) {
        return find(pro, id)
                .map(treatment -> changing(pro, id)
                        .say(SetupPhrase.ASK_CHANGE, treatment.name(), treatment.length(), treatment.price())
                        .show())
                .orElseGet(() -> gone(pro));
    }

    private static Page changing(Pro pro, TreatmentId id) {
        return asking(pro, new SetupQuestion.ChangedTreatment(id))
                .row(pro.button(SetupPhrase.RETIRE, new SetupAction.RetireTreatment(id))
                        .danger());
    }

    Reply add(Pro pro, String text) {
        Optional<Offer> offer = read(text, "");
        return offer.isEmpty()
                ? asking(pro, new SetupQuestion.NewTreatment())
                        .say(SetupPhrase.TREATMENT_NOT_UNDERSTOOD)
                        .show()
                : list(pro, treatments.add(pro.salonId(), offer.get()).entry());
    }

    Reply change(Pro pro, TreatmentId id, String text) {
        Optional<Treatment> treatment = find(pro, id);
        if (treatment.isEmpty()) {
            return gone(pro);
        }
        Optional<Offer> offer = read(text, treatment.get().category());
        return offer.isEmpty()
                ? changing(pro, id).say(SetupPhrase.TREATMENT_NOT_UNDERSTOOD).show()
                : list(pro, treatments.change(pro.salonId(), id, offer.get()).orElseThrow());
    }

    Reply retire(Pro pro, TreatmentId id) {
        return treatments
                .retire(pro.salonId(), id)
                .map(entry -> list(pro, entry).toast(pro.voice().plain(SetupPhrase.SAVED)))
                .orElseGet(() -> gone(pro));
    }

    private Reply list(Pro pro, JournalEntryId entry) {
        return list(pro).undo(entry).show();
    }

    private Reply gone(Pro pro) {
        return list(pro).show().toast(pro.voice().plain(SetupPhrase.TREATMENT_GONE));
    }

    private Optional<Treatment> find(Pro pro, TreatmentId id) {
        return treatments.find(pro.salonId(), id).filter(treatment -> !treatment.isRetired());
    }

    private static Page asking(Pro pro, SetupQuestion question) {
        return SetupFrame.page(pro, Step.TREATMENTS).asking(question).back(new SetupAction.Ask(Step.TREATMENTS));
    }

    private static Optional<Offer> read(String text, String category) {
        return TreatmentLine.read(text)
                .map(line -> new Offer(line.name(), category, new Money(line.cents()), line.duration()));
    }

    private static Button button(Pro pro, Treatment treatment) {
        return pro.button(
                SetupPhrase.TREATMENT,
                new SetupAction.EditTreatment(treatment.id()),
                treatment.name(),
                treatment.length(),
                treatment.price());
    }
}
