package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.clients.Client;
import app.rosalie.salon.FollowUpRule;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import app.rosalie.salon.selection.Selections.Choice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FollowUpsTest extends SalonTest {

    private Client emma;
    private Treatment gel;
    private Treatment refill;
    private FollowUpRule rule;

    FollowUpsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.knows("Emma Durand");
        gel = studio.gel();
        refill = studio.sells("Remplissage", 42, 60);
        rule = new FollowUpRule(gel.id(), 21, gel.id());
        assertThat(house.the(Treatments.class).follow(studio.id(), refill.id(), rule))
                .isPresent();
    }

    private Optional<FollowUps.Missed> missed(Selection chosen, String start) {
        return house.the(FollowUps.class)
                .missed(house.the(Salons.class).get(studio.id()), emma.id(), chosen, Studio.at(start));
    }

    private Selection refill() {
        return Selection.of(
                house.the(Treatments.class).find(studio.id(), refill.id()).orElseThrow());
    }

    @Test
    void isKeptUpToTheLastDayWhateverTheHour() {
        studio.booked(emma, gel, "2026-03-06T17:00");
        assertThat(missed(refill(), "2026-03-27T18:00")).isEmpty();
        assertThat(missed(refill(), "2026-03-28T09:00"))
                .get()
                .satisfies(missed -> assertThat(missed.last()).contains(LocalDate.of(2026, 3, 6)));
        assertThat(missed(refill(), "2026-03-05T09:00"))
                .get()
                .satisfies(missed -> assertThat(missed.last()).isEmpty());
    }

    @Test
    void isKeptByWhatIsDoneInTheSameVisitOrWasPartOfOne() {
        Selections selections = house.the(Selections.class);
        Treatment manicure = studio.sells("Manucure", 25, 30);
        SelectionId both = selections.keep(
                studio.id(), List.of(new Choice(manicure.id(), Set.of()), new Choice(gel.id(), Set.of())));
        house.the(Bookings.class)
                .book(studio.id(), new BookingRequest(emma.id(), both, LocalDateTime.parse("2026-03-06T10:00"), false));
        assertThat(missed(refill(), "2026-03-20T10:00")).isEmpty();
        SelectionId together = selections.keep(
                studio.id(), List.of(new Choice(gel.id(), Set.of()), new Choice(refill.id(), Set.of())));
        assertThat(missed(selections.find(studio.id(), together).orElseThrow(), "2026-06-20T10:00"))
                .isEmpty();
    }

    @Test
    void isNotKeptByAVisitThatWasCalledOff() {
        Visit visit = studio.booked(emma, gel, "2026-03-06T17:00").visit();
        house.the(VisitLifecycle.class).cancel(studio.id(), visit.id(), Party.CLIENT);
        assertThat(missed(refill(), "2026-03-20T10:00")).isPresent();
    }

    @Test
    void isTakenBackWithOneUndoAndBelongsToItsSalon() {
        JournalEntryId entry = house.the(Treatments.class)
                .follow(studio.id(), refill.id(), null)
                .orElseThrow();
        assertThat(missed(refill(), "2026-06-20T10:00")).isEmpty();
        house.the(Journal.class).undo(studio.id(), entry);
        assertThat(refill().first().followUp()).contains(rule);
        Treatment foreign = Studio.open(house).gel();
        assertThat(house.the(Treatments.class)
                        .follow(studio.id(), refill.id(), new FollowUpRule(foreign.id(), 21, gel.id())))
                .isEmpty();
    }
}
