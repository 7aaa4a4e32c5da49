package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.room.AlertTeller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Something can still be booked today or tomorrow. */
@Component
class EmptySlotAlerts implements AlertTeller {

    private final VacanciesPage vacanciesPage;

    EmptySlotAlerts(VacanciesPage vacanciesPage) {
        this.vacanciesPage = vacanciesPage;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.EMPTY_SLOTS);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        List<TimeSpan> free = vacanciesPage.free(pro);
        return free.isEmpty() ? Optional.empty() : Optional.of(vacanciesPage.list(pro, free));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        List<TimeSpan> free = vacanciesPage.free(pro);
        return free.isEmpty() ? Optional.empty() : Optional.of(pro.voice().say(SlotOfferPhrase.VACANCIES, free.size()));
    }
}
