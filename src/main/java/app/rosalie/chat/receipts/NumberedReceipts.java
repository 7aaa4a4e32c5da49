package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.revenue.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lines of the book one below the other, each with its number, and the numbers as buttons that open them. */
final class NumberedReceipts {

    private static final int IN_A_ROW = 8;

    /** A visit with more lines than this has them in the month's book. */
    private static final int MOST = 40;

    private NumberedReceipts() {}

    /** @param who whose a line is, or « none » where the page says that already */
    static Page add(Pro pro, Page page, List<Receipt> lines, Function<Receipt, String> who) {
        List<Button> numbers = new ArrayList<>();
        for (Receipt line : lines.subList(0, Math.min(lines.size(), MOST))) {
            int number = numbers.size() + 1;
            page.line(ReceiptLine.of(pro, number, line, who.apply(line)));
            numbers.add(pro.button(ReceiptsPhrase.NUMBER, new ReceiptsAction.Payment(line.id()), number));
        }
        return page.grid(IN_A_ROW, numbers);
    }
}
