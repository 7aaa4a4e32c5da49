package app.rosalie.chat.kit.treatment;

import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.Treatment;

/** What a treatment costs, in a word or two: « 45 € », « dès 45 € », « gratuit ». */
public final class TreatmentPrice {

    private TreatmentPrice() {}

    /** Plain words, to be an argument of a phrase. */
    public static String of(Voice voice, Treatment treatment) {
        return of(voice, treatment.price(), treatment.conditions().priceKind());
    }

    public static String of(Voice voice, Money price, PriceKind kind) {
        return voice.plain(TreatmentPhrase.PRICE, price.isPositive() ? kind.name() : "FREE", price);
    }
}
