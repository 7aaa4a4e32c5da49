package app.rosalie.chat.kit.payment;

import app.rosalie.language.money.PaymentReader;
import app.rosalie.language.money.PaymentReader.Part;
import app.rosalie.language.money.PaymentReader.Way;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Tender;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a text says was paid: « 40 », « 70 € cb », « 20 cb + 50 espèces », « 20 cb et le reste en espèces ». */
public sealed interface TypedPayment {

    /** How it was paid was not said. */
    record OfAmount(Money amount) implements TypedPayment {}

    /** Of one or two parts. */
    record OfTenders(List<Tender> tenders) implements TypedPayment {}

    /** Empty where the text says no payment, or one that nobody makes. */
    static Optional<TypedPayment> read(String text, Money left) {
        List<Part> parts = PaymentReader.parts(text);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Money said = parts.stream()
                .map(part -> part.cents() == null ? Money.ZERO : new Money(part.cents()))
                .reduce(Money.ZERO, Money::plus);
        Money rest = left.minus(said);
        boolean isSane = parts.stream().allMatch(part -> isSane(amount(part, rest), parts.size()));
        return isSane ? Optional.of(read(parts, rest)) : Optional.empty();
    }

    private static boolean isSane(Money amount, int parts) {
        return TypedAmount.isSane(amount) && (parts == 1 || amount.isPositive());
    }

    private static TypedPayment read(List<Part> parts, Money rest) {
        return parts.getFirst().way() == null
                ? new OfAmount(amount(parts.getFirst(), rest))
                : new OfTenders(parts.stream()
                        .map(part -> new Tender(amount(part, rest), method(Objects.requireNonNull(part.way()))))
                        .toList());
    }

    private static Money amount(Part part, Money rest) {
        return part.cents() == null ? rest : new Money(part.cents());
    }

    /** The method that a word stands for. */
    static PaymentMethod method(Way way) {
        return switch (way) {
            case CARD -> PaymentMethod.CARD;
            case CASH -> PaymentMethod.CASH;
            case TRANSFER -> PaymentMethod.TRANSFER;
            case CHEQUE -> PaymentMethod.CHEQUE;
        };
    }
}
