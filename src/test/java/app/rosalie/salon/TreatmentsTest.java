package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.salon.Journal.Undone;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class TreatmentsTest extends SalonTest {

    private final Treatments treatments;
    private final PriceHistory history;
    private final Journal journal;

    TreatmentsTest(Database database) {
        super(database);
        treatments = house.the(Treatments.class);
        history = house.the(PriceHistory.class);
        journal = house.the(Journal.class);
    }

    private Treatment added(String name, String category, long euros) {
        return treatments
                .add(studio.id(), new Treatment.Offer(name, category, Money.euros(euros), Duration.ofMinutes(45)))
                .treatment();
    }

    private List<Money> prices(Treatment treatment) {
        return history.of(studio.id(), treatment.id(), 100).stream()
                .map(PriceHistory.Period::price)
                .toList();
    }

    private JournalEntryId costs(Treatment treatment, long euros) {
        return treatments
                .change(studio.id(), treatment.id(), treatment.offered().at(Money.euros(euros)))
                .orElseThrow();
    }

    private Treatment now(Treatment treatment) {
        return treatments.find(studio.id(), treatment.id()).orElseThrow();
    }

    @Test
    void rememberEachPriceAndForgetASlip() {
        Treatment lift = added("Brow lift", "Regard", 40);
        costs(lift, 45);
        JournalEntryId slip = costs(lift, 4);
        assertThat(prices(lift)).containsExactly(Money.euros(4), Money.euros(45), Money.euros(40));

        assertThat(journal.undo(studio.id(), slip)).isEqualTo(Undone.DONE);
        assertThat(now(lift).price()).isEqualTo(Money.euros(45));
        assertThat(prices(lift)).containsExactly(Money.euros(45), Money.euros(40));
    }

    /** What was asked for days was a price, whoever takes the change back. */
    @Test
    void rememberWhatWasAskedForDays() {
        Treatment lift = added("Brow lift", "Regard", 40);
        JournalEntryId entry = costs(lift, 45);
        house.clock().advance(Duration.ofDays(2));
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(prices(lift)).containsExactly(Money.euros(40), Money.euros(45), Money.euros(40));
    }

    /** Whatever is changed and taken back: the newest price of the history is the one that is asked. */
    @Test
    void keepTheirHistoryInStepWithThePrice() {
        Random chance = new Random(7);
        Treatment lift = added("Brow lift", "Regard", 40);
        for (int step = 0; step < 60; step++) {
            JournalEntryId entry = costs(lift, 1 + chance.nextInt(5));
            if (chance.nextInt(3) == 0) {
                assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
            }
            assertThat(prices(lift).getFirst()).isEqualTo(now(lift).price());
        }
    }

    @Test
    void changePlacesWithinTheirCategory() {
        Treatment one = added("Un", "Regard", 10);
        added("Autre", "Cils", 10);
        Treatment two = added("Deux", "Regard", 10);

        JournalEntryId entry = treatments.move(studio.id(), two.id(), true).orElseThrow();
        assertThat(regard()).containsExactly("Deux", "Un");
        assertThat(treatments.move(studio.id(), two.id(), true)).isEmpty();

        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(regard()).containsExactly("Un", "Deux");
        assertThat(now(one).place()).isLessThan(now(two).place());
    }

    private List<String> regard() {
        return treatments.offered(studio.id()).stream()
                .filter(it -> it.category().equals("Regard"))
                .map(Treatment::name)
                .toList();
    }

    @Test
    void areTakenBackWithAllTheirConditions() {
        Treatment lift = added("Brow lift", "Regard", 40);
        Treatment.Conditions conditions = new Treatment.Conditions(
                PriceKind.FROM, Deposit.percent(30), Audience.KNOWN_CLIENTS, "Tient 6 semaines");
        JournalEntryId entry = treatments
                .change(studio.id(), lift.id(), lift.offered(), conditions)
                .orElseThrow();
        assertThat(now(lift).conditions()).isEqualTo(conditions);

        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(now(lift).conditions()).isEqualTo(Treatment.Conditions.USUAL);
    }

    @Test
    void areRetiredAndComeBack() {
        Treatment lift = added("Brow lift", "Regard", 40);
        treatments.retire(studio.id(), lift.id());
        assertThat(treatments.retired(studio.id())).extracting(Treatment::name).contains("Brow lift");
        assertThat(treatments.named(studio.id(), "BRÖW LIFT")).isPresent();

        JournalEntryId entry = treatments.bringBack(studio.id(), lift.id()).orElseThrow();
        assertThat(now(lift).isRetired()).isFalse();
        assertThat(treatments.bringBack(studio.id(), lift.id())).isEmpty();

        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(now(lift).isRetired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 30, 4500, 1350",
        "0, 33, 1000, 330",
        "0, 33, 1050, 347",
        "2000, 0, 4500, 2000",
        "2000, 0, 1500, 1500",
        "0, 0, 4500, 0"
    })
    void wantInAdvanceWhatIsDue(long cents, int percent, long price, long due) {
        assertThat(new Deposit(new Money(cents), percent).due(new Money(price))).isEqualTo(new Money(due));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "0, 101", "100, 10", "100000100, 0"})
    void wantNothingImpossible(long cents, int percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deposit(new Money(cents), percent));
    }
}
