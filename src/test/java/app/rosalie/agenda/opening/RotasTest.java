package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.OpeningPlan.Source;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RotasTest extends SalonTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final OpeningHours EARLY = OpeningHours.parse("1=07:00-14:00;7=10:00-12:00");
    private static final OpeningHours LATE = OpeningHours.parse("1=14:00-21:00");
    private final Rotas rotas;
    private final Journal journal;

    RotasTest(Database database) {
        super(database);
        rotas = house.the(Rotas.class);
        journal = house.the(Journal.class);
    }

    @Test
    void takeTurnsInBothDirections() {
        rotas.turn(studio.id(), new Rota(MONDAY, List.of(EARLY, LATE)));
        assertThat(hours(MONDAY)).isEqualTo("07:00-14:00");
        assertThat(hours(MONDAY.plusWeeks(1))).isEqualTo("14:00-21:00");
        assertThat(hours(MONDAY.plusWeeks(2))).isEqualTo("07:00-14:00");
        assertThat(hours(MONDAY.minusWeeks(1))).isEqualTo("14:00-21:00");
        assertThat(hours(MONDAY.plusDays(6))).isEqualTo("10:00-12:00");
        assertThat(hours(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void runOnOverTheYearsEndAndClockChanges() {
        Rota rota = new Rota(MONDAY, List.of(EARLY, LATE, OpeningHours.NONE));
        assertThat(rota.turn(LocalDate.parse("2026-03-29"))).isEqualTo(0);
        assertThat(rota.turn(LocalDate.parse("2026-03-30"))).isEqualTo(1);
        assertThat(rota.turn(LocalDate.parse("2026-12-31"))).isEqualTo(rota.turn(LocalDate.parse("2027-01-03")));
        assertThat(rota.turn(LocalDate.parse("2027-01-04")))
                .isEqualTo((rota.turn(LocalDate.parse("2027-01-03")) + 1) % 3);
    }

    @Test
    void goBeforeTheUsualHoursUntilTheyStop() {
        assertThat(source(MONDAY)).isEqualTo(Source.USUAL);
        rotas.turn(studio.id(), new Rota(MONDAY, List.of(EARLY, LATE)));
        assertThat(source(MONDAY)).isEqualTo(Source.ROTA);
        JournalEntryId entry = rotas.stop(studio.id()).orElseThrow();
        assertThat(rotas.stop(studio.id())).isEmpty();
        assertThat(hours(MONDAY.plusDays(1))).isEqualTo("09:00-19:00");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(hours(MONDAY)).isEqualTo("07:00-14:00");
    }

    @Test
    void areTakenBackToWhatWasBefore() {
        JournalEntryId first = rotas.turn(studio.id(), new Rota(MONDAY, List.of(EARLY, LATE)));
        JournalEntryId second = rotas.turn(studio.id(), new Rota(MONDAY.minusWeeks(1), List.of(EARLY, LATE)));
        assertThat(hours(MONDAY)).isEqualTo("14:00-21:00");
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(studio.id(), second)).isEqualTo(Undone.DONE);
        assertThat(hours(MONDAY)).isEqualTo("07:00-14:00");
        assertThat(journal.undo(studio.id(), first)).isEqualTo(Undone.DONE);
        assertThat(rotas.of(studio.id())).isEmpty();
    }

    @Test
    void areReadBackAsTheyWereWritten() {
        Rota rota = new Rota(MONDAY, List.of(EARLY, OpeningHours.NONE, LATE));
        rotas.turn(studio.id(), rota);
        assertThat(rotas.of(studio.id())).contains(rota);
        assertThat(rota.with(1, LATE).weeks()).containsExactly(EARLY, LATE, LATE);
    }

    @Test
    void haveTwoToSixWeeksThatBeginOnMonday() {
        assertThatThrownBy(() -> new Rota(MONDAY, List.of(EARLY))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rota(MONDAY.plusDays(1), List.of(EARLY, LATE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belongToOneSalon() {
        JournalEntryId entry = rotas.turn(studio.id(), new Rota(MONDAY, List.of(EARLY, LATE)));
        Studio other = Studio.open(house);
        assertThat(rotas.of(other.id())).isEmpty();
        assertThat(rotas.stop(other.id())).isEmpty();
        assertThat(journal.undo(other.id(), entry)).isEqualTo(Undone.UNKNOWN);
    }

    private Source source(LocalDate day) {
        return house.the(OpeningTimes.class).plan(studio.salon(), day).source(day);
    }

    private String hours(LocalDate day) {
        return house.the(OpeningTimes.class)
                .plan(studio.salon(), day)
                .hours(day)
                .text();
    }
}
