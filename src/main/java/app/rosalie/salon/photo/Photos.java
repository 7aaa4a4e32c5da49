package app.rosalie.salon.photo;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.UndoHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The photo catalogue of a salon. A photo that came in waits until the client has agreed, and is shown from then on. Every call is
 * scoped to one salon; changes are journaled, but for what is gone for good.
 */
@Component
@Transactional
public class Photos implements UndoHandler {

    /** So many a salon keeps, those that wait included. */
    public static final int MOST = 300;

    /** For so long a photo that was deleted can be taken back, and one to which nobody has agreed waits. */
    public static final Duration STAYS = Duration.ofDays(30);

    private final PhotoRows rows;
    private final PhotoContents contents;
    private final Journal journal;
    private final InstantSource clock;
    private final JsonMapper json;

    Photos(PhotoRows rows, PhotoContents contents, Journal journal, InstantSource clock, JsonMapper json) {
        this.rows = rows;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    /** Keeps photos that came together, which wait; as many as the salon has room for. */
    public List<PhotoId> receive(SalonId salon, List<NewPhoto> photos) {
        Instant now = clock.instant();
        long room = Math.clamp(MOST - count(salon), 0, photos.size());
        long last = rows.lastPlace(salon.value());
        List<PhotoId> kept = new ArrayList<>();
        for (NewPhoto photo : photos.subList(0, (int) room)) {
            String digest = PhotoContents.digest(photo.image());
            Photo row = rows.save(new Photo(salon, photo, digest, last + 1 + kept.size(), now));
            kept.add(row.id());
            row.cameWith(kept.getFirst());
            rows.flush();
            contents.keep(salon, row.id(), photo);
        }
        return kept;
    }

    /** How many there are, those that wait included. */
    @Transactional(readOnly = true)
    public long count(SalonId salon) {
        return rows.countBySalonIdAndDeletedAtIsNull(salon.value());
    }

    /** How many there are in the catalogue. */
    @Transactional(readOnly = true)
    public long countShown(SalonId salon) {
        return rows.countBySalonIdAndConsentedAtIsNotNullAndDeletedAtIsNull(salon.value());
    }

    /** Those to which nobody has agreed yet, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Photo> waiting(SalonId salon) {
        return rows.findBySalonIdAndConsentedAtIsNullAndDeletedAtIsNullOrderById(salon.value());
    }

    /** The catalogue, in the order that the salon gave it. */
    @Transactional(readOnly = true)
    public List<Photo> shown(SalonId salon) {
        return rows.findBySalonIdAndConsentedAtIsNotNullAndDeletedAtIsNullOrderByPlaceAscIdAsc(salon.value());
    }

    /** A photo of the catalogue. */
    @Transactional(readOnly = true)
    public Optional<Photo> find(SalonId salon, PhotoId id) {
        return row(salon, id).filter(Photo::isShown);
    }

    /** The salon's photos among these that have not been deleted, in no order. */
    @Transactional(readOnly = true)
    public List<Photo> find(SalonId salon, Collection<PhotoId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findBySalonIdAndDeletedAtIsNullAndIdIn(
                        salon.value(), ids.stream().map(PhotoId::value).toList());
    }

    /** A JPEG, as long as it is kept; to be asked only by whoever was given id and digest of a photo of the salon's. */
    @Transactional(readOnly = true)
    public Optional<byte[]> image(PhotoId id, String digest) {
        return contents.image(id, digest);
    }

    /** Whether {@link #image} gives something. */
    @Transactional(readOnly = true)
    public boolean hasImage(PhotoId id, String digest) {
        return contents.has(id, digest);
    }

    /** Those that wait and came together with this one, in their order; empty where it does not wait. */
    @Transactional(readOnly = true)
    public List<Photo> waitingWith(SalonId salon, PhotoId id) {
        List<Photo> waiting = waiting(salon);
        return waiting.stream()
                .filter(photo -> photo.id().equals(id))
                .findFirst()
                .map(one -> waiting.stream().filter(one::cameWith).toList())
                .orElse(List.of());
    }

    /**
     * The client agrees: from now on those that came together with this one are in the catalogue.
     *
     * @return the entry that undoes it: then they wait again; empty where it does not wait
     */
    public Optional<JournalEntryId> agree(SalonId salon, Optional<TreatmentId> treatment, PhotoId id) {
        Instant now = clock.instant();
        Optional<JournalEntryId> together = Optional.empty();
        for (Photo photo : waitingWith(salon, id)) {
            together = Optional.of(change(salon, photo, "added", together, it -> {
                it.shows(treatment);
                it.agreed(now);
            }));
        }
        return together;
    }

    /** Those that wait and came together with this one are gone for good. Tells how many. */
    public int discard(SalonId salon, PhotoId id) {
        List<Photo> unwanted = waitingWith(salon, id);
        remove(unwanted);
        return unwanted.size();
    }

    /** Says something else below it; empty where the salon shows no such photo. */
    public Optional<JournalEntryId> caption(SalonId salon, PhotoId id, String caption) {
        return change(salon, id, "captioned", photo -> photo.caption(caption));
    }

    /** It shows another treatment; empty where the salon shows no such photo. */
    public Optional<JournalEntryId> assign(SalonId salon, PhotoId id, Optional<TreatmentId> treatment) {
        return change(salon, id, "assigned", photo -> photo.shows(treatment));
    }

    /** Two photos change their places; empty where the salon does not show both. */
    public Optional<JournalEntryId> swap(SalonId salon, PhotoId one, PhotoId other) {
        Optional<Photo> first = find(salon, one);
        Optional<Photo> second = find(salon, other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        long here = first.get().place();
        long there = second.get().place();
        JournalEntryId entry = change(salon, first.get(), "moved", Optional.empty(), photo -> photo.moveTo(there));
        return Optional.of(change(salon, second.get(), "moved", Optional.of(entry), photo -> photo.moveTo(here)));
    }

    /** Takes it out of the catalogue; its bytes stay as long as that can be undone. Empty where it is not there. */
    public Optional<JournalEntryId> delete(SalonId salon, PhotoId id) {
        return change(salon, id, "deleted", photo -> photo.delete(clock.instant()));
    }

    /** The client agrees no more: it is gone at once and for good, also one that is deleted. False where the salon has no such photo. */
    public boolean withdraw(SalonId salon, PhotoId id) {
        Optional<Photo> photo = row(salon, id);
        photo.ifPresent(it -> {
            remove(List.of(it));
            journal.write(salon, kind(), "withdrawn", id.value(), "");
        });
        return photo.isPresent();
    }

    /** What was deleted, or has waited in vain, for longer than {@link #STAYS} is gone for good. */
    public void tidy(SalonId salon) {
        remove(rows.outdated(salon.value(), clock.instant().minus(STAYS)));
    }

    private void remove(List<Photo> photos) {
        List<Long> ids = photos.stream().map(photo -> photo.id().value()).toList();
        contents.remove(ids);
        if (!ids.isEmpty()) {
            rows.deleteByIdIn(ids);
        }
    }

    private Optional<JournalEntryId> change(SalonId salon, PhotoId id, String verb, Consumer<Photo> change) {
        return find(salon, id).map(photo -> change(salon, photo, verb, Optional.empty(), change));
    }

    /** @param earlier the entry that is undone together with this */
    private JournalEntryId change(
            SalonId salon, Photo photo, String verb, Optional<JournalEntryId> earlier, Consumer<Photo> change) {
        String before = json.writeValueAsString(photo.snapshot());
        change.accept(photo);
        long subject = photo.id().value();
        return earlier.map(entry -> journal.join(salon, entry, kind(), verb, subject, before))
                .orElseGet(() -> journal.write(salon, kind(), verb, subject, before));
    }

    private Optional<Photo> row(SalonId salon, PhotoId id) {
        return rows.findByIdAndSalonId(id.value(), salon.value());
    }

    @Override
    public String kind() {
        return "photo";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "captioned", "assigned", "moved", "deleted", "withdrawn");
    }

    /** What is gone for good does not come back, and what was deleted only as long as there is room. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        Optional<Photo> photo = row(salon, new PhotoId(subject));
        return photo.isPresent() && (!photo.get().isDeleted() || count(salon) < MOST);
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        row(salon, new PhotoId(subject))
                .orElseThrow()
                .restore(json.readValue(before, Photo.Snapshot.class), clock.instant());
    }
}

interface PhotoRows extends Repository<Photo, Long> {

    Photo save(Photo photo);

    void flush();

    Optional<Photo> findByIdAndSalonId(long id, long salonId);

    List<Photo> findBySalonIdAndDeletedAtIsNullAndIdIn(long salonId, Collection<Long> ids);

    List<Photo> findBySalonIdAndConsentedAtIsNullAndDeletedAtIsNullOrderById(long salonId);

    List<Photo> findBySalonIdAndConsentedAtIsNotNullAndDeletedAtIsNullOrderByPlaceAscIdAsc(long salonId);

    long countBySalonIdAndDeletedAtIsNull(long salonId);

    long countBySalonIdAndConsentedAtIsNotNullAndDeletedAtIsNull(long salonId);

    @Query("select coalesce(max(p.place), 0) from Photo p where p.salonId = :salonId")
    long lastPlace(long salonId);

    @Query("select p from Photo p where p.salonId = :salonId and (p.deletedAt < :before"
            + " or p.consentedAt is null and p.receivedAt < :before)")
    List<Photo> outdated(long salonId, Instant before);

    @Modifying
    @Query("delete from Photo p where p.id in :ids")
    void deleteByIdIn(Collection<Long> ids);
}
