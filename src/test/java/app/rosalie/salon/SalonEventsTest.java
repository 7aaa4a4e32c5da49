package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.PublishedEvents;
import app.rosalie.Studio;
import app.rosalie.salon.SalonEvent.ClienteleChanged;
import app.rosalie.salon.SalonEvent.OpeningHoursChanged;
import app.rosalie.salon.SalonEvent.SalonFounded;
import app.rosalie.salon.SalonEvent.SalonMoved;
import app.rosalie.salon.SalonEvent.SalonRenamed;
import app.rosalie.salon.SalonEvent.SetUpFinished;
import app.rosalie.salon.SalonEvent.SlotPolicyChanged;
import app.rosalie.salon.SalonEvent.TerritoryChanged;
import app.rosalie.salon.SalonEvent.TradeChanged;
import app.rosalie.salon.SalonEvent.TreatmentAdded;
import app.rosalie.salon.SalonEvent.TreatmentChanged;
import app.rosalie.salon.SalonEvent.TreatmentRetired;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each act upon a salon and its treatments publishes, once, and what an undo does. */
@ParameterizedClass
@EnumSource(Database.class)
class SalonEventsTest {

    private final House house;
    private final Salons salons;
    private final Treatments treatments;
    private Studio studio;

    SalonEventsTest(Database database) {
        house = House.on(database);
        salons = house.the(Salons.class);
        treatments = house.the(Treatments.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
        taken();
    }

    @Test
    void tellOfASalonFoundedAndSetUpOnce() {
        SalonId founded = salons.found(-studio.ownerId(), "Léa", "Chez Léa").id();
        salons.found(-studio.ownerId(), "Léa", "Chez Léa");
        salons.finishSetUp(founded);
        salons.finishSetUp(founded);
        assertThat(taken()).containsExactly(new SalonFounded(founded, now()), new SetUpFinished(founded, now()));
    }

    @Test
    void tellWhatTheProSaysOfHerSalon() {
        SalonId id = studio.id();
        salons.rename(id, "Chez Camille");
        salons.trade(id, Trade.NAILS);
        salons.move(id, "Lyon");
        salons.settle(id, Territory.REUNION);
        salons.receive(id, Clientele.MIXED);
        OpeningHours before = studio.salon().hours();
        salons.open(id, OpeningHours.NONE);
        JournalEntryId entry = salons.offer(id, new SlotPolicy(true, 10, 48));
        assertThat(taken())
                .containsExactly(
                        new SalonRenamed(id, now()),
                        new TradeChanged(id, now()),
                        new SalonMoved(id, now()),
                        new TerritoryChanged(id, now()),
                        new ClienteleChanged(id, now()),
                        new OpeningHoursChanged(id, before, now()),
                        new SlotPolicyChanged(id, now()));
        undo(entry);
        assertThat(taken()).containsExactly(new ChangeUndone(id, now(), entry, "salon", "changed", id.value()));
    }

    @Test
    void tellWhatBecomesOfATreatment() {
        Treatments.Added added = treatments.add(studio.id(), offer(45));
        TreatmentId id = added.treatment().id();
        treatments.change(studio.id(), id, offer(50));
        treatments.keepFree(studio.id(), id, new Treatment.Margins(5, 10));
        JournalEntryId retired = treatments.retire(studio.id(), id).orElseThrow();
        assertThat(taken())
                .containsExactly(
                        new TreatmentAdded(studio.id(), id, now()),
                        new TreatmentChanged(studio.id(), id, now()),
                        new TreatmentChanged(studio.id(), id, now()),
                        new TreatmentRetired(studio.id(), id, now()));
        undo(retired);
        assertThat(taken())
                .containsExactly(new ChangeUndone(studio.id(), now(), retired, "treatment", "retired", id.value()));
    }

    @Test
    void areNotPublishedWhereNothingIsWritten() {
        TreatmentId gel = studio.gel().id();
        treatments.retire(studio.id(), gel);
        taken();
        treatments.retire(studio.id(), gel);
        SalonId other = Studio.open(house).id();
        taken();
        treatments.change(other, gel, offer(50));
        treatments.keepFree(other, gel, new Treatment.Margins(5, 10));
        treatments.retire(other, gel);
        assertThat(taken()).isEmpty();
    }

    private static Treatment.Offer offer(long euros) {
        return new Treatment.Offer("Pose gel", "Ongles", Money.euros(euros), Duration.ofHours(1));
    }

    private void undo(JournalEntryId entry) {
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Journal.Undone.DONE);
    }

    private Instant now() {
        return house.clock().instant();
    }

    private List<Object> taken() {
        return house.the(PublishedEvents.class).taken();
    }
}
