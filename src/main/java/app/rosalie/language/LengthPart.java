package app.rosalie.language;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long something takes, where it stands behind words that say so: « pendant 2h », « un massage d'1h ». */
final class LengthPart {

    private static final Sayings SURE = Sayings.of(
            "pendant",
            "duree",
            "duree de",
            "dure",
            "durant",
            "prend",
            "compte",
            "compter",
            "prevoir",
            "prevois",
            "soin de",
            "en",
            "de duree",
            "retard de",
            "pour une duree de",
            "ca dure",
            "dure environ");
    private static final Sayings OF = Sayings.of("de", "d", "une duree de");

    /** « le rdv de 2h » is the one at two. */
    private static final Set<String> VISITS =
            Set.of("rdv", "vous", "celui", "celle", "rendezvous", "visite", "cliente", "client");

    private static final Duration LONGEST_OF = Duration.ofHours(4);
    private static final Sayings WORK = Sayings.of("de", "d");
    private static final Sayings NO_WORK = Sayings.of("de l", "de cet");

    private LengthPart() {}

    /** Reads the words and the length, or stays. */
    static @Nullable Duration introduced(Reading reading) {
        return reading.attempt(() -> {
            var ofVisit = reading.isBehind(VISITS);
            var sure = reading.take(SURE);
            if (!sure && (!reading.take(OF) || ofVisit || reading.stands(0, ':'))) {
                return null;
            }
            reading.takeAny(":");
            var length = DurationReader.next(reading);
            return length != null && (sure || length.compareTo(LONGEST_OF) <= 0) ? length : null;
        });
    }

    /** « 2h de massage ». */
    static boolean isOfWork(Reading reading) {
        return reading.stands(WORK) && !reading.stands(NO_WORK) && reading.next(1) instanceof Token.Word;
    }
}
