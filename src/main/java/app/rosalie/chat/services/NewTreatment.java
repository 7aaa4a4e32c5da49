package app.rosalie.chat.services;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.language.names.TreatmentLine;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatment.Offer;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.VisibleText;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A treatment that was not sold before, in one line: its name, its price, its length. */
@Component
class NewTreatment {

    private final Treatments treatments;
    private final TreatmentCard card;

    NewTreatment(Treatments treatments, TreatmentCard card) {
        this.treatments = treatments;
        this.card = card;
    }

    Reply ask(Pro pro) {
        return asking(pro).say(ServicesPhrase.ASK_NEW).show();
    }

    private static Page asking(Pro pro) {
        return ServicesList.page(pro).asking(new ServicesQuestion.New());
    }

    Reply hear(Pro pro, String text) {
        return read(text)
                .map(offer -> refusal(pro, offer).orElseGet(() -> added(pro, offer)))
                .orElseGet(() -> notUnderstood(pro));
    }

    /** Said in a sentence: first it is shown. */
    Reply propose(Pro pro, String text) {
        return read(text)
                .map(offer -> refusal(pro, offer).orElseGet(() -> proposed(pro, offer, text)))
                .orElseGet(() -> notUnderstood(pro));
    }

    private static Reply proposed(Pro pro, Offer offer, String text) {
        return ServicesList.page(pro)
                .say(ServicesPhrase.PROPOSE_NEW, offer.name(), offer.length(), offer.price())
                .asking(new ServicesQuestion.Proposed(text))
                .proposal(pro.button(ServicesPhrase.DO_ADD, new ServicesAction.Add())
                        .good())
                .show();
    }

    /** What the screen proposes; pressed again, or much later, it is asked. */
    Reply add(Pro pro) {
        return pro.turn().asked() instanceof ServicesQuestion.Proposed(String line) ? hear(pro, line) : ask(pro);
    }

    private static Reply notUnderstood(Pro pro) {
        return asking(pro).say(ServicesPhrase.NEW_NOT_UNDERSTOOD).show();
    }

    private static Optional<Offer> read(String text) {
        return TreatmentLine.read(text)
                .filter(line -> TypedAmount.isSane(new Money(line.cents())) && Offer.fits(line.duration()))
                .map(line -> new Offer(
                        capitalised(VisibleText.of(line.name())), "", new Money(line.cents()), line.duration()))
                .filter(offer -> !offer.name().isEmpty());
    }

    /** As it stands on a price list, however fast it was typed. */
    private static String capitalised(String name) {
        return name.isEmpty()
                ? name
                : Character.toString(Character.toTitleCase(name.codePointAt(0)))
                        + name.substring(Character.charCount(name.codePointAt(0)));
    }

    private Optional<Reply> refusal(Pro pro, Offer offer) {
        if (!treatments.hasRoom(pro.salonId())) {
            return Optional.of(ServicesList.page(pro)
                    .say(ServicesPhrase.TOO_MANY, Treatments.MOST)
                    .show());
        }
        return treatments.named(pro.salonId(), offer.name()).map(other -> taken(pro, asking(pro), other));
    }

    /** Two of one name nobody could tell apart. */
    static Reply taken(Pro pro, Page page, Treatment other) {
        return page.say(ServicesPhrase.NAME_TAKEN, other.name(), other.isRetired())
                .row(
                        other.isRetired()
                                ? pro.button(ServicesPhrase.BRING_BACK, new ServicesAction.BringBack(other.id()))
                                : pro.button(ServicesPhrase.SEE_IT, new ServicesAction.Card(other.id())))
                .show();
    }

    /** Where all others are of one category, so is she that comes to them. */
    private Reply added(Pro pro, Offer offer) {
        List<String> categories = treatments.offered(pro.salonId()).stream()
                .map(Treatment::category)
                .distinct()
                .toList();
        Treatments.Added added =
                treatments.add(pro.salonId(), categories.size() == 1 ? offer.in(categories.getFirst()) : offer);
        Page page = TreatmentCard.page(pro, added.treatment())
                .say(ServicesPhrase.ADDED, offer.name(), offer.length(), offer.price())
                .gap();
        return card.filled(pro, added.treatment(), page).undo(added.entry()).show();
    }
}
