package app.rosalie.chat.receipts;

import app.rosalie.chat.Pro;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.Receipt;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of the book, as a line of HTML. */
final class ReceiptLine {

    private ReceiptLine() {}

    /** @param who whose it is, or « none » where the page says that already */
    static String of(Pro pro, int number, Receipt receipt, String who) {
        LocalDate day = pro.dayOf(receipt.receivedAt());
        return pro.voice()
                .say(
                        ReceiptsPhrase.LINE,
                        number,
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        who,
                        receipt.kind().name(),
                        amount(pro, receipt),
                        Boolean.toString(receipt.isCorrection()));
    }

    static String amount(Pro pro, Receipt receipt) {
        return receipt.isCorrection()
                ? PaymentWords.change(pro.voice(), receipt.amount(), receipt.method())
                : PaymentWords.paid(pro.voice(), receipt.amount(), receipt.method());
    }

    /** The client; for a voucher that was sold, its code; for what was sold to whoever came in, its name. */
    static String who(Receipt receipt) {
        return Stream.of(
                        Optional.ofNullable(receipt.clientName()),
                        Optional.ofNullable(receipt.voucher()),
                        Optional.ofNullable(receipt.title()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
