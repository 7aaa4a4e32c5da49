package app.rosalie.chat.clientmessages;

import app.rosalie.agenda.Visit;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.room.AlertTeller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Once a week, who has not come for two months. */
@Component
class InactiveAlerts implements AlertTeller {

    private final InactivePage inactivePage;

    InactiveAlerts(InactivePage inactivePage) {
        this.inactivePage = inactivePage;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.INACTIVE_CLIENTS);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return inactivePage.found(pro, alert.day()).isEmpty()
                ? Optional.empty()
                : Optional.of(inactivePage.page(pro, alert.day()));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        List<Visit> found = inactivePage.found(pro, alert.day());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(pro.voice().say(ClientMessagesPhrase.INACTIVE, found.size()));
    }
}
