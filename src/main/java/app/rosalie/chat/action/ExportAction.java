package app.rosalie.chat.action;

import app.rosalie.revenue.Period;
import java.time.LocalDate;

/** What leaves the book for the accounts, as a file. */
public sealed interface ExportAction extends Action {

    /** The receipts of a period as a file. */
    @Code("qf")
    record File(Period.Kind kind, LocalDate day, LocalDate last) implements ExportAction, Dated {}
}
