package app.rosalie.agenda.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.vacancy.SlotCandidate.Reason.Due;
import app.rosalie.agenda.vacancy.SlotCandidate.Reason.LaterVisit;
import app.rosalie.agenda.vacancy.SlotCandidate.Reason.UsualWeekday;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emma has called off her visit of Tuesday 10 March, 10:00 to 11:00. */
@OnBothDatabases
class SlotCandidatesTest extends SalonTest {

    private Treatment gel;
    private Client julie;
    private Visit cancelled;

    SlotCandidatesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void cancel() {
        gel = studio.gel();
        julie = studio.knows("Julie Martin 06 39 98 10 02");
        Visit visit = studio.booked(studio.emma(), gel, "2026-03-10T10:00").visit();
        house.the(VisitLifecycle.class).cancel(studio.id(), visit.id(), Party.CLIENT);
        cancelled = studio.visit(visit.id());
    }

    @Test
    void areNobodyWhereNobodyHasAReason() {
        assertThat(candidates()).isEmpty();
    }

    @Test
    void haveALaterVisitOfThatLength() {
        studio.booked(julie, gel, "2026-03-12T10:00");
        assertThat(candidates())
                .containsExactly(new SlotCandidate(
                        julie.id(), "Julie Martin", List.of(new LaterVisit(Studio.at("2026-03-12T10:00")))));
    }

    @Test
    void doNotComeThatDayAnyway() {
        studio.booked(julie, gel, "2026-03-10T15:00");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void areNotAskedForAVisitThatTakesLonger() {
        studio.booked(julie, studio.sells("Pose longue", 90, 120), "2026-03-12T10:00");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void areDueFourWeeksAfterTheLastTimeWhereTheyHaveNoRhythm() {
        came("2026-02-14T10:00");
        assertThat(candidates()).isEmpty();
        came("2026-02-10T10:00", studio.knows("Lina Moreau"));
        assertThat(candidates())
                .singleElement()
                .extracting(SlotCandidate::reasons)
                .isEqualTo(List.of(new Due(Studio.at("2026-02-10T10:00"))));
    }

    @Test
    void areDueByTheirOwnRhythm() {
        came("2026-02-06T10:00");
        came("2026-02-13T10:00");
        came("2026-02-20T10:00");
        came("2026-02-27T10:00");
        assertThat(candidates())
                .singleElement()
                .extracting(SlotCandidate::reasons)
                .isEqualTo(List.of(new Due(Studio.at("2026-02-27T10:00"))));
    }

    @Test
    void comeOnThatDayOfTheWeekAndRankByAllTheirReasons() {
        Client lina = studio.knows("Lina Moreau");
        came("2026-01-06T10:00", lina);
        came("2026-02-03T10:00", lina);
        came("2026-02-10T10:00");
        came("2026-01-13T10:00");
        came("2026-01-20T10:00");
        assertThat(candidates()).extracting(SlotCandidate::name).containsExactly("Julie Martin", "Lina Moreau");
        assertThat(candidates().getFirst().reasons())
                .containsExactly(new Due(Studio.at("2026-02-10T10:00")), new UsualWeekday(DayOfWeek.TUESDAY));
    }

    @Test
    void areNoneOfAnotherSalon() {
        Studio other = Studio.open(house);
        other.booked(other.emma(), other.gel(), "2026-03-12T10:00");
        assertThat(candidates()).isEmpty();
    }

    private void came(String start) {
        came(start, julie);
    }

    private void came(String start, Client client) {
        house.the(BroughtVisits.class)
                .add(
                        studio.id(),
                        List.of(new BroughtVisit(
                                client.id(), gel, Studio.at(start), Status.DONE, PaymentState.PAID, Studio.at(start))));
    }

    private List<SlotCandidate> candidates() {
        return house.the(SlotCandidates.class).of(studio.salon(), Vacancy.of(cancelled), 5);
    }
}
