package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emma comes on Wednesday 4 March at 10:00; it is Tuesday. */
@OnBothDatabases
class AttendancesTest extends SalonTest {

    private Visit visit;

    AttendancesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void book() {
        visit = studio.booked(studio.emma(), studio.gel(), "2026-03-04T10:00").visit();
    }

    @Test
    void areUnknownUntilSomethingIsSaid() {
        assertThat(attendances().of(studio.id(), visit)).isEmpty();
        assertThat(attendances().of(studio.id(), List.of())).isEmpty();
    }

    @Test
    void areWhatWasSaidLast() {
        attendances().comes(studio.id(), visit.id());
        assertThat(attendances().of(studio.id(), visit)).contains(new Attendance(Duration.ZERO));
        attendances().comesLater(studio.id(), visit.id(), Duration.ofMinutes(15));
        assertThat(attendances().of(studio.id(), visit)).contains(new Attendance(Duration.ofMinutes(15)));
    }

    @Test
    void holdForTheStartThatTheyWereSaidOf() {
        attendances().comes(studio.id(), visit.id());
        move("2026-03-04T11:00");
        assertThat(attendances().of(studio.id(), studio.visit(visit.id()))).isEmpty();
        move("2026-03-04T10:00");
        assertThat(attendances().of(studio.id(), studio.visit(visit.id()))).isPresent();
    }

    private void move(String to) {
        house.the(Rescheduling.class).move(studio.id(), visit.id(), LocalDateTime.parse(to), false);
    }

    @Test
    void areOfAgreedVisitsThatAreNotOver() {
        studio.isNow("2026-03-04T10:30");
        assertThat(attendances().comes(studio.id(), visit.id())).isFalse();
        assertThat(attendances().comesLater(studio.id(), visit.id(), Duration.ofMinutes(40)))
                .isTrue();
        studio.isNow("2026-03-04T11:00");
        assertThat(attendances().comesLater(studio.id(), visit.id(), Duration.ofMinutes(5)))
                .isFalse();
        studio.isNow("2026-03-04T08:00");
        house.the(VisitLifecycle.class).cancel(studio.id(), visit.id(), Party.CLIENT);
        assertThat(attendances().comes(studio.id(), visit.id())).isFalse();
    }

    @Test
    void areOfTheSalonsOwnVisits() {
        Studio other = Studio.open(house);
        assertThat(attendances().comes(other.id(), visit.id())).isFalse();
        attendances().comes(studio.id(), visit.id());
        assertThat(attendances().of(other.id(), visit)).isEmpty();
    }

    @Test
    void takeNoDelayThatIsNone() {
        assertThatThrownBy(() -> attendances().comesLater(studio.id(), visit.id(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> attendances().comesLater(studio.id(), visit.id(), Duration.ofMinutes(121)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Attendances attendances() {
        return house.the(Attendances.class);
    }
}
