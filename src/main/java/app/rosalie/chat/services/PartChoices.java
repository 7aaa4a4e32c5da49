package app.rosalie.chat.services;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.ServicesAction.Part;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a part of a treatment may be, one press away: the values beside the one that holds. */
@Component
class PartChoices {

    private static final int MOST_CATEGORIES = 12;
    private static final int MOST_PROCESSINGS = 6;
    private static final int STEP = 5;
    private static final Money STEP_OF_A_PRICE = Money.euros(STEP);

    private final Treatments treatments;

    PartChoices(Treatments treatments) {
        this.treatments = treatments;
    }

    Page offer(Pro pro, Page page, Treatment treatment, Part part) {
        return switch (part) {
            case NAME -> page;
            case CATEGORY -> page.rows(2, categories(pro, treatment));
            case PRICE -> page.grid(3, prices(pro, treatment));
            case LENGTH -> page.grid(4, lengths(pro, treatment));
            case DEPOSIT -> page.grid(4, deposits(pro, treatment));
            case PROCESSING -> page.rows(1, processings(pro, treatment));
            case NOTICE -> page.grid(3, notices(pro, treatment));
            case DESCRIPTION ->
                treatment.conditions().description().isEmpty()
                        ? page
                        : page.row(
                                pro.button(ServicesPhrase.UNDESCRIBE, new ServicesAction.Undescribe(treatment.id())));
        };
    }

    private List<Button> categories(Pro pro, Treatment treatment) {
        Map<String, Treatment> first = treatments.offered(pro.salonId()).stream()
                .filter(other -> !other.category().isEmpty())
                .filter(other -> !other.category().equals(treatment.category()))
                .collect(Collectors.toMap(
                        Treatment::category, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        return first.values().stream()
                .limit(MOST_CATEGORIES)
                .<Button>map(other -> Button.of(other.category(), new ServicesAction.Join(treatment.id(), other.id())))
                .toList();
    }

    /** Some euros less and more, and how the price is meant. */
    private static List<Button> prices(Pro pro, Treatment treatment) {
        Money now = treatment.price();
        PriceKind kind = treatment.conditions().priceKind();
        PriceKind other = kind == PriceKind.FIXED ? PriceKind.FROM : PriceKind.FIXED;
        Stream<Button> steps = Stream.of(
                        now.minus(STEP_OF_A_PRICE),
                        now.plus(STEP_OF_A_PRICE),
                        now.plus(STEP_OF_A_PRICE).plus(STEP_OF_A_PRICE))
                .filter(Money::isPositive)
                .map(price -> price(pro, treatment, price, kind));
        Stream<Button> meant = now.isPositive() ? Stream.of(price(pro, treatment, now, other)) : Stream.empty();
        Stream<Button> free =
                now.isPositive() ? Stream.of(price(pro, treatment, Money.ZERO, PriceKind.FIXED)) : Stream.empty();
        return Stream.of(steps, meant, free).flatMap(Function.identity()).toList();
    }

    private static Button price(Pro pro, Treatment treatment, Money price, PriceKind kind) {
        return Button.of(
                TreatmentPrice.of(pro.voice(), price, kind), new ServicesAction.SetPrice(treatment.id(), price, kind));
    }

    private static List<Button> lengths(Pro pro, Treatment treatment) {
        int now = (int) treatment.length().toMinutes();
        return IntStream.of(-3, -2, -1, 1, 2, 3, 6, 9)
                .map(steps -> now + steps * STEP)
                .mapToObj(Duration::ofMinutes)
                .filter(Treatment.Offer::fits)
                .<Button>map(length ->
                        Button.of(pro.voice().length(length), new ServicesAction.SetLength(treatment.id(), length)))
                .toList();
    }

    /** Some that fit, and none where there is one. */
    private static List<Button> processings(Pro pro, Treatment treatment) {
        Stream<Button> some = Stream.of(15, 30, 45, 60)
                .flatMap(after -> Stream.of(20, 30, 45)
                        .map(length -> TypedProcessing.of(Duration.ofMinutes(after), Duration.ofMinutes(length))))
                .flatMap(Optional::stream)
                .filter(it -> it.fitsInto(treatment.length()))
                .filter(it -> !Optional.of(it).equals(treatment.processing()))
                .limit(MOST_PROCESSINGS)
                .map(it -> Button.of(
                        TreatmentCard.processing(pro, Optional.of(it), treatment.length()),
                        new ServicesAction.SetProcessing(treatment.id(), it.after(), it.length())));
        Stream<Button> none = treatment
                .processing()
                .<Button>map(it -> pro.button(
                        ServicesPhrase.NO_PROCESSING,
                        new ServicesAction.SetProcessing(treatment.id(), Duration.ZERO, Duration.ZERO)))
                .stream();
        return Stream.concat(some, none).toList();
    }

    private static List<Button> notices(Pro pro, Treatment treatment) {
        return Stream.of(0, 12, 24, 48, 72, 168)
                .map(Duration::ofHours)
                .<Button>map(notice -> Button.of(
                        TreatmentCard.notice(pro, notice), new ServicesAction.SetNotice(treatment.id(), notice)))
                .toList();
    }

    private static List<Button> deposits(Pro pro, Treatment treatment) {
        return Stream.of(
                        Deposit.NONE,
                        Deposit.percent(20),
                        Deposit.percent(30),
                        Deposit.percent(50),
                        Deposit.of(Money.euros(10)),
                        Deposit.of(Money.euros(20)),
                        Deposit.of(Money.euros(30)),
                        Deposit.of(Money.euros(50)))
                .<Button>map(deposit -> pro.button(
                        ServicesPhrase.DEPOSIT_CHOICE,
                        new ServicesAction.SetDeposit(treatment.id(), deposit.amount(), deposit.percent()),
                        TreatmentCard.deposit(pro, deposit)))
                .toList();
    }
}
