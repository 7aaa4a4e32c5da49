package app.rosalie.chat.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.chat.Document;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ExportAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.clients.Client;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipts;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipts book as a spreadsheet opens it. */
class ReceiptsCsvTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    ReceiptsCsvTest() {
        super(Database.H2);
    }

    @BeforeEach
    void open() {
        studio.isNow("2026-03-03T15:00");
    }

    @Test
    void isWrittenForAFrenchSpreadsheet() {
        pays(studio.emma(), studio.gel(), 4550);
        String text = text(file(Period.Kind.MONTH, TODAY, TODAY));
        assertThat(text).startsWith("\uFEFFn°;date;heure;client;").endsWith("\r\n");
        assertThat(text.split("\r\n")).hasSize(2);
        assertThat(cells(text)).contains("2026-03-03", "15:00", "Emma Durand", "prestation", "Pose gel", "45,50");
    }

    @Test
    void putsAForeignSemicolonAndQuoteBetweenQuotes() {
        pays(studio.knows("Emma"), studio.sells("Pose ; \"gel\"", 45, 60), 4500);
        assertThat(text(file(Period.Kind.MONTH, TODAY, TODAY))).contains(";\"Pose ; \"\"gel\"\"\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+33 en or", "-50 %", "@SUM(A1)"})
    void takesNoTextForAFormula(String name) {
        pays(studio.emma(), studio.sells(name, 45, 60), 4500);
        assertThat(cells(text(file(Period.Kind.MONTH, TODAY, TODAY)))).contains("'" + name);
    }

    @Test
    void leavesTheMinusOfAnAmountAlone() {
        pays(studio.emma(), studio.gel(), 4500);
        PaymentId payment = house.the(Receipts.class)
                .newest(studio.salon(), Period.of(Period.Kind.MONTH, TODAY), 0, 1)
                .getFirst()
                .id();
        studio.presses(new ReceiptsAction.Refund(payment, Money.euros(20), PaymentMethod.CASH));
        assertThat(text(file(Period.Kind.MONTH, TODAY, TODAY)))
                .contains(";remboursement;Pose gel;-20,00;espèces;" + payment.value() + ";");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-03, 2026-03-03, recettes-2026-03-03.csv",
        "MONTH, 2026-03-03, 2026-03-03, recettes-2026-03.csv",
        "QUARTER, 2026-03-03, 2026-03-03, recettes-2026-T1.csv",
        "YEAR, 2026-03-03, 2026-03-03, recettes-2026.csv",
        "RANGE, 2026-03-02, 2026-03-09, recettes-2026-03-02-2026-03-09.csv",
        "RANGE, 2026-03-01, 2026-03-31, recettes-2026-03.csv",
        "RANGE, 2026-03-03, 2026-03-01, recettes-2026-03-03.csv"
    })
    void isCalledByItsPeriod(Period.Kind kind, LocalDate first, LocalDate last, String name) {
        pays(studio.emma(), studio.gel(), 4500);
        assertThat(document(file(kind, first, last)).name()).isEqualTo(name);
    }

    @Test
    void isNotMadeOfNothing() {
        Reply reply = file(Period.Kind.YEAR, TODAY, TODAY);
        assertThat(reply.document()).isNull();
        assertThat(Objects.requireNonNull(reply.screen()).html()).contains("Aucun paiement", "2026");
    }

    private void pays(Client client, Treatment treatment, long cents) {
        AppointmentId visit = studio.brings(
                        client, treatment, "2026-03-03T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE)
                .id();
        house.the(Checkout.class).closeOut(studio.id(), visit, new Money(cents), PaymentMethod.CARD);
    }

    private Reply file(Period.Kind kind, LocalDate first, LocalDate last) {
        return studio.presses(new ExportAction.File(kind, first, last));
    }

    private static Document document(Reply reply) {
        return Objects.requireNonNull(reply.document());
    }

    private static String text(Reply reply) {
        return new String(document(reply).content(), StandardCharsets.UTF_8);
    }

    private static List<String> cells(String text) {
        return List.of(text.split("\r\n")[1].split(";"));
    }
}
