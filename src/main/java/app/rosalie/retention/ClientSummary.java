package app.rosalie.retention;

import app.rosalie.agenda.Rhythm;
import app.rosalie.salon.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What matters of a client in a second. What cannot be known is empty.
 *
 * @param done how often she came, ever
 * @param missed how often she did not come, ever
 * @param received from her in the year up to today, tips apart
 * @param last the day of her last visit done
 * @param next the start of her first visit ahead, asked for or agreed
 * @param rhythm after how many days she comes again
 * @param owed for visits done and not wholly paid
 */
public record ClientSummary(
        Optional<Segment> segment,
        long done,
        long missed,
        Money received,
        Optional<LocalDate> last,
        Optional<Instant> next,
        Optional<Rhythm> rhythm,
        Money owed) {}
