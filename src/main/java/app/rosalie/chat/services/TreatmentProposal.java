package app.rosalie.chat.services;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.ServicesAction.Part;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatment.Offer;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What a sentence changes of a treatment: what it is now, what it will be, and what stays as it is. */
@Component
class TreatmentProposal {

    private final Visits visits;
    private final TreatmentCard card;

    TreatmentProposal(Visits visits, TreatmentCard card) {
        this.visits = visits;
        this.card = card;
    }

    Reply price(Pro pro, TreatmentId id, Money price, PriceKind kind) {
        return card.about(pro, id, treatment -> {
            boolean same = price.equals(treatment.price())
                    && kind == treatment.conditions().priceKind();
            return same || treatment.isRetired() || !TypedAmount.isSane(price)
                    ? card.show(pro, id)
                    : proposed(
                            pro,
                            treatment,
                            Part.PRICE,
                            TreatmentPrice.of(pro.voice(), treatment),
                            TreatmentPrice.of(pro.voice(), price, kind),
                            new ServicesAction.SetPrice(id, price, kind));
        });
    }

    Reply length(Pro pro, TreatmentId id, Duration length) {
        return card.about(pro, id, treatment -> {
            if (length.equals(treatment.length()) || treatment.isRetired() || !Offer.fits(length)) {
                return card.show(pro, id);
            }
            return TreatmentPart.isTooShort(treatment, length)
                    ? TreatmentPart.tooShort(pro, treatment)
                    : proposed(
                            pro,
                            treatment,
                            Part.LENGTH,
                            pro.voice().length(treatment.length()),
                            pro.voice().length(length),
                            new ServicesAction.SetLength(id, length));
        });
    }

    private Reply proposed(Pro pro, Treatment treatment, Part part, String before, String now, ServicesAction change) {
        return TreatmentCard.below(pro, treatment)
                .say(ServicesPhrase.PROPOSE, part, treatment.name(), before, now)
                .gap()
                .say(ServicesPhrase.KEEP_THEIRS, part, visits.countAhead(pro.salonId(), treatment.id()))
                .proposal(pro.button(ServicesPhrase.DO_CHANGE, change, part).good())
                .show();
    }
}
