package app.rosalie.chat.kit.sale;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.SalesAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.kit.goal.ReachedGoalWords;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.payment.TypedPayment;
import app.rosalie.chat.kit.sale.SaleClients.Named;
import app.rosalie.chat.question.SalesQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.language.money.SaleReader;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Sales;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Selling without a visit: what, for how much, paid how, perhaps to whom; then it is written, and can be undone. */
@Component
public class SaleDialog {

    /** The same once more within this time is a thumb that pressed twice. */
    private static final Duration ONE_PRESS = Duration.ofMinutes(1);

    private static final SalesQuestion.Sale NOTHING = new SalesQuestion.Sale("", Optional.empty(), Optional.empty());

    private final Sales sales;
    private final SaleClients clients;
    private final ClientNames names;
    private final SaleProposal proposal;
    private final ReachedGoalWords reachedGoals;
    private final InstantSource clock;

    SaleDialog(
            Sales sales,
            SaleClients clients,
            ClientNames names,
            SaleProposal proposal,
            ReachedGoalWords reachedGoals,
            InstantSource clock) {
        this.sales = sales;
        this.clients = clients;
        this.names = names;
        this.proposal = proposal;
        this.reachedGoals = reachedGoals;
        this.clock = clock;
    }

    public Reply ask(Pro pro, Optional<ClientId> client) {
        return proposal.show(pro, draft("", Optional.empty(), client), Optional.empty());
    }

    /** What a sentence says of a sale. */
    public Reply propose(Pro pro, SaleReader.Sale said) {
        return propose(pro, NOTHING, said);
    }

    /** Adds to what is known already what is typed now. */
    public Reply hear(Pro pro, SalesQuestion.Sale known, String text) {
        SaleReader.Sale said = SaleReader.read(text);
        boolean isPriceAsked = !known.what().isEmpty() && known.amount().isEmpty();
        if (isPriceAsked && said.cents() == null) {
            return priced(pro, known, TypedAmount.read(text).filter(Money::isPositive));
        }
        return said.isNothing() ? proposal.again(pro, known, SalePhrase.NOT_UNDERSTOOD) : propose(pro, known, said);
    }

    /** « vingt »: a price in words is read where nothing else is asked. */
    private Reply priced(Pro pro, SalesQuestion.Sale known, Optional<Money> price) {
        return price.isPresent()
                ? proposal.show(pro, draft(known.what(), price, known.clientId()), Optional.empty())
                : proposal.again(pro, known, SalePhrase.PRICE_NOT_UNDERSTOOD);
    }

    private Reply propose(Pro pro, SalesQuestion.Sale known, SaleReader.Sale said) {
        Named named = clients.named(pro, said.what());
        String what = named.what().isEmpty() ? known.what() : named.what();
        Optional<Money> amount = Optional.ofNullable(said.cents())
                .map(Money::new)
                .filter(TypedAmount::isSane)
                .or(known::amount);
        Optional<PaymentMethod> method = Optional.ofNullable(said.way()).map(TypedPayment::method);
        if (named.clients().size() > 1) {
            return which(pro, draft(what, amount, Optional.empty()), named);
        }
        Optional<ClientId> client =
                named.clients().stream().map(Client::id).findFirst().or(known::clientId);
        return proposal.show(pro, draft(what, amount, client), method);
    }

    private Reply which(Pro pro, SalesQuestion.Sale draft, Named named) {
        return proposal.page(pro)
                .say(SalePhrase.ASK_TO, draft.what(), named.name())
                .rows(1, names.buttons(pro, named.clients(), id -> new SalesAction.To(Optional.of(id))))
                .row(pro.button(SalePhrase.TO_NOBODY, new SalesAction.To(Optional.empty())))
                .asking(draft)
                .show();
    }

    /** To one of those who were proposed. */
    public Reply to(Pro pro, Optional<ClientId> client) {
        return pro.asked() instanceof SalesQuestion.Sale(var what, var amount, var _)
                ? proposal.show(pro, draft(what, amount, client), Optional.empty())
                : proposal.again(pro, NOTHING, SalePhrase.FORGOTTEN);
    }

    public Reply sell(Pro pro, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !method.isMoney()) {
            return proposal.again(pro, NOTHING, SalePhrase.NOT_UNDERSTOOD);
        }
        if (!(pro.asked() instanceof SalesQuestion.Sale asked) || !SaleProposal.isName(asked.what())) {
            return again(pro, amount, method);
        }
        Optional<ClientId> client = clients.find(pro, asked.clientId()).map(Client::id);
        JournalEntryId entry = sales.sell(pro.salonId(), new Sales.Sale(asked.what(), client, amount, method));
        Receipt sold = sales.latest(pro.salonId()).orElseThrow();
        Page page = told(pro, sold);
        reachedGoals.lines(pro, Map.of(pro.dayOf(sold.receivedAt()), amount)).forEach(page::line);
        return below(pro, page, sold).undo(entry).show();
    }

    /** The same press once more changes nothing. */
    private Reply again(Pro pro, Money amount, PaymentMethod method) {
        return sales.latest(pro.salonId())
                .filter(sold -> sold.amount().equals(amount) && sold.method() == method)
                .filter(sold -> sold.writtenAt().plus(ONE_PRESS).isAfter(clock.instant()))
                .map(sold -> {
                    Page page = below(pro, told(pro, sold), sold);
                    sales.entry(pro.salonId(), sold.id()).ifPresent(page::undo);
                    return page.show().toast(pro.voice().plain(SalePhrase.SOLD_ALREADY));
                })
                .orElseGet(() -> proposal.again(pro, NOTHING, SalePhrase.FORGOTTEN));
    }

    private Page told(Pro pro, Receipt sold) {
        return proposal.page(pro)
                .say(
                        SalePhrase.SOLD,
                        Objects.requireNonNullElse(sold.title(), ""),
                        PaymentWords.paid(pro.voice(), sold.amount(), sold.method()),
                        Objects.requireNonNullElse(sold.clientName(), "none"));
    }

    private static Page below(Pro pro, Page page, Receipt sold) {
        return page.row(
                pro.button(SalePhrase.SELL_MORE, new SalesAction.Ask(Optional.empty())),
                pro.button(SalePhrase.TO_PAYMENT, new ReceiptsAction.Payment(sold.id())));
    }

    private static SalesQuestion.Sale draft(String what, Optional<Money> amount, Optional<ClientId> client) {
        return new SalesQuestion.Sale(what, amount, client);
    }
}
