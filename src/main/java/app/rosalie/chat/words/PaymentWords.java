package app.rosalie.chat.words;

import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Tender;
import app.rosalie.salon.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payments as people tell them; plain text, the same in every room. */
public final class PaymentWords {

    private PaymentWords() {}

    /** « 💳 CB »: short, with a sign, for a button. */
    public static String method(Voice voice, PaymentMethod method) {
        return of(voice, PaymentPhrase.METHODS, method);
    }

    /** « par carte », behind an amount. */
    public static String by(Voice voice, PaymentMethod method) {
        return of(voice, PaymentPhrase.METHODS_BY, method);
    }

    /** « carte », as it stands in a table. */
    public static String name(Voice voice, PaymentMethod method) {
        return of(voice, PaymentPhrase.METHOD_NAMES, method);
    }

    /** « prestation », « acompte ». */
    public static String kind(Voice voice, PaymentKind kind) {
        return of(voice, PaymentPhrase.KINDS, kind);
    }

    private static String of(Voice voice, Phrase table, Enum<?> value) {
        Map<String, String> words = voice.list(table);
        return words.getOrDefault(value.name(), value.name());
    }

    /** An amount, or « none », by which words leave it out. */
    public static String orNone(Voice voice, Money amount) {
        return amount.isPositive() ? voice.money(amount) : "none";
    }

    /** « 45 € », « −20 € ». */
    public static String signed(Voice voice, Money amount) {
        return amount.cents() < 0 ? voice.plain(PaymentPhrase.LESS, Money.ZERO.minus(amount)) : voice.money(amount);
    }

    /** « 40 € par carte ». */
    public static String paid(Voice voice, Money amount, PaymentMethod method) {
        return voice.plain(PaymentPhrase.PART, signed(voice, amount), by(voice, method));
    }

    /** « 20 € par carte et 50 € en espèces ». */
    public static String tenders(Voice voice, List<Tender> tenders) {
        return tenders.stream()
                .map(tender -> paid(voice, tender.amount(), tender.method()))
                .reduce((one, other) -> voice.plain(PaymentPhrase.PARTS, one, other))
                .orElse("");
    }

    /** « +40 € par carte », « −40 € par carte »: what a correction makes of an amount. */
    public static String change(Voice voice, Money difference, PaymentMethod method) {
        return difference.isPositive()
                ? voice.plain(PaymentPhrase.PART, voice.plain(PaymentPhrase.MORE, difference), by(voice, method))
                : paid(voice, difference, method);
    }

    /**
     * « 40 € par carte et 15 € en espèces, remboursé 10 €, pourboire 5 € »: what these lines come to; empty where nothing is
     * left of them.
     */
    public static Optional<String> paid(Voice voice, List<Receipt> lines) {
        Map<PaymentMethod, Money> byMethod = new EnumMap<>(PaymentMethod.class);
        Money refunded = Money.ZERO;
        Money tip = Money.ZERO;
        for (Receipt line : lines) {
            switch (line.kind()) {
                case TIP, TIP_REFUND -> tip = tip.plus(line.amount());
                case REFUND -> refunded = refunded.minus(line.amount());
                case VISIT, DEPOSIT, SALE, VOUCHER -> byMethod.merge(line.method(), line.amount(), Money::plus);
            }
        }
        return withTip(voice, withRefund(voice, sum(voice, byMethod), refunded), tip);
    }

    private static Optional<String> sum(Voice voice, Map<PaymentMethod, Money> byMethod) {
        return byMethod.entrySet().stream()
                .filter(part -> !part.getValue().equals(Money.ZERO))
                .map(part -> paid(voice, part.getValue(), part.getKey()))
                .reduce((one, other) -> voice.plain(PaymentPhrase.PARTS, one, other));
    }

    private static Optional<String> withRefund(Voice voice, Optional<String> paid, Money refunded) {
        return refunded.isPositive()
                ? paid.map(words -> voice.plain(PaymentPhrase.WITH_REFUND, words, refunded))
                : paid;
    }

    private static Optional<String> withTip(Voice voice, Optional<String> paid, Money tip) {
        if (!tip.isPositive()) {
            return paid;
        }
        return Optional.of(paid.map(words -> voice.plain(PaymentPhrase.WITH_TIP, words, tip))
                .orElseGet(() -> voice.plain(PaymentPhrase.TIP_ONLY, tip)));
    }
}
