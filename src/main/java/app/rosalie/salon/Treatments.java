package app.rosalie.salon;

import app.rosalie.salon.SalonEvent.TreatmentAdded;
import app.rosalie.salon.SalonEvent.TreatmentChanged;
import app.rosalie.salon.SalonEvent.TreatmentRetired;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What a salon sells. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Treatments implements UndoHandler {

    private final TreatmentRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    Treatments(
            TreatmentRows rows,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** All that is offered today, in the order in which it was added. */
    public List<Treatment> offered(SalonId salon) {
        return rows.findBySalonIdAndRetiredFalseOrderById(salon.value());
    }

    /** Also a retired one, so that old screens still know its name. */
    public Optional<Treatment> find(SalonId salon, TreatmentId id) {
        return rows.findByIdAndSalonId(id.value(), salon.value());
    }

    /** The salon's treatments among these, retired ones included, in no order. */
    public List<Treatment> find(SalonId salon, Collection<TreatmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findBySalonIdAndIdIn(
                        salon.value(), ids.stream().map(TreatmentId::value).toList());
    }

    /** @return the treatment with its new id, and the entry that undoes the addition */
    public Added add(SalonId salon, Treatment.Offer offer) {
        Treatment treatment = rows.save(new Treatment(salon, offer));
        events.publishEvent(new TreatmentAdded(salon, treatment.id(), clock.instant()));
        return new Added(
                treatment, journal.write(salon, kind(), "added", treatment.id().value(), ""));
    }

    /** Changes what is offered from now on; empty where the salon has no such treatment. */
    public Optional<JournalEntryId> change(SalonId salon, TreatmentId id, Treatment.Offer offer) {
        return change(salon, id, treatment -> treatment.offer(offer));
    }

    /** Time kept free around it from now on; empty where the salon has no such treatment. */
    public Optional<JournalEntryId> keepFree(SalonId salon, TreatmentId id, Treatment.Margins margins) {
        return change(salon, id, treatment -> treatment.keepFree(margins));
    }

    private Optional<JournalEntryId> change(SalonId salon, TreatmentId id, Consumer<Treatment> change) {
        return find(salon, id).map(treatment -> {
            String before = snapshot(treatment);
            change.accept(treatment);
            events.publishEvent(new TreatmentChanged(salon, id, clock.instant()));
            return journal.write(salon, kind(), "changed", id.value(), before);
        });
    }

    /** Stops offering it; empty where the salon has no such treatment or it is retired already. */
    public Optional<JournalEntryId> retire(SalonId salon, TreatmentId id) {
        return find(salon, id).filter(treatment -> !treatment.isRetired()).map(treatment -> {
            String before = snapshot(treatment);
            treatment.retire(true);
            events.publishEvent(new TreatmentRetired(salon, id, clock.instant()));
            return journal.write(salon, kind(), "retired", id.value(), before);
        });
    }

    @Override
    public String kind() {
        return "treatment";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "changed", "retired");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Treatment treatment = find(salon, new TreatmentId(subject)).orElseThrow();
        if (before.isEmpty()) {
            treatment.retire(true);
        } else {
            Snapshot snapshot = json.readValue(before, Snapshot.class);
            treatment.offer(snapshot.offer());
            treatment.retire(snapshot.retired());
            treatment.keepFree(snapshot.margins() == null ? new Treatment.Margins(null, null) : snapshot.margins());
        }
    }

    private String snapshot(Treatment treatment) {
        return json.writeValueAsString(new Snapshot(
                new Treatment.Offer(treatment.name(), treatment.category(), treatment.price(), treatment.length()),
                treatment.isRetired(),
                treatment.margins()));
    }

    /** @param margins null in entries written before treatments had any */
    private record Snapshot(Treatment.Offer offer, boolean retired, Treatment.@Nullable Margins margins) {}

    /** @param entry the journal entry that undoes the addition */
    public record Added(Treatment treatment, JournalEntryId entry) {}
}

interface TreatmentRows extends Repository<Treatment, Long> {

    Treatment save(Treatment treatment);

    Optional<Treatment> findByIdAndSalonId(long id, long salonId);

    List<Treatment> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    List<Treatment> findBySalonIdAndRetiredFalseOrderById(long salonId);
}
