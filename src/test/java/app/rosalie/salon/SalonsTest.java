package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.Treatment.Offer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SalonsTest extends SalonTest {

    private final Salons salons;
    private final Treatments treatments;
    private final Journal journal;

    SalonsTest(Database database) {
        super(database);
        salons = house.the(Salons.class);
        treatments = house.the(Treatments.class);
        journal = house.the(Journal.class);
    }

    @Test
    void foundsOneSalonPerOwner() {
        assertThat(salons.found(studio.ownerId(), "Camille", "Un autre").id()).isEqualTo(studio.id());
        assertThat(salons.ownedBy(studio.ownerId()).orElseThrow().id()).isEqualTo(studio.id());
        assertThat(salons.ownedBy(-1)).isEmpty();
    }

    @Test
    void takesARenamingBack() {
        String before = studio.salon().name();
        JournalEntryId entry = salons.rename(studio.id(), " Chez Camille ");
        assertThat(studio.salon().name()).isEqualTo("Chez Camille");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(studio.salon().name()).isEqualTo(before);
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.ALREADY);
    }

    @Test
    void speakOfClientsAsTheTradeDoesUntilTheProChooses() {
        assertThat(new Salon(1, "Camille", "Chez Camille", Instant.EPOCH).clientele())
                .isEqualTo(Clientele.MIXED);
        salons.trade(studio.id(), Trade.BARBER);
        assertThat(studio.salon().clientele()).isEqualTo(Clientele.MEN);
        salons.trade(studio.id(), Trade.NAILS);
        assertThat(studio.salon().clientele()).isEqualTo(Clientele.WOMEN);
        JournalEntryId chosen = salons.receive(studio.id(), Clientele.MIXED);
        salons.trade(studio.id(), Trade.BARBER);
        assertThat(studio.salon().clientele()).isEqualTo(Clientele.MIXED);
        assertThat(journal.undo(studio.id(), chosen)).isEqualTo(Undone.CHANGED_SINCE);
        JournalEntryId men = salons.receive(studio.id(), Clientele.MEN);
        assertThat(journal.undo(studio.id(), men)).isEqualTo(Undone.DONE);
        assertThat(studio.salon().clientele()).isEqualTo(Clientele.MIXED);
    }

    @Test
    void cutsANameThatIsTooLongWithoutCuttingACharacter() {
        salons.rename(studio.id(), "💅".repeat(80));
        assertThat(studio.salon().name()).hasSizeLessThanOrEqualTo(60).matches("(💅)+");
    }

    @Test
    void takesBackTheNewestChangeFirst() {
        JournalEntryId first = salons.rename(studio.id(), "Un");
        JournalEntryId second = salons.move(studio.id(), "Lyon");
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(studio.id(), second)).isEqualTo(Undone.DONE);
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.DONE);
        assertThat(studio.salon().city()).isNull();
    }

    @Test
    void takesNothingBackForAnotherSalon() {
        JournalEntryId entry = salons.rename(studio.id(), "Chez Camille");
        assertThat(journal.undo(Studio.open(house).id(), entry)).isEqualTo(Undone.UNKNOWN);
        assertThat(studio.salon().name()).isEqualTo("Chez Camille");
    }

    @Test
    void keepsHoursUntilMidnight() {
        OpeningHours late = OpeningHours.parse("5=18:00-00:00;6=09:00-12:00,13:00-00:00");
        JournalEntryId entry = salons.open(studio.id(), late);
        assertThat(studio.salon().hours()).isEqualTo(late);
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(studio.salon().hours()).isNotEqualTo(late);
    }

    @Test
    void writesTheJournalOnlyWithinAChange() {
        assertThatThrownBy(() -> journal.write(studio.id(), "salon", "changed", 1, ""))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void takesBackWhatWasDoneWithATreatment() {
        Treatments.Added added = treatments.add(studio.id(), offer("Gel", 45));
        TreatmentId id = added.treatment().id();
        JournalEntryId changed =
                treatments.change(studio.id(), id, offer("Gel XL", 60)).orElseThrow();
        JournalEntryId retired = treatments.retire(studio.id(), id).orElseThrow();
        assertThat(treatments.offered(studio.id())).isEmpty();
        assertThat(treatments.retire(studio.id(), id)).isEmpty();

        journal.undo(studio.id(), retired);
        assertThat(treatments.offered(studio.id())).extracting(Treatment::name).containsExactly("Gel XL");
        journal.undo(studio.id(), changed);
        assertThat(treatments.find(studio.id(), id).orElseThrow().price()).isEqualTo(Money.euros(45));
        journal.undo(studio.id(), added.entry());
        assertThat(treatments.offered(studio.id())).isEmpty();
        assertThat(treatments.find(studio.id(), id)).isPresent();
    }

    @Test
    void reachesNoTreatmentOfAnotherSalon() {
        Studio other = Studio.open(house);
        TreatmentId foreign = other.gel().id();
        assertThat(treatments.find(studio.id(), foreign)).isEmpty();
        assertThat(treatments.change(studio.id(), foreign, offer("Volé", 1))).isEmpty();
        assertThat(treatments.retire(studio.id(), foreign)).isEmpty();
        assertThat(treatments.offered(other.id())).hasSize(1);
    }

    @Test
    void promisesNothingImpossible() {
        for (Runnable impossible : new Runnable[] {
            () -> offer(" ", 45),
            () -> offer("n".repeat(61), 45),
            () -> offer("Gel", -1),
            () -> new Offer("Gel", "", Money.ZERO, Duration.ofMinutes(4)),
            () -> new Offer("Gel", "", Money.ZERO, Duration.ofHours(13))
        }) {
            assertThatThrownBy(impossible::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Offer offer(String name, long euros) {
        return new Offer(name, "Ongles", Money.euros(euros), Duration.ofMinutes(60));
    }
}
