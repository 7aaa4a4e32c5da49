package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.payment.TypedPayment;
import app.rosalie.chat.kit.visit.VisitActions;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.language.money.PaymentReader;
import app.rosalie.language.text.AmountReader;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Tender;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was paid for a visit is typed: an amount, with its method or two of them, a gift, or nothing yet. */
@Component
class AmountDialog {

    private final Balances balances;
    private final VisitActions visitActions;
    private final VisitResult result;
    private final InstantSource clock;

    AmountDialog(Balances balances, VisitActions visitActions, VisitResult result, InstantSource clock) {
        this.balances = balances;
        this.visitActions = visitActions;
        this.result = result;
        this.clock = clock;
    }

    Reply ask(Pro pro, AppointmentId id) {
        return about(pro, id, visit -> question(pro, visit, asking(pro, visit)).show());
    }

    /** Asked below whatever the page says already. */
    private Page question(Pro pro, Visit visit, Page page) {
        return page.say(CheckoutPhrase.ASK_AMOUNT, visit.clientName(), visit.price())
                .rows(2, unpaid(pro, visit));
    }

    private List<Button> unpaid(Pro pro, Visit visit) {
        Money left = balances.left(pro.salonId(), visit);
        return left.isPositive()
                ? List.of(
                        pro.button(VisitPhrase.LET_GO, new CheckoutAction.Offer(visit.id()), left),
                        pro.button(CheckoutPhrase.PAY_LATER, new CheckoutAction.CloseOutOwing(visit.id())))
                : List.of();
    }

    Reply hear(Pro pro, AppointmentId id, String text) {
        return about(pro, id, visit -> {
            Money left = balances.left(pro.salonId(), visit);
            return switch (TypedPayment.read(text, left).orElse(null)) {
                case TypedPayment.OfAmount(Money amount)
                when amount.isPositive() -> askMethod(pro, visit, left, amount);
                case TypedPayment.OfAmount(Money nothing) -> nothing(pro, visit, nothing);
                case TypedPayment.OfTenders(List<Tender> tenders) -> confirm(pro, visit, left, tenders);
                case null ->
                    question(
                                    pro,
                                    visit,
                                    asking(pro, visit)
                                            .say(CheckoutPhrase.PAYMENT_NOT_UNDERSTOOD)
                                            .gap())
                            .show();
            };
        });
    }

    /** Said in a sentence: what is missing is asked, and nothing is taken yet. */
    Reply askMethod(Pro pro, AppointmentId id, Money amount) {
        return about(
                pro,
                id,
                visit -> TypedAmount.isSane(amount)
                        ? said(askMethod(pro, visit, balances.left(pro.salonId(), visit), amount), visit, amount, null)
                        : ask(pro, id));
    }

    Reply confirm(Pro pro, AppointmentId id, Money amount, PaymentMethod method) {
        return about(
                pro,
                id,
                visit -> TypedAmount.isSane(amount)
                        ? said(
                                confirm(
                                        pro,
                                        visit,
                                        balances.left(pro.salonId(), visit),
                                        List.of(new Tender(amount, method))),
                                visit,
                                amount,
                                method)
                        : ask(pro, id));
    }

    private static Reply said(Reply reply, Visit visit, Money amount, @Nullable PaymentMethod method) {
        return reply.screen() == null
                ? reply
                : reply.showing(reply.screen().asking(new CheckoutQuestion.Said(visit.id(), amount, method)));
    }

    /** Another amount, another way, or both. */
    Reply hear(Pro pro, CheckoutQuestion.Said said, String text) {
        Optional<PaymentMethod> method =
                PaymentReader.wayIn(text).map(TypedPayment::method).or(() -> Optional.ofNullable(said.method()));
        OptionalLong cents = AmountReader.read(text);
        Money amount = cents.isPresent() ? new Money(cents.getAsLong()) : said.amount();
        Reply reply = method.map(by -> confirm(pro, said.appointmentId(), amount, by))
                .orElseGet(() -> askMethod(pro, said.appointmentId(), amount));
        boolean understood = PaymentReader.wayIn(text).isPresent() || cents.isPresent();
        return understood || reply.screen() == null
                ? reply
                : reply.showing(reply.screen().withParagraph(pro.voice().say(CheckoutPhrase.PAYMENT_NOT_UNDERSTOOD)));
    }

    private Reply askMethod(Pro pro, Visit visit, Money left, Money amount) {
        return withRest(asking(pro, visit).say(CheckoutPhrase.ASK_METHOD, amount, visit.clientName()), left, amount)
                .rows(
                        2,
                        PaymentButtons.of(
                                pro.voice(), method -> new CheckoutAction.CloseOut(visit.id(), amount, method)))
                .rows(2, otherWays(pro, visit, amount))
                .back(new CheckoutAction.OtherAmount(visit.id()))
                .show();
    }

    private List<Button> otherWays(Pro pro, Visit visit, Money amount) {
        List<Button> ways = new ArrayList<>(visitActions.byVoucher(pro, visit, amount));
        ways.add(tip(pro, visit, amount, PaymentMethod.CARD));
        return ways;
    }

    private static Button tip(Pro pro, Visit visit, Money amount, PaymentMethod method) {
        return pro.button(VisitPhrase.WITH_TIP, new CheckoutAction.AskTip(visit.id(), amount, method));
    }

    /** « offert », « 0 »: a gift, or nothing yet. */
    private Reply nothing(Pro pro, Visit visit, Money nothing) {
        List<Button> ways = unpaid(pro, visit);
        return ways.isEmpty()
                ? askMethod(pro, visit, Money.ZERO, nothing)
                : asking(pro, visit)
                        .say(CheckoutPhrase.NOTHING_PAID, visit.clientName())
                        .rows(1, ways)
                        .back(new CheckoutAction.OtherAmount(visit.id()))
                        .show();
    }

    private Reply confirm(Pro pro, Visit visit, Money left, List<Tender> tenders) {
        Tender first = tenders.getFirst();
        Page page = asking(pro, visit)
                .say(CheckoutPhrase.CONFIRM_PAYMENT, PaymentWords.tenders(pro.voice(), tenders), visit.clientName());
        withRest(page, left, Tender.sum(tenders));
        if (tenders.size() == 1) {
            page.proposal(
                    pro.button(
                                    CheckoutPhrase.TAKE_PAYMENT,
                                    new CheckoutAction.CloseOut(visit.id(), first.amount(), first.method()))
                            .good(),
                    tip(pro, visit, first.amount(), first.method()));
        } else {
            Tender second = tenders.getLast();
            page.proposal(pro.button(
                            CheckoutPhrase.TAKE_PAYMENT,
                            new CheckoutAction.CloseOutInTwo(
                                    visit.id(), first.amount(), first.method(), second.amount(), second.method()))
                    .good());
        }
        return page.back(new CheckoutAction.OtherAmount(visit.id())).show();
    }

    private static Page withRest(Page page, Money left, Money amount) {
        Money rest = left.minus(amount);
        return rest.isPositive() ? page.say(CheckoutPhrase.WILL_BE_LEFT, rest) : page;
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Amount(visit.id()));
    }
}
