package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The speaker, known to own this salon: all that her presses reach is scoped by it. */
public record Pro(Turn turn, Salon salon) {

    public Voice voice() {
        return turn.voice();
    }

    public SalonId salonId() {
        return salon.id();
    }

    public @Nullable Question asked() {
        return turn.asked();
    }

    public LocalDate dayOf(Instant instant) {
        return salon.dayOf(instant);
    }

    public LocalTime timeOf(Instant instant) {
        return instant.atZone(salon.zone()).toLocalTime();
    }
}
