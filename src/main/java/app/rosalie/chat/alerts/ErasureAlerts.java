package app.rosalie.chat.alerts;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.clients.ClientId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Somebody has had herself erased: nobody says who, but which times that leaves free. */
@Component
class ErasureAlerts implements AlertTeller {

    private static final int MOST = 10;

    private final Visits visits;

    ErasureAlerts(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.CLIENT_ERASED);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        if (isUnknown(pro, alert)) {
            return Optional.empty();
        }
        List<Visit> freed = freed(pro, alert);
        Page page = Page.below(pro.voice(), AlertsPhrase.CRUMB).say(AlertsPhrase.ERASED, freed.size());
        freed.forEach(visit ->
                page.say(AlertsPhrase.ERASED_SLOT, pro.dayOf(visit.start()), pro.timeOf(visit.start()), visit.title()));
        List<LocalDate> days =
                freed.stream().map(visit -> pro.dayOf(visit.start())).distinct().toList();
        page.rows(
                2,
                days,
                day -> pro.button(
                        AlertsPhrase.TO_DAY,
                        new AgendaAction.Day(day),
                        pro.voice().shortDay(day)));
        return Optional.of(page.back(new HomeAction.Open()));
    }

    /** Of whom there was never a visit, there is nothing to say. */
    private boolean isUnknown(Pro pro, Alert alert) {
        ClientId client = new ClientId(alert.subject());
        return visits.ahead(pro.salonId(), client, 1).isEmpty()
                && visits.behind(pro.salonId(), client, 1).isEmpty();
    }

    private List<Visit> freed(Pro pro, Alert alert) {
        return visits.ahead(pro.salonId(), new ClientId(alert.subject()), MOST).stream()
                .filter(visit -> visit.status() == Status.CANCELLED)
                .toList();
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return isUnknown(pro, alert)
                ? Optional.empty()
                : Optional.of(pro.voice()
                        .say(AlertsPhrase.ERASED_LINE, freed(pro, alert).size()));
    }
}
