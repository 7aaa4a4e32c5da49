package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.language.names.NameBook;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a professional types, by whom her salon knows and what it sells. */
@Component
class WishReader {

    private final Treatments treatments;
    private final ClientMatches matches;
    private final InstantSource clock;

    WishReader(Treatments treatments, ClientMatches matches, InstantSource clock) {
        this.treatments = treatments;
        this.matches = matches;
        this.clock = clock;
    }

    SaidWish read(Pro pro, String text) {
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        NameBook<TreatmentId> names = NameBook.of(
                treatments.offered(pro.salonId()).stream().collect(Collectors.toMap(Treatment::id, Treatment::name)));
        return SaidWish.read(pro, text, new SalonNames(matches.book(pro), names), now);
    }
}
