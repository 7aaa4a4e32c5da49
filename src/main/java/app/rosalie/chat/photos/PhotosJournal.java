package app.rosalie.chat.photos;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the journal tells of photos: by treatment and caption. */
@Component
class PhotosJournal implements JournalTeller {

    private final Photos photos;
    private final Treatments treatments;

    PhotosJournal(Photos photos, Treatments treatments) {
        this.photos = photos;
        this.treatments = treatments;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("photo");
    }

    @Override
    public Phrase words() {
        return PhotosPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        List<Photo> some = photos.find(
                pro.salonId(),
                groups.stream().map(group -> new PhotoId(group.subject())).collect(Collectors.toSet()));
        Map<TreatmentId, String> names = treatments
                .find(
                        pro.salonId(),
                        some.stream()
                                .flatMap(photo -> photo.treatment().stream())
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Treatment::id, Treatment::name));
        return JournalTeller.told(groups, PhotoId::new, ids -> some, Photo::id, photo -> told(pro, photo, names));
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(there ? new PhotosAction.View(new PhotoId(group.subject())) : new PhotosAction.Catalogue());
    }

    private static String told(Pro pro, Photo photo, Map<TreatmentId, String> names) {
        String none = pro.voice().plain(PhotosPhrase.NO_TREATMENT);
        return pro.voice()
                .plain(
                        PhotosPhrase.JOURNAL_PHOTO,
                        photo.treatment()
                                .map(id -> names.getOrDefault(id, none))
                                .orElse(none),
                        photo.caption().isEmpty() ? "none" : photo.caption());
    }
}
