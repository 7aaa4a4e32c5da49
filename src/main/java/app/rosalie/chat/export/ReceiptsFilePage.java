package app.rosalie.chat.export;

import app.rosalie.chat.Button;
import app.rosalie.chat.Document;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ExportAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.kit.payment.ReceiptsPages;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The file for the accounts: the receipts of any period, every line of them. */
@Component
class ReceiptsFilePage {

    private final Receipts receipts;
    private final Performance performance;

    ReceiptsFilePage(Receipts receipts, Performance performance) {
        this.receipts = receipts;
        this.performance = performance;
    }

    Reply show(Pro pro, Period.Kind kind, LocalDate first, LocalDate last) {
        Period period = period(kind, first, last);
        List<Receipt> lines = receipts.book(pro.salon(), period);
        String name = PeriodWords.name(pro.voice(), period);
        Page page = ReceiptsPages.page(pro, pro.voice().plain(ExportPhrase.CRUMB))
                .back(new ReceiptsAction.Book(period.first(), 0));
        if (lines.isEmpty()) {
            return others(pro, page.say(ExportPhrase.EMPTY, name), period).show();
        }
        page.say(ExportPhrase.READY, name, lines.size()).gap().say(ExportPhrase.HINT);
        return others(pro, page, period).show().with(document(pro, period, lines));
    }

    /** A press may carry days in any order. */
    private static Period period(Period.Kind kind, LocalDate first, LocalDate last) {
        return Period.of(kind, first, last.isBefore(first) ? first : last);
    }

    private Document document(Pro pro, Period period, List<Receipt> lines) {
        String caption = pro.voice()
                .say(
                        ExportPhrase.CAPTION,
                        PeriodWords.name(pro.voice(), period),
                        lines.size(),
                        performance.taken(pro.salon(), period).total(),
                        PaymentWords.orNone(pro.voice(), performance.tips(pro.salon(), period)));
        String name = pro.voice().plain(ExportPhrase.NAME, span(pro, period));
        return new Document(name, caption, new ReceiptsCsv(pro).of(lines));
    }

    /** « 2026-03 », « 2026-T1 », « 2026 »: so that files of a kind stand in order. */
    private static String span(Pro pro, Period period) {
        LocalDate first = period.first();
        String year = Integer.toString(first.getYear());
        return switch (period.kind()) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> pro.voice().plain(ExportPhrase.QUARTER, year, first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> year;
            case WEEK, RANGE ->
                pro.voice()
                        .plain(
                                ExportPhrase.SPAN,
                                first.toString(),
                                period.last().toString());
        };
    }

    private static Page others(Pro pro, Page page, Period shown) {
        page.gap().say(ExportPhrase.OTHER);
        return page.rows(
                3,
                Stream.of(Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.YEAR)
                        .<Button>map(kind -> other(pro, Period.of(kind, shown.first())))
                        .toList());
    }

    private static Button other(Pro pro, Period period) {
        Phrase label = switch (period.kind()) {
            case QUARTER -> ExportPhrase.QUARTERLY;
            case YEAR -> ExportPhrase.YEARLY;
            case DAY, WEEK, MONTH, RANGE -> ExportPhrase.MONTH;
        };
        return pro.button(label, new ExportAction.File(period.kind(), period.first(), period.last()));
    }
}
