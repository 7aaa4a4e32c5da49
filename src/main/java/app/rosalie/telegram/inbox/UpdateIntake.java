package app.rosalie.telegram.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What polling and webhook have in common: keep it, then wake whom it concerns. */
@Component
final class UpdateIntake {

    private final Inbox inbox;
    private final ChatExecutor lanes;

    UpdateIntake(Inbox inbox, ChatExecutor lanes) {
        this.inbox = inbox;
        this.lanes = lanes;
    }

    /** Durable when it returns. */
    void take(List<ReceivedUpdate> arrivals) {
        inbox.take(arrivals);
        arrivals.stream()
                .map(ReceivedUpdate::chatId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(lanes::wake);
    }
}
