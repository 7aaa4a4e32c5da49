package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The speaker, known to own this salon: all that her presses reach is scoped by it, and clients are spoken of as there. */
public record Pro(Turn turn, Salon salon) implements Speaker {

    public Pro(Turn turn, Salon salon) {
        this.turn = turn.about(salon.clientele());
        this.salon = salon;
    }

    /** The same below a screen that asks this. */
    public Pro below(@Nullable Question question) {
        return new Pro(turn.below(question), salon);
    }

    public SalonId salonId() {
        return salon.id();
    }

    public LocalDate dayOf(Instant instant) {
        return salon.dayOf(instant);
    }

    public LocalTime timeOf(Instant instant) {
        return instant.atZone(salon.zone()).toLocalTime();
    }
}
