package app.rosalie.chat.vouchers;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.question.VouchersQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** Gift vouchers: sold, shown, dedicated. */
@Component
public class VouchersRoom implements Room<VouchersAction, VouchersQuestion> {

    private final VoucherListPage vouchers;
    private final VoucherCard voucherCard;
    private final VoucherBeneficiary voucherBeneficiary;
    private final VoucherSaleDialog sale;

    VouchersRoom(
            VoucherListPage vouchers,
            VoucherCard voucherCard,
            VoucherBeneficiary voucherBeneficiary,
            VoucherSaleDialog sale) {
        this.vouchers = vouchers;
        this.voucherCard = voucherCard;
        this.voucherBeneficiary = voucherBeneficiary;
        this.sale = sale;
    }

    @Override
    public Reply on(Pro pro, VouchersAction action) {
        return switch (action) {
            case VouchersAction.Vouchers() -> vouchers.show(pro);
            case VouchersAction.Voucher(var id) -> voucherCard.show(pro, id);
            case VouchersAction.AskVoucher() -> sale.ask(pro);
            case VouchersAction.VoucherMethod(var amount) -> sale.askMethod(pro, amount);
            case VouchersAction.Sell(var amount, var method) -> sale.sell(pro, amount, method);
            case VouchersAction.AskBeneficiary(var id) -> voucherBeneficiary.ask(pro, id);
        };
    }

    @Override
    public Reply hear(Pro pro, VouchersQuestion question, String text) {
        return switch (question) {
            case VouchersQuestion.VoucherAmount() -> sale.hear(pro, text);
            case VouchersQuestion.Beneficiary(var id) -> voucherBeneficiary.hear(pro, id, text);
        };
    }
}
