package app.rosalie.chat.action;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.Recurrence;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateChoicesTest {

    @Test
    void meanIfFreeUntilSomethingIsChosen() {
        assertThat(DateChoices.none().first(3)).containsOnly(Choice.IF_FREE);
    }

    @Test
    void keepEachDateApart() {
        DateChoices chosen = DateChoices.none()
                .with(0, Choice.LEAVE_OUT)
                .with(2, Choice.INSTEAD)
                .with(25, Choice.FORCE)
                .with(0, Choice.FORCE);
        assertThat(chosen.first(3)).isEqualTo(List.of(Choice.FORCE, Choice.IF_FREE, Choice.INSTEAD));
        assertThat(chosen.of(25)).isEqualTo(Choice.FORCE);
        assertThat(chosen.with(25, Choice.IF_FREE).packed()).isLessThan(1 << 6);
    }

    @Test
    void readAnyForgedNumber() {
        for (long forged : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(new DateChoices(forged).first(Recurrence.MOST_TIMES)).hasSize(Recurrence.MOST_TIMES);
        }
        assertThat(DateChoices.none().of(-5)).isEqualTo(Choice.IF_FREE);
        assertThat(DateChoices.none().of(Integer.MAX_VALUE)).isEqualTo(Choice.IF_FREE);
    }
}
