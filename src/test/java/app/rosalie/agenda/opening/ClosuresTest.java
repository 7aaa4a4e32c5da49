package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClosuresTest extends SalonTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-03");
    private static final LocalDate LAST = LocalDate.parse("2026-08-10");
    private final Closures closures;
    private final Journal journal;

    ClosuresTest(Database database) {
        super(database);
        closures = house.the(Closures.class);
        journal = house.the(Journal.class);
    }

    @Test
    void holdTheirFirstAndTheirLastDay() {
        take(FIRST, LAST);
        assertThat(isClosed(FIRST.minusDays(1))).isFalse();
        assertThat(isClosed(FIRST)).isTrue();
        assertThat(isClosed(LAST)).isTrue();
        assertThat(isClosed(LAST.plusDays(1))).isFalse();
    }

    @Test
    void areTakenOnce() {
        take(FIRST, LAST);
        assertThat(closures.close(studio.id(), FIRST, LAST, "")).isEmpty();
        assertThat(closures.close(studio.id(), FIRST.plusDays(1), LAST, "")).isEmpty();
        assertThat(closures.close(studio.id(), FIRST, LAST.plusDays(1), "")).isPresent();
    }

    @Test
    void areTakenBack() {
        JournalEntryId entry = take(FIRST, LAST);
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(isClosed(FIRST)).isFalse();
        assertThat(closures.from(studio.id(), FIRST)).isEmpty();
        assertThat(closures.close(studio.id(), FIRST, LAST, "")).isPresent();
    }

    @Test
    void areLiftedOnceAndThatIsTakenBack() {
        take(FIRST, LAST);
        ClosureId id = only().id();
        JournalEntryId entry = closures.lift(studio.id(), id).orElseThrow();
        assertThat(closures.lift(studio.id(), id)).isEmpty();
        assertThat(isClosed(FIRST)).isFalse();
        journal.undo(studio.id(), entry);
        assertThat(isClosed(FIRST)).isTrue();
        assertThat(only().lastDay()).isEqualTo(LAST);
    }

    @Test
    void areNotTakenBackOverWhatWasLiftedSince() {
        JournalEntryId taken = take(FIRST, LAST);
        JournalEntryId lifted = closures.lift(studio.id(), only().id()).orElseThrow();
        assertThat(journal.undo(studio.id(), taken)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(studio.id(), lifted)).isEqualTo(Undone.DONE);
        assertThat(journal.undo(studio.id(), taken)).isEqualTo(Undone.DONE);
    }

    @Test
    void areListedFromTheirLastDayOnSoonestFirst() {
        take(FIRST, LAST);
        take(FIRST.minusDays(20), FIRST.minusDays(10));
        assertThat(closures.from(studio.id(), FIRST.minusDays(10)))
                .extracting(Closure::firstDay)
                .containsExactly(FIRST.minusDays(20), FIRST);
        assertThat(closures.from(studio.id(), FIRST.minusDays(9))).hasSize(1);
        assertThat(closures.from(studio.id(), LAST)).hasSize(1);
        assertThat(closures.from(studio.id(), LAST.plusDays(1))).isEmpty();
    }

    @Test
    void belongToOneSalon() {
        take(FIRST, LAST);
        Studio other = Studio.open(house);
        assertThat(closures.from(other.id(), FIRST)).isEmpty();
        assertThat(closures.lift(other.id(), only().id())).isEmpty();
        assertThat(isClosed(FIRST)).isTrue();
    }

    private JournalEntryId take(LocalDate first, LocalDate last) {
        return closures.close(studio.id(), first, last, "").orElseThrow();
    }

    private Closure only() {
        List<Closure> all = closures.from(studio.id(), FIRST);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private boolean isClosed(LocalDate day) {
        return house.the(OpeningTimes.class)
                .plan(studio.salon(), day)
                .closure(day)
                .isPresent();
    }
}
