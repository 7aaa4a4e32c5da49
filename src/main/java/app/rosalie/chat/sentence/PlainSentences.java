package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.chat.question.SalesQuestion;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.language.money.SaleReader;
import app.rosalie.language.text.AmountReader;
import app.rosalie.language.time.DayReader;
import app.rosalie.language.time.PastDays;
import app.rosalie.language.wish.Parts;
import app.rosalie.salon.TreatmentId;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Whether a text is a sentence on its own, so that it may be taken for one although something else was asked: what it wants is
 * sure, and whom it names is in the book.
 */
@Component
class PlainSentences {

    private static final double SURE = 0.5;

    private final WishReader reader;
    private final ClientMatches matches;
    private final InstantSource clock;

    PlainSentences(WishReader reader, ClientMatches matches, InstantSource clock) {
        this.reader = reader;
        this.matches = matches;
        this.clock = clock;
    }

    boolean isPlain(Pro pro, String text) {
        SaidWish wish = reader.read(pro, text);
        Parts<ClientId, TreatmentId> parts = wish.reading().parts();
        boolean client = !parts.clients().isEmpty();
        boolean words = !parts.left().isEmpty();
        boolean sure = wish.isStraight() && wish.reading().probability() >= SURE;
        return switch (wish.reading().kind()) {
            case BOOK -> sure && client && !parts.times().isEmpty();
            case CLOSE, OPEN, LEAVE, ENDS_AT, STARTS_AT ->
                sure && words && !wish.slots().dayPlaces().isEmpty();
            case MOVE, CANCEL ->
                sure && words && (client || !wish.slots().timePlaces().isEmpty());
            case WHO -> sure && words && !client && !answersWithDays(pro, text);
            case FREE, TAKINGS -> sure && words;
            case SELL -> sure && SaleReader.read(text).cents() != null && !(pro.asked() instanceof SalesQuestion);
            case SET_GOAL -> sure && words && !answersWithGoal(pro, text);
            // Whoever writes a client's name among guides wants the client.
            case CLIENT -> pro.asked() instanceof LibraryQuestion && matches.isNamed(pro, text);
            default -> false;
        };
    }

    /** A bare « vendredi » answers what was asked; « juillet » does where any days were asked for. */
    private boolean answersWithDays(Pro pro, String text) {
        Instant now = clock.instant();
        return pro.asked() instanceof TakingsQuestion
                ? PastDays.read(text, now.atZone(pro.salon().zone())).isPresent()
                : DayReader.read(text, pro.dayOf(now)).isPresent();
    }

    /** « objectif 500 » may answer what is asked. */
    private static boolean answersWithGoal(Pro pro, String text) {
        return pro.asked() instanceof GoalsQuestion && AmountReader.read(text).isPresent();
    }
}
