package app.rosalie.chat.receipts;

import app.rosalie.chat.Action;
import app.rosalie.chat.Button;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.ReceiptsQuestion;
import app.rosalie.chat.Reply;
import app.rosalie.revenue.Means;
import app.rosalie.revenue.Receipt;
import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The receipts book: payments put right or given back, vouchers, the file for the accounts, what is to be declared. */
@Component
public class ReceiptsRoom {

    private static final int NUMBERS_IN_A_ROW = 8;

    /** A visit with more lines than this has them in the month's book. */
    private static final int MOST_NUMBERS = 40;

    private final MonthBook book;
    private final PaymentCard card;
    private final VisitPayments visitPayments;
    private final Correcting correcting;
    private final Refunding refunding;
    private final Handing handing;
    private final Declaration declaration;
    private final VoucherList vouchers;
    private final VoucherCard voucherCard;
    private final Dedicating dedicating;
    private final VoucherSale sale;

    ReceiptsRoom(
            MonthBook book,
            PaymentCard card,
            VisitPayments visitPayments,
            Correcting correcting,
            Refunding refunding,
            Handing handing,
            Declaration declaration,
            VoucherList vouchers,
            VoucherCard voucherCard,
            Dedicating dedicating,
            VoucherSale sale) {
        this.book = book;
        this.card = card;
        this.visitPayments = visitPayments;
        this.correcting = correcting;
        this.refunding = refunding;
        this.handing = handing;
        this.declaration = declaration;
        this.vouchers = vouchers;
        this.voucherCard = voucherCard;
        this.dedicating = dedicating;
        this.sale = sale;
    }

    public Reply on(Pro pro, ReceiptsAction action) {
        return switch (action) {
            case ReceiptsAction.Book(var day, int page) -> book.show(pro, day, page);
            case ReceiptsAction.Payment(long id) -> card.show(pro, id);
            case ReceiptsAction.OfVisit(long id) -> visitPayments.show(pro, id);
            case ReceiptsAction.AskCorrection(long id) -> correcting.ask(pro, id);
            case ReceiptsAction.Correct(long id, int cents, var means) -> correcting.correct(pro, id, cents, means);
            case ReceiptsAction.AskRefund(long id) -> refunding.ask(pro, id);
            case ReceiptsAction.AskRefundBy(long id, var means) -> refunding.ask(pro, id, means);
            case ReceiptsAction.Refund(long id, int cents, var means) -> refunding.refund(pro, id, cents, means);
            case ReceiptsAction.File(var kind, var day, var last) -> handing.hand(pro, kind, day, last);
            case ReceiptsAction.Declare(var kind, var day) -> declaration.show(pro, kind, day);
            case ReceiptsAction.Vouchers() -> vouchers.show(pro);
            case ReceiptsAction.Voucher(long id) -> voucherCard.show(pro, id);
            case ReceiptsAction.AskVoucher() -> sale.ask(pro);
            case ReceiptsAction.VoucherMeans(int cents) -> sale.askMeans(pro, cents);
            case ReceiptsAction.Sell(int cents, var means) -> sale.sell(pro, cents, means);
            case ReceiptsAction.AskBeneficiary(long id) -> dedicating.ask(pro, id);
        };
    }

    public Reply hear(Pro pro, ReceiptsQuestion question, String text) {
        return switch (question) {
            case ReceiptsQuestion.Correction(long id) -> correcting.hear(pro, id, text);
            case ReceiptsQuestion.Refund(long id) -> refunding.hear(pro, id, text);
            case ReceiptsQuestion.RefundBy(long id, Means means) -> refunding.hear(pro, id, means, text);
            case ReceiptsQuestion.VoucherAmount() -> sale.hear(pro, text);
            case ReceiptsQuestion.Beneficiary(long id) -> dedicating.hear(pro, id, text);
        };
    }

    /** Lines of the book one below the other, each with its number, and the numbers as buttons that open them. */
    static Page numbered(Pro pro, Page page, List<Receipt> lines, Function<Receipt, String> who) {
        List<Button> numbers = new ArrayList<>();
        for (Receipt line : lines.subList(0, Math.min(lines.size(), MOST_NUMBERS))) {
            int number = numbers.size() + 1;
            page.line(Line.of(pro, number, line, who.apply(line)));
            numbers.add(
                    Button.of(pro.voice().plain(ReceiptsPhrase.NUMBER, number), new ReceiptsAction.Payment(line.id())));
        }
        return page.grid(NUMBERS_IN_A_ROW, numbers);
    }

    /** An amount, or « none », by which words leave it out. */
    static String orNone(Pro pro, Money amount) {
        return amount.isPositive() ? pro.voice().money(amount) : "none";
    }

    static Button press(Pro pro, ReceiptsPhrase label, Action action) {
        return Button.of(pro.voice().plain(label), action);
    }

    /** The payment is gone, or was never hers. */
    static Reply unknown(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(ReceiptsPhrase.CRUMB))
                .say(ReceiptsPhrase.UNKNOWN)
                .back(new HomeAction.Open())
                .show();
    }
}
