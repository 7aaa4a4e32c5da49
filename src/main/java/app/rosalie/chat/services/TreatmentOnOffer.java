package app.rosalie.chat.services;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a treatment is offered, and where it stands among the others. */
@Component
class TreatmentOnOffer {

    private final Treatments treatments;
    private final Visits visits;
    private final TreatmentCard card;
    private final ServicesList list;

    TreatmentOnOffer(Treatments treatments, Visits visits, TreatmentCard card, ServicesList list) {
        this.treatments = treatments;
        this.visits = visits;
        this.card = card;
        this.list = list;
    }

    Reply askRetire(Pro pro, TreatmentId id) {
        return card.about(
                pro,
                id,
                treatment -> treatment.isRetired()
                        ? card.show(pro, id)
                        : TreatmentCard.below(pro, treatment)
                                .say(ServicesPhrase.ASK_RETIRE, treatment.name())
                                .gap()
                                .say(ServicesPhrase.RETIRE_KEEPS, visits.countAhead(pro.salonId(), id))
                                .proposal(pro.button(ServicesPhrase.DO_RETIRE, new ServicesAction.Retire(id))
                                        .danger())
                                .show());
    }

    Reply retire(Pro pro, TreatmentId id) {
        return told(pro, id, treatments.retire(pro.salonId(), id), ServicesPhrase.IS_NO_LONGER_OFFERED);
    }

    Reply bringBack(Pro pro, TreatmentId id) {
        return card.about(pro, id, treatment -> {
            if (treatment.isRetired() && !treatments.hasRoom(pro.salonId())) {
                return TreatmentCard.below(pro, treatment)
                        .say(ServicesPhrase.TOO_MANY, Treatments.MOST)
                        .show();
            }
            Optional<Treatment> other =
                    treatments.named(pro.salonId(), treatment.name()).filter(same -> !same.isRetired());
            return treatment.isRetired() && other.isPresent()
                    ? NewTreatment.taken(pro, TreatmentCard.below(pro, treatment), other.get())
                    : told(pro, id, treatments.bringBack(pro.salonId(), id), ServicesPhrase.IS_OFFERED_AGAIN);
        });
    }

    /** What was so already is shown as it is. */
    private Reply told(Pro pro, TreatmentId id, Optional<JournalEntryId> entry, ServicesPhrase what) {
        return card.about(pro, id, treatment -> {
            Page page = TreatmentCard.page(pro, treatment);
            entry.ifPresent(_ -> page.say(what, treatment.name()).gap());
            card.filled(pro, treatment, page);
            entry.ifPresent(page::undo);
            return page.show();
        });
    }

    Reply move(Pro pro, TreatmentId id, boolean up) {
        return card.about(
                pro,
                id,
                treatment -> treatments
                        .move(pro.salonId(), id, up)
                        .map(entry -> list.offeredPage(pro, 0).undo(entry).show())
                        .orElseGet(() -> card.show(pro, id).toast(pro.voice().plain(ServicesPhrase.UNCHANGED))));
    }
}
