package app.rosalie.salon;

import app.rosalie.salon.SalonEvent.TreatmentAdded;
import app.rosalie.salon.SalonEvent.TreatmentChanged;
import app.rosalie.salon.SalonEvent.TreatmentRetired;
import java.text.Collator;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What a salon sells. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Treatments implements UndoHandler {

    /** So many are offered at once; retired ones do not count. */
    public static final int MOST = 200;

    private final TreatmentRows rows;
    private final PriceHistory prices;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    Treatments(
            TreatmentRows rows,
            PriceHistory prices,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.prices = prices;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** All that is offered today, in the salon's own order. */
    public List<Treatment> offered(SalonId salon) {
        return rows.offered(salon.value());
    }

    /** Whether one more may be offered. */
    public boolean hasRoom(SalonId salon) {
        return rows.countBySalonIdAndRetiredFalse(salon.value()) < MOST;
    }

    /** What is no longer offered, the last added first. */
    public List<Treatment> retired(SalonId salon) {
        return rows.findBySalonIdAndRetiredTrueOrderByIdDesc(salon.value());
    }

    /** The one of that name, offered before retired: capitals and accents make no difference. */
    public Optional<Treatment> named(SalonId salon, String name) {
        Collator letters = Collator.getInstance(Locale.FRENCH);
        letters.setStrength(Collator.PRIMARY);
        return Stream.concat(offered(salon).stream(), retired(salon).stream())
                .filter(treatment -> letters.equals(treatment.name(), name.strip()))
                .findFirst();
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
        return add(salon, offer, PriceKind.FIXED);
    }

    /** The same, where its price may be the least that is paid. */
    public Added add(SalonId salon, Treatment.Offer offer, PriceKind price) {
        Treatment added = new Treatment(salon, offer);
        added.sellOn(Treatment.Conditions.USUAL.at(price));
        Treatment treatment = rows.save(added);
        prices.write(salon, treatment.id(), offer.price());
        events.publishEvent(new TreatmentAdded(salon, treatment.id(), clock.instant()));
        return new Added(
                treatment, journal.write(salon, kind(), "added", treatment.id().value(), ""));
    }

    /** Changes what is offered from now on; empty where the salon has no such treatment. */
    public Optional<JournalEntryId> change(SalonId salon, TreatmentId id, Treatment.Offer offer) {
        return change(salon, id, treatment -> offer(salon, treatment, offer));
    }

    /** The same, and how its price is meant, what is paid in advance, who may book it and what is said of it. */
    public Optional<JournalEntryId> change(
            SalonId salon, TreatmentId id, Treatment.Offer offer, Treatment.Conditions conditions) {
        return change(salon, id, treatment -> {
            offer(salon, treatment, offer);
            treatment.sellOn(conditions);
        });
    }

    private void offer(SalonId salon, Treatment treatment, Treatment.Offer offer) {
        treatment.offer(offer);
        prices.write(salon, treatment.id(), offer.price());
    }

    /** Time kept free around it from now on; empty where the salon has no such treatment. */
    public Optional<JournalEntryId> keepFree(SalonId salon, TreatmentId id, Treatment.Margins margins) {
        return change(salon, id, treatment -> treatment.keepFree(margins));
    }

    /**
     * From what it goes on from now on, or from nothing; empty where the salon has no such treatment, or not those of the rule.
     */
    public Optional<JournalEntryId> follow(SalonId salon, TreatmentId id, @Nullable FollowUpRule rule) {
        boolean hers = rule == null
                || find(salon, rule.after()).isPresent()
                        && find(salon, rule.otherwise()).isPresent();
        return hers ? change(salon, id, treatment -> treatment.follow(rule)) : Optional.empty();
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

    /** Offers it again, behind all others; empty where the salon has no such treatment or offers it already. */
    public Optional<JournalEntryId> bringBack(SalonId salon, TreatmentId id) {
        return find(salon, id).filter(Treatment::isRetired).map(treatment -> {
            String before = snapshot(treatment);
            treatment.retire(false);
            prices.write(salon, id, treatment.price());
            events.publishEvent(new TreatmentAdded(salon, id, clock.instant()));
            return journal.write(salon, kind(), "returned", id.value(), before);
        });
    }

    /**
     * Lets it change places with the one before or behind it in its category.
     *
     * @return empty where there is none
     */
    public Optional<JournalEntryId> move(SalonId salon, TreatmentId id, boolean up) {
        List<Treatment> row = offered(salon);
        Optional<Treatment> moved =
                row.stream().filter(one -> one.id().equals(id)).findFirst();
        return moved.flatMap(one -> neighbour(row, one, up).map(other -> swap(salon, one, other)));
    }

    private static Optional<Treatment> neighbour(List<Treatment> row, Treatment one, boolean up) {
        List<Treatment> category = row.stream()
                .filter(other -> other.category().equals(one.category()))
                .toList();
        int at = category.indexOf(one) + (up ? -1 : 1);
        return at < 0 || at >= category.size() ? Optional.empty() : Optional.of(category.get(at));
    }

    private JournalEntryId swap(SalonId salon, Treatment one, Treatment other) {
        String before = snapshot(one);
        String otherBefore = snapshot(other);
        long place = one.place();
        one.standAt(other.place());
        other.standAt(place);
        JournalEntryId entry =
                journal.write(salon, kind(), "reordered", one.id().value(), before);
        journal.join(salon, entry, kind(), "reordered", other.id().value(), otherBefore);
        events.publishEvent(new TreatmentChanged(salon, one.id(), clock.instant()));
        return entry;
    }

    @Override
    public String kind() {
        return "treatment";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "changed", "retired", "returned", "reordered");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Treatment treatment = find(salon, new TreatmentId(subject)).orElseThrow();
        if (before.isEmpty()) {
            treatment.retire(true);
        } else {
            Snapshot snapshot = json.readValue(before, Snapshot.class);
            prices.takeBack(
                    salon, treatment.id(), treatment.price(), snapshot.offer().price());
            treatment.offer(snapshot.offer());
            treatment.sellOn(snapshot.conditions() == null ? Treatment.Conditions.USUAL : snapshot.conditions());
            treatment.standAt(snapshot.place());
            treatment.follow(snapshot.followUp());
            treatment.retire(snapshot.retired());
            treatment.keepFree(snapshot.margins() == null ? new Treatment.Margins(null, null) : snapshot.margins());
        }
    }

    private String snapshot(Treatment treatment) {
        return json.writeValueAsString(new Snapshot(
                treatment.offered(),
                treatment.isRetired(),
                treatment.margins(),
                treatment.conditions(),
                treatment.givenPlace(),
                treatment.followUp().orElse(null)));
    }

    /**
     * @param margins null in entries written before treatments had any
     * @param conditions likewise
     */
    private record Snapshot(
            Treatment.Offer offer,
            boolean retired,
            Treatment.@Nullable Margins margins,
            Treatment.@Nullable Conditions conditions,
            @Nullable Long place,
            @Nullable FollowUpRule followUp) {}

    /** @param entry the journal entry that undoes the addition */
    public record Added(Treatment treatment, JournalEntryId entry) {}
}

interface TreatmentRows extends Repository<Treatment, Long> {

    Treatment save(Treatment treatment);

    Optional<Treatment> findByIdAndSalonId(long id, long salonId);

    List<Treatment> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    @Query(
            "select t from Treatment t where t.salonId = :salonId and t.retired = false order by coalesce(t.place, t.id), t.id")
    List<Treatment> offered(long salonId);

    List<Treatment> findBySalonIdAndRetiredTrueOrderByIdDesc(long salonId);

    long countBySalonIdAndRetiredFalse(long salonId);
}
