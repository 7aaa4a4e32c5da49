package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.language.text.Folded;
import app.rosalie.salon.Salon;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** By which words a client's transfer is told from others: her name and the day of her visit, such as EMMA-0304 on 3 April. */
@Component
public class DepositReference {

    private static final int LONGEST_NAME = 12;
    private static final String NAMELESS = "RDV";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMM", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("ddMM-HHmm", Locale.ROOT);

    private final Visits visits;

    DepositReference(Visits visits) {
        this.visits = visits;
    }

    /** With the time of the visit where another one of that name, noted earlier, awaits its deposit for that day. */
    public String of(Salon salon, Visit visit) {
        LocalDateTime start = salon.local(visit.start());
        String name = name(visit);
        boolean taken = visits.day(salon, start.toLocalDate()).stream()
                .anyMatch(other -> other.payment() == PaymentState.DEPOSIT_DUE
                        && other.id().value() < visit.id().value()
                        && name(other).equals(name));
        return name + "-" + start.format(taken ? DAY_AND_TIME : DAY);
    }

    private static String name(Visit visit) {
        String letters = Folded.of(ClientNotice.firstName(visit.clientName()).toLowerCase(Locale.ROOT))
                .replaceAll("[^a-z]", "")
                .toUpperCase(Locale.ROOT);
        return letters.isEmpty() ? NAMELESS : letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
    }
}
