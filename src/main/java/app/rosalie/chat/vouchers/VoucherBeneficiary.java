package app.rosalie.chat.vouchers;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.question.VouchersQuestion;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.VoucherId;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.VisibleText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a gift voucher is for. */
@Component
public class VoucherBeneficiary {

    private static final int LONGEST_NAME = 60;

    private final Vouchers vouchers;
    private final VoucherCard card;

    VoucherBeneficiary(Vouchers vouchers, VoucherCard card) {
        this.vouchers = vouchers;
        this.card = card;
    }

    public Reply ask(Pro pro, VoucherId id) {
        return card.about(
                pro,
                id,
                voucher -> asking(pro, voucher)
                        .say(VouchersPhrase.ASK_BENEFICIARY, voucher.code())
                        .show());
    }

    public Reply hear(Pro pro, VoucherId id, String text) {
        String name = VisibleText.of(text);
        return card.about(pro, id, voucher -> {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return asking(pro, voucher)
                        .say(VouchersPhrase.BENEFICIARY_TOO_LONG, name.length(), LONGEST_NAME)
                        .show();
            }
            Optional<JournalEntryId> entry = vouchers.dedicate(pro.salonId(), id, name);
            return entry.isPresent() ? dedicated(pro, id, name, entry.get()) : card.show(pro, id);
        });
    }

    private Reply dedicated(Pro pro, VoucherId id, String name, JournalEntryId entry) {
        return card.about(
                pro,
                id,
                voucher -> card.done(
                        pro, voucher, pro.voice().say(VouchersPhrase.BENEFICIARY_NOTED, voucher.code(), name), entry));
    }

    private static Page asking(Pro pro, Voucher voucher) {
        return VoucherCard.page(pro, voucher)
                .asking(new VouchersQuestion.Beneficiary(voucher.id()))
                .back(new VouchersAction.Voucher(voucher.id()));
    }
}
