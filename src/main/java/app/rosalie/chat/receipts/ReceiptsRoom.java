package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.question.ReceiptsQuestion;
import app.rosalie.chat.vouchers.VoucherBeneficiary;
import app.rosalie.chat.vouchers.VoucherCard;
import app.rosalie.chat.vouchers.VoucherListPage;
import app.rosalie.chat.vouchers.VoucherSaleDialog;
import app.rosalie.revenue.PaymentMethod;
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

    private final ReceiptsBookPage book;
    private final PaymentCard card;
    private final VisitPaymentsPage visitPayments;
    private final CorrectionDialog correctionDialog;
    private final RefundDialog refundDialog;
    private final ExportReceipts exportReceipts;
    private final DeclarationPage declaration;
    private final VoucherListPage vouchers;
    private final VoucherCard voucherCard;
    private final VoucherBeneficiary voucherBeneficiary;
    private final VoucherSaleDialog sale;

    ReceiptsRoom(
            ReceiptsBookPage book,
            PaymentCard card,
            VisitPaymentsPage visitPayments,
            CorrectionDialog correctionDialog,
            RefundDialog refundDialog,
            ExportReceipts exportReceipts,
            DeclarationPage declaration,
            VoucherListPage vouchers,
            VoucherCard voucherCard,
            VoucherBeneficiary voucherBeneficiary,
            VoucherSaleDialog sale) {
        this.book = book;
        this.card = card;
        this.visitPayments = visitPayments;
        this.correctionDialog = correctionDialog;
        this.refundDialog = refundDialog;
        this.exportReceipts = exportReceipts;
        this.declaration = declaration;
        this.vouchers = vouchers;
        this.voucherCard = voucherCard;
        this.voucherBeneficiary = voucherBeneficiary;
        this.sale = sale;
    }

    public Reply on(Pro pro, ReceiptsAction action) {
        return switch (action) {
            case ReceiptsAction.Book(var day, int page) -> book.show(pro, day, page);
            case ReceiptsAction.Payment(var id) -> card.show(pro, id);
            case ReceiptsAction.OfVisit(var id) -> visitPayments.show(pro, id);
            case ReceiptsAction.AskCorrection(var id) -> correctionDialog.ask(pro, id);
            case ReceiptsAction.Correct(var id, var amount, var method) ->
                correctionDialog.correct(pro, id, amount, method);
            case ReceiptsAction.AskRefund(var id) -> refundDialog.ask(pro, id);
            case ReceiptsAction.AskRefundBy(var id, var method) -> refundDialog.ask(pro, id, method);
            case ReceiptsAction.Refund(var id, var amount, var method) -> refundDialog.refund(pro, id, amount, method);
            case ReceiptsAction.File(var kind, var day, var last) -> exportReceipts.hand(pro, kind, day, last);
            case ReceiptsAction.Declare(var kind, var day) -> declaration.show(pro, kind, day);
            case ReceiptsAction.Vouchers() -> vouchers.show(pro);
            case ReceiptsAction.Voucher(var id) -> voucherCard.show(pro, id);
            case ReceiptsAction.AskVoucher() -> sale.ask(pro);
            case ReceiptsAction.VoucherMeans(var amount) -> sale.askMeans(pro, amount);
            case ReceiptsAction.Sell(var amount, var method) -> sale.sell(pro, amount, method);
            case ReceiptsAction.AskBeneficiary(var id) -> voucherBeneficiary.ask(pro, id);
        };
    }

    public Reply hear(Pro pro, ReceiptsQuestion question, String text) {
        return switch (question) {
            case ReceiptsQuestion.Correction(var id) -> correctionDialog.hear(pro, id, text);
            case ReceiptsQuestion.Refund(var id) -> refundDialog.hear(pro, id, text);
            case ReceiptsQuestion.RefundBy(var id, PaymentMethod method) -> refundDialog.hear(pro, id, method, text);
            case ReceiptsQuestion.VoucherAmount() -> sale.hear(pro, text);
            case ReceiptsQuestion.Beneficiary(var id) -> voucherBeneficiary.hear(pro, id, text);
        };
    }

    /** Lines of the book one below the other, each with its number, and the numbers as buttons that open them. */
    static Page numbered(Pro pro, Page page, List<Receipt> lines, Function<Receipt, String> who) {
        List<Button> numbers = new ArrayList<>();
        for (Receipt line : lines.subList(0, Math.min(lines.size(), MOST_NUMBERS))) {
            int number = numbers.size() + 1;
            page.line(ReceiptLine.of(pro, number, line, who.apply(line)));
            numbers.add(
                    Button.of(pro.voice().plain(ReceiptsPhrase.NUMBER, number), new ReceiptsAction.Payment(line.id())));
        }
        return page.grid(NUMBERS_IN_A_ROW, numbers);
    }

    /** An amount, or « none », by which words leave it out. */
    static String orNone(Pro pro, Money amount) {
        return amount.isPositive() ? pro.voice().money(amount) : "none";
    }

    public static Button press(Pro pro, ReceiptsPhrase label, Action action) {
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
