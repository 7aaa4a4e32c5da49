package app.rosalie.chat.checkout;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.chat.room.Room;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import org.springframework.stereotype.Component;

/** Closing a visit out, and the deposit before it. */
@Component
public class CheckoutRoom implements Room<CheckoutAction, CheckoutQuestion> {

    private final CloseOutDialog closeOutDialog;
    private final BatchDialog batchDialog;
    private final AmountDialog amountDialog;
    private final BalanceDialog balanceDialog;
    private final VoucherDialog voucherDialog;
    private final TipDialog tipDialog;
    private final DepositDialog depositDialog;
    private final DepositReceivedDialog depositReceivedDialog;

    CheckoutRoom(
            CloseOutDialog closeOutDialog,
            BatchDialog batchDialog,
            AmountDialog amountDialog,
            BalanceDialog balanceDialog,
            VoucherDialog voucherDialog,
            TipDialog tipDialog,
            DepositDialog depositDialog,
            DepositReceivedDialog depositReceivedDialog) {
        this.closeOutDialog = closeOutDialog;
        this.batchDialog = batchDialog;
        this.amountDialog = amountDialog;
        this.balanceDialog = balanceDialog;
        this.voucherDialog = voucherDialog;
        this.tipDialog = tipDialog;
        this.depositDialog = depositDialog;
        this.depositReceivedDialog = depositReceivedDialog;
    }

    @Override
    public Reply on(Pro pro, CheckoutAction action) {
        return switch (action) {
            case CheckoutAction.CloseOut(var id, var amount, var method) ->
                closeOutDialog.closeOut(pro, id, amount, method, Money.ZERO);
            case CheckoutAction.CloseOutWithTip(var id, var amount, var method, var tip) ->
                closeOutDialog.closeOut(pro, id, amount, method, tip);
            case CheckoutAction.CloseOutAll all -> batchDialog.closeOut(pro, all);
            case CheckoutAction.CloseOutInTwo parts -> closeOutDialog.closeOut(pro, parts.appointmentId(), parts);
            case CheckoutAction.CloseOutOwing(var id) -> closeOutDialog.owing(pro, id);
            case CheckoutAction.Offer(var id) -> closeOutDialog.offer(pro, id);
            case CheckoutAction.PaidToday(var id) -> closeOutDialog.paidToday(pro, id);
            case CheckoutAction.AskMethod(var id, var amount) -> amountDialog.askMethod(pro, id, amount);
            case CheckoutAction.Confirm(var id, var amount, var method) ->
                amountDialog.confirm(pro, id, amount, method);
            case CheckoutAction.AskBalance(var id) -> balanceDialog.ask(pro, id);
            case CheckoutAction.PayBalance(var id, var left, var amount, var method) ->
                balanceDialog.pay(pro, id, left, amount, method);
            case CheckoutAction.PayBalanceInTwo parts -> balanceDialog.pay(pro, parts.appointmentId(), parts);
            case CheckoutAction.OtherAmount(var id) -> amountDialog.ask(pro, id);
            case CheckoutAction.AskTip(var id, var amount, var method) -> tipDialog.ask(pro, id, amount, method);
            case CheckoutAction.PickVoucher(var id, var amount) -> voucherDialog.pick(pro, id, amount);
            case CheckoutAction.AskRest(var id, var amount, var voucher) ->
                voucherDialog.askRest(pro, id, amount, voucher);
            case CheckoutAction.PayByVoucher(var id, var amount, var voucher, var rest) ->
                voucherDialog.pay(pro, id, amount, voucher, rest);
            case CheckoutAction.WantDeposit(var id) -> depositDialog.want(pro, id);
            case CheckoutAction.WantAmount(var id, var amount) -> depositDialog.ask(pro, id, amount);
            case CheckoutAction.PutOffDeposit(var id) -> depositDialog.putOff(pro, id);
            case CheckoutAction.WaiveDeposit(var id) -> depositDialog.waive(pro, id);
            case CheckoutAction.AskDeposit(var id) -> depositReceivedDialog.ask(pro, id);
            case CheckoutAction.TakeDeposit(var id, var amount, var method) ->
                depositReceivedDialog.take(pro, id, amount, method);
        };
    }

    @Override
    public Reply hear(Pro pro, CheckoutQuestion question, String text) {
        return switch (question) {
            case CheckoutQuestion.Amount(var id) -> amountDialog.hear(pro, id, text);
            case CheckoutQuestion.Said(var id, var amount, PaymentMethod method)
            when TypedTip.isOne(text) ->
                tipDialog.hear(pro, new CheckoutQuestion.Tip(id, amount, method), TypedTip.amount(text));
            case CheckoutQuestion.Said said -> amountDialog.hear(pro, said, text);
            case CheckoutQuestion.Balance(var id) -> balanceDialog.hear(pro, id, text);
            case CheckoutQuestion.Deposit(var id) -> depositReceivedDialog.hear(pro, id, text);
            case CheckoutQuestion.WantedDeposit(var id) -> depositDialog.hearWanted(pro, id, text);
            case CheckoutQuestion.Tip tip -> tipDialog.hear(pro, tip, text);
        };
    }
}
