package app.rosalie.telegram.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What polling and webhook have in common: keep it, then wake whom it concerns. */
@Component
final class Intake {

    private final Inbox inbox;
    private final Lanes lanes;

    Intake(Inbox inbox, Lanes lanes) {
        this.inbox = inbox;
        this.lanes = lanes;
    }

    /** Durable when it returns. */
    void take(List<Arrival> arrivals) {
        inbox.take(arrivals);
        arrivals.stream()
                .map(Arrival::chatId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(lanes::wake);
    }
}
