package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.Sales.Sale;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shampoo of 18 € is sold by card on 3 March. */
@OnBothDatabases
class SalesTest extends SalonTest {
    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));
    private final Sales sales;
    private final Receipts receipts;
    private SalonId salon;
    private JournalEntryId entry;

    SalesTest(Database database) {
        super(database);
        sales = house.the(Sales.class);
        receipts = house.the(Receipts.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        entry = sells(Optional.empty());
    }

    @Test
    void countsAsTakingsOfNoVisit() {
        assertThat(taken()).isEqualTo(new Takings(Money.euros(18), 0));
        assertThat(house.the(TakingsSplits.class).byTreatment(studio.salon(), MARCH))
                .containsExactly(new TakingsShare(null, null, null, Money.euros(18), 0));
        assertThat(sold())
                .extracting(Receipt::kind, Receipt::title, Receipt::clientName)
                .containsExactly(PaymentKind.SALE, "shampooing", null);
    }

    @Test
    void mayBeToAClient() {
        sells(Optional.of(studio.emma().id()));
        assertThat(sold().clientName()).isEqualTo(studio.emma().name());
    }

    @Test
    void goesWithAnUndo() {
        assertThat(house.the(Journal.class).undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(sales.latest(salon)).isEmpty();
        assertThat(taken()).isEqualTo(new Takings(Money.ZERO, 0));
    }

    @Test
    void isPutRightAndGivenBackAsAnyPayment() {
        PaymentId id = sold().id();
        assertThat(receipts.correct(salon, id, Money.euros(20), PaymentMethod.CASH))
                .isPresent();
        assertThat(receipts.refund(salon, id, Money.euros(5), PaymentMethod.CASH))
                .isPresent();
        assertThat(taken().total()).isEqualTo(Money.euros(15));
        assertThat(receipts.book(studio.salon(), MARCH))
                .allSatisfy(line -> assertThat(line.title()).isEqualTo("shampooing"));
        assertThat(sales.latest(salon)).map(Receipt::id).contains(id);
    }

    private JournalEntryId sells(Optional<ClientId> client) {
        return sales.sell(salon, new Sale("shampooing", client, Money.euros(18), PaymentMethod.CARD));
    }

    private Receipt sold() {
        return sales.latest(salon).orElseThrow();
    }

    private Takings taken() {
        return house.the(Performance.class).taken(studio.salon(), MARCH);
    }
}
