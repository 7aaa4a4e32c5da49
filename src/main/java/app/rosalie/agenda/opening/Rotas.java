package app.rosalie.agenda.opening;

import app.rosalie.agenda.opening.OpeningEvent.RotaSet;
import app.rosalie.agenda.opening.OpeningEvent.RotaStopped;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Weeks that take turns, for salons that have no usual week. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Rotas implements UndoHandler {

    private final RotaRows rows;
    private final Journal journal;
    private final OpenedTime openedTime;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Rotas(
            RotaRows rows,
            Journal journal,
            OpenedTime openedTime,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.journal = journal;
        this.openedTime = openedTime;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where every week is like the other. */
    @Transactional(readOnly = true)
    public Optional<Rota> of(SalonId salon) {
        return rows.findBySalonId(salon.value()).map(RotaRow::rota);
    }

    /** Goes before the usual hours from now on. */
    public JournalEntryId turn(SalonId salon, Rota rota) {
        return openedTime.by(salon, () -> set(salon, rota));
    }

    private JournalEntryId set(SalonId salon, Rota rota) {
        String before = text(salon);
        put(salon, rota);
        events.publishEvent(new RotaSet(salon, clock.instant()));
        return journal.write(salon, kind(), "set", salon.value(), before);
    }

    /** The usual hours hold again; empty where they held already. */
    public Optional<JournalEntryId> stop(SalonId salon) {
        String before = text(salon);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(openedTime.by(salon, () -> stop(salon, before)));
    }

    private JournalEntryId stop(SalonId salon, String before) {
        rows.deleteBySalonId(salon.value());
        events.publishEvent(new RotaStopped(salon, clock.instant()));
        return journal.write(salon, kind(), "stopped", salon.value(), before);
    }

    private String text(SalonId salon) {
        return of(salon).map(Rota::text).orElse("");
    }

    private void put(SalonId salon, Rota rota) {
        rows.findBySalonId(salon.value())
                .ifPresentOrElse(row -> row.rota(rota), () -> rows.save(new RotaRow(salon, rota)));
    }

    @Override
    public String kind() {
        return "rota";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("set", "stopped");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        openedTime.byUndo(salon, () -> putBack(salon, before));
    }

    private void putBack(SalonId salon, String before) {
        if (before.isEmpty()) {
            rows.deleteBySalonId(salon.value());
        } else {
            put(salon, Rota.parse(before));
        }
    }
}

interface RotaRows extends Repository<RotaRow, Long> {

    RotaRow save(RotaRow rota);

    Optional<RotaRow> findBySalonId(long salonId);

    void deleteBySalonId(long salonId);
}
