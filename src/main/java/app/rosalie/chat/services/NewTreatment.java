package app.rosalie.chat.services;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.language.money.SaidPrice;
import app.rosalie.language.names.TreatmentLine;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
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
                .map(typed -> refusal(pro, typed.offer()).orElseGet(() -> added(pro, typed)))
                .orElseGet(() -> notUnderstood(pro));
    }

    /** Said in a sentence: first it is shown. */
    Reply propose(Pro pro, String text) {
        return read(text)
                .map(typed -> refusal(pro, typed.offer()).orElseGet(() -> proposed(pro, typed, text)))
                .orElseGet(() -> notUnderstood(pro));
    }

    private static Reply proposed(Pro pro, Typed typed, String text) {
        Offer offer = typed.offer();
        return ServicesList.page(pro)
                .say(ServicesPhrase.PROPOSE_NEW, offer.name(), offer.length(), typed.price(pro))
                .asking(new ServicesQuestion.Proposed(text))
                .proposal(pro.button(ServicesPhrase.DO_ADD, new ServicesAction.Add(text.hashCode()))
                        .good())
                .show();
    }

    /** What the screen proposes; pressed again, or below another proposal, nothing is added. */
    Reply add(Pro pro, int seal) {
        if (!(pro.turn().asked() instanceof ServicesQuestion.Proposed(String line))) {
            return ask(pro);
        }
        return line.hashCode() == seal ? hear(pro, line) : propose(pro, line);
    }

    private static Reply notUnderstood(Pro pro) {
        return asking(pro).say(ServicesPhrase.NEW_NOT_UNDERSTOOD).show();
    }

    /** A treatment as a line of text says it. */
    private record Typed(Offer offer, PriceKind kind) {

        String price(Pro pro) {
            return TreatmentPrice.of(pro.voice(), offer.price(), kind);
        }
    }

    private static Optional<Typed> read(String text) {
        return TreatmentLine.read(text)
                .filter(line -> TypedAmount.isSane(new Money(line.cents())) && Offer.fits(line.duration()))
                .filter(line -> !VisibleText.of(line.name()).isEmpty())
                .map(line -> new Typed(
                        new Offer(
                                capitalised(VisibleText.of(line.name())), "", new Money(line.cents()), line.duration()),
                        SaidPrice.least(text)
                                        .filter(least -> least == line.cents())
                                        .isPresent()
                                ? PriceKind.FROM
                                : PriceKind.FIXED));
    }

    /** As it stands on a price list, however fast it was typed. */
    static String capitalised(String name) {
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
    private Reply added(Pro pro, Typed typed) {
        Offer offer = typed.offer();
        List<String> categories = treatments.offered(pro.salonId()).stream()
                .map(Treatment::category)
                .distinct()
                .toList();
        Treatments.Added added = treatments.add(
                pro.salonId(), categories.size() == 1 ? offer.in(categories.getFirst()) : offer, typed.kind());
        Page page = TreatmentCard.page(pro, added.treatment())
                .say(ServicesPhrase.ADDED, offer.name(), offer.length(), typed.price(pro))
                .gap();
        return card.filled(pro, added.treatment(), page).undo(added.entry()).show();
    }
}
