package app.rosalie.agenda.online;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.online.OnlineRules;
import app.rosalie.salon.online.OnlineSettings;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emma comes on Thursday 5 March at 10:00; it is Tuesday, 8:00, and 24 hours of notice are agreed. */
@OnBothDatabases
class ClientChangesTest extends SalonTest {

    private Treatment gel;
    private Visit visit;

    ClientChangesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void book() {
        gel = studio.gel();
        visit = studio.booked(studio.emma(), gel, "2026-03-05T10:00").visit();
    }

    private ClientChanges changes() {
        return house.the(ClientChanges.class);
    }

    private ChangeOutcome move(String to) {
        return changes().move(studio.id(), visit.id(), LocalDateTime.parse(to), 1);
    }

    private Visit now() {
        return studio.visit(visit.id());
    }

    @Test
    void callOffInTime() {
        assertThat(changes().cancel(studio.id(), visit.id(), false)).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(now().cancellation()).isEqualTo(new Visit.Cancellation(Party.CLIENT, false));
    }

    @Test
    void callOffLateOnlyKnowingIt() {
        studio.isNow("2026-03-04T10:01");
        assertThat(changes().isLate(studio.id(), visit)).isTrue();
        assertThat(changes().cancel(studio.id(), visit.id(), false)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(now().status()).isEqualTo(Status.CONFIRMED);
        changes().cancel(studio.id(), visit.id(), true);
        assertThat(now().cancellation()).isEqualTo(new Visit.Cancellation(Party.CLIENT, true));
    }

    @Test
    void callOffNothingThatHasBegun() {
        studio.isNow("2026-03-05T10:00");
        assertThat(changes().cancel(studio.id(), visit.id(), true)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void moveInTimeToWhatIsFree() {
        studio.booked(studio.knows("Julie Martin"), gel, "2026-03-06T10:00");
        assertThat(move("2026-03-06T10:30")).isInstanceOf(ChangeOutcome.Closed.class);
        assertThat(move("2026-03-08T10:00")).isInstanceOf(ChangeOutcome.Closed.class);
        assertThat(move("2026-03-06T11:00")).isInstanceOf(ChangeOutcome.Changed.class);
        studio.isNow("2026-03-05T11:01");
        assertThat(move("2026-03-07T11:00")).isInstanceOf(ChangeOutcome.Refused.class);
    }

    /** What she could not book, she does not get by a detour either. */
    @Test
    void moveNoSoonerAndNoFartherThanTheSalonLetsClientsBook() {
        house.the(OnlineSettings.class)
                .change(studio.id(), OnlineRules.USUAL.noticing(120).ahead(30));
        assertThat(move("2026-03-03T09:30")).isInstanceOf(ChangeOutcome.Closed.class);
        assertThat(move("2026-04-07T10:00")).isInstanceOf(ChangeOutcome.Closed.class);
        assertThat(move("2026-03-03T11:00")).isInstanceOf(ChangeOutcome.Changed.class);
    }

    /** What the pro has noted beyond what clients see may come nearer, and stay on its day. */
    @Test
    void moveWhatIsFarAheadNoFarther() {
        house.the(OnlineSettings.class).change(studio.id(), OnlineRules.USUAL.ahead(1));
        assertThat(move("2026-03-06T10:00")).isInstanceOf(ChangeOutcome.Closed.class);
        assertThat(move("2026-03-05T15:00")).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(move("2026-03-04T15:00")).isInstanceOf(ChangeOutcome.Changed.class);
    }

    @Test
    void takeWhatWasProposedAsLongAsItIsFree() {
        Visit request = studio.asks(studio.emma(), gel, "2026-03-05T14:00");
        Rescheduling rescheduling = house.the(Rescheduling.class);
        rescheduling.propose(studio.id(), request.id(), LocalDateTime.parse("2026-03-06T14:00"));
        studio.booked(studio.knows("Julie Martin"), gel, "2026-03-06T14:00");
        assertThat(changes().accept(studio.id(), request.id())).isInstanceOf(ChangeOutcome.Clash.class);
        rescheduling.propose(studio.id(), request.id(), LocalDateTime.parse("2026-03-06T16:00"));
        assertThat(changes().accept(studio.id(), request.id())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(studio.visit(request.id()).start()).isEqualTo(Studio.at("2026-03-06T16:00"));
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.CONFIRMED);
        assertThat(changes().decline(studio.id(), request.id())).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void leaveTheRequestWhenWhatWasProposedDoesNotSuit() {
        Visit request = studio.asks(studio.emma(), gel, "2026-03-05T14:00");
        house.the(Rescheduling.class).propose(studio.id(), request.id(), LocalDateTime.parse("2026-03-06T14:00"));
        assertThat(changes().decline(studio.id(), request.id())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(studio.visit(request.id()).proposed()).isNull();
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.REQUESTED);
    }

    /** What stands in a calendar is told from what it became. */
    @Test
    void countEveryChange() {
        int before = revision();
        move("2026-03-06T11:00");
        assertThat(revision()).isEqualTo(before + 1);
    }

    private int revision() {
        return house.the(ClientAgenda.class)
                .terms(studio.id(), visit.id())
                .orElseThrow()
                .revision();
    }
}
