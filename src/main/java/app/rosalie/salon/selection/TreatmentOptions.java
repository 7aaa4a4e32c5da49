package app.rosalie.salon.selection;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.UndoHandler;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What may be added to a salon's treatments. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class TreatmentOptions implements UndoHandler {

    /** So many are offered of one treatment. */
    public static final int MOST = 8;

    private final TreatmentOptionRows rows;
    private final Journal journal;
    private final JsonMapper json;

    TreatmentOptions(TreatmentOptionRows rows, Journal journal, JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.json = json;
    }

    /** Those of one treatment that are offered, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<TreatmentOption> of(SalonId salon, TreatmentId treatment) {
        return rows.findBySalonIdAndTreatmentIdAndRetiredFalseOrderById(salon.value(), treatment.value());
    }

    /** All that are offered, by treatment and in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<TreatmentOption> offered(SalonId salon) {
        return rows.findBySalonIdAndRetiredFalseOrderByTreatmentIdAscIdAsc(salon.value());
    }

    /** Also a retired one, so that old screens still know its name. */
    @Transactional(readOnly = true)
    public Optional<TreatmentOption> find(SalonId salon, OptionId id) {
        return rows.findByIdAndSalonId(id.value(), salon.value());
    }

    /** The salon's options among these, retired ones included, in no order. */
    @Transactional(readOnly = true)
    public List<TreatmentOption> find(SalonId salon, Collection<OptionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findBySalonIdAndIdIn(
                        salon.value(), ids.stream().map(OptionId::value).toList());
    }

    /** Adds one to a treatment of the salon; the caller has seen that there are fewer than {@link #MOST}. */
    public JournalEntryId add(SalonId salon, TreatmentId treatment, TreatmentOption.Terms terms) {
        TreatmentOption option = rows.save(new TreatmentOption(salon, treatment, terms));
        return journal.write(salon, kind(), "added", option.id().value(), "");
    }

    /** Changes what it adds from now on; empty where the salon has no such option. */
    public Optional<JournalEntryId> change(SalonId salon, OptionId id, TreatmentOption.Terms terms) {
        return find(salon, id).map(option -> {
            String before = snapshot(option);
            option.be(terms);
            return journal.write(salon, kind(), "changed", id.value(), before);
        });
    }

    /** Stops offering it; empty where the salon has no such option or it is retired already. */
    public Optional<JournalEntryId> retire(SalonId salon, OptionId id) {
        return find(salon, id).filter(option -> !option.isRetired()).map(option -> {
            String before = snapshot(option);
            option.retire(true);
            return journal.write(salon, kind(), "retired", id.value(), before);
        });
    }

    @Override
    public String kind() {
        return "option";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "changed", "retired");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        TreatmentOption option = find(salon, new OptionId(subject)).orElseThrow();
        if (before.isEmpty()) {
            option.retire(true);
        } else {
            Snapshot snapshot = json.readValue(before, Snapshot.class);
            option.be(snapshot.terms());
            option.retire(snapshot.retired());
        }
    }

    private String snapshot(TreatmentOption option) {
        return json.writeValueAsString(new Snapshot(option.terms(), option.isRetired()));
    }

    private record Snapshot(TreatmentOption.Terms terms, boolean retired) {}
}

interface TreatmentOptionRows extends Repository<TreatmentOption, Long> {

    TreatmentOption save(TreatmentOption option);

    Optional<TreatmentOption> findByIdAndSalonId(long id, long salonId);

    List<TreatmentOption> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    List<TreatmentOption> findBySalonIdAndTreatmentIdAndRetiredFalseOrderById(long salonId, long treatmentId);

    List<TreatmentOption> findBySalonIdAndRetiredFalseOrderByTreatmentIdAscIdAsc(long salonId);
}
