package app.rosalie.salon.photo;

import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a photo, beside its bytes. Changed only through {@link Photos}. */
@Entity
public class Photo {

    /** In UTF-16 units. */
    public static final int LONGEST_CAPTION = 100;

    @Id
    @GeneratedValue(generator = "photo_seq")
    @SequenceGenerator(name = "photo_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private @Nullable Long treatmentId;
    private String caption;
    private long place;
    private int width;
    private int height;
    private String digest;
    private long sentWith;
    private Instant receivedAt;
    private @Nullable Instant consentedAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Photo() {}

    Photo(SalonId salon, NewPhoto photo, String digest, long place, Instant now) {
        this.salonId = salon.value();
        this.caption = cut(photo.caption().strip());
        this.width = photo.width();
        this.height = photo.height();
        this.digest = digest;
        this.place = place;
        this.receivedAt = now;
    }

    public PhotoId id() {
        return new PhotoId(id);
    }

    /** What it shows, where that is one of the salon's treatments. */
    public Optional<TreatmentId> treatment() {
        return Optional.ofNullable(treatmentId).map(TreatmentId::new);
    }

    /** What is said below it; at most {@value #LONGEST_CAPTION} characters, possibly none. */
    public String caption() {
        return caption;
    }

    /** By which its bytes are known again: other bytes have another. */
    public String digest() {
        return digest;
    }

    /** Since when the client agrees that it is shown; empty of one that waits. */
    public Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Whether it is in the catalogue. */
    public boolean isShown() {
        return consentedAt != null && deletedAt == null;
    }

    boolean cameWith(Photo other) {
        return sentWith == other.sentWith;
    }

    /** @param first of those that came together, which may be this */
    void cameWith(PhotoId first) {
        sentWith = first.value();
    }

    long place() {
        return place;
    }

    void caption(String text) {
        caption = cut(text);
    }

    void shows(Optional<TreatmentId> treatment) {
        treatmentId = treatment.map(TreatmentId::value).orElse(null);
    }

    void agreed(Instant now) {
        consentedAt = now;
    }

    void moveTo(long other) {
        place = other;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    Snapshot snapshot() {
        return new Snapshot(treatmentId, caption, place, consentedAt, deletedAt);
    }

    /** @param now from when on it waits anew, where it does */
    void restore(Snapshot before, Instant now) {
        receivedAt = before.consentedAt() == null ? now : receivedAt;
        treatmentId = before.treatmentId();
        caption = before.caption();
        place = before.place();
        consentedAt = before.consentedAt();
        deletedAt = before.deletedAt();
    }

    /** All that can change, as it was. */
    record Snapshot(
            @Nullable Long treatmentId,
            String caption,
            long place,
            @Nullable Instant consentedAt,
            @Nullable Instant deletedAt) {}

    /** Never half a character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST_CAPTION) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_CAPTION - 1));
        return text.substring(0, splits ? LONGEST_CAPTION - 1 : LONGEST_CAPTION).strip();
    }
}
