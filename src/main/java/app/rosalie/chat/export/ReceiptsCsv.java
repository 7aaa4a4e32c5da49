package app.rosalie.chat.export;

import app.rosalie.chat.Pro;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.Receipt;
import app.rosalie.salon.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The receipts book as a table that a French spreadsheet opens with a double click: semicolons, comma decimals, a byte order mark. */
final class ReceiptsCsv {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final CSVFormat TABLE = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    /** Without it spreadsheets take the accents of UTF-8 for other letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** With these a spreadsheet takes a text for a formula, and would do what a stranger's name says. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Pro pro;

    ReceiptsCsv(Pro pro) {
        this.pro = pro;
    }

    byte[] of(List<Receipt> lines) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        List<String> columns = pro.voice().list(ExportPhrase.CSV_COLUMNS);
        try (CSVPrinter printer = new CSVPrinter(text, TABLE)) {
            printer.printRecord(columns);
            for (Receipt line : lines) {
                printer.printRecord(cells(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Object> cells(Receipt line) {
        return List.of(
                line.id().value(),
                at(line.receivedAt(), DAY),
                at(line.receivedAt(), TIME),
                harmless(line.clientName()),
                kind(line),
                harmless(line.title() == null ? line.voucher() : line.title()),
                amount(line.amount()),
                PaymentWords.name(pro.voice(), line.method()),
                Optional.ofNullable(line.aboutId())
                        .<Object>map(PaymentId::value)
                        .orElse(""),
                at(line.writtenAt(), MOMENT));
    }

    private String kind(Receipt line) {
        String kind = PaymentWords.kind(pro.voice(), line.kind());
        return line.isCorrection() ? pro.voice().plain(ExportPhrase.CSV_CORRECTION, kind) : kind;
    }

    private String at(Instant instant, DateTimeFormatter format) {
        return format.format(instant.atZone(pro.salon().zone()));
    }

    private static String amount(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
    }

    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
