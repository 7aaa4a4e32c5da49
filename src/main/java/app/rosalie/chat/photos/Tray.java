package app.rosalie.chat.photos;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.pictures.photo.CleanPhoto;
import app.rosalie.pictures.photo.PhotoReading;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.photo.NewPhoto;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Photos from the moment they come in until they are in the catalogue: which treatment, and does the client agree. */
@Component
class Tray {

    private final Photos photos;
    private final TreatmentNames treatments;
    private final CataloguePage catalogue;
    private final InstantSource clock;

    Tray(Photos photos, TreatmentNames treatments, CataloguePage catalogue, InstantSource clock) {
        this.photos = photos;
        this.treatments = treatments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Reply receive(Pro pro, List<SentPhoto> sent) {
        photos.tidy(pro.salonId());
        List<NewPhoto> readable = new ArrayList<>();
        Map<PhotosPhrase, Integer> refused = new EnumMap<>(PhotosPhrase.class);
        for (SentPhoto one : sent) {
            switch (one.fetched()) {
                case SentPhoto.Arrived(PhotoReading.Readable(CleanPhoto clean)) ->
                    readable.add(new NewPhoto(
                            clean.jpeg(), clean.thumbnail(), clean.width(), clean.height(), one.caption()));
                case SentPhoto.Arrived(PhotoReading.Refused(PhotoReading.Reason reason)) ->
                    refused.merge(words(reason), 1, Integer::sum);
                case SentPhoto.Missing(SentPhoto.Why why) -> refused.merge(words(why), 1, Integer::sum);
            }
        }
        List<PhotoId> kept = photos.receive(pro.salonId(), readable);
        Page page = CataloguePage.page(pro);
        refused.forEach((phrase, count) -> page.say(phrase, count));
        if (kept.size() < readable.size()) {
            page.say(PhotosPhrase.FULL, readable.size() - kept.size(), Photos.MOST);
        }
        if (kept.isEmpty()) {
            return page.back(new PhotosAction.Catalogue()).show();
        }
        if (kept.size() < sent.size()) {
            page.gap();
        }
        return sort(pro, page, kept.getFirst(), kept.size(), 0);
    }

    private static PhotosPhrase words(PhotoReading.Reason reason) {
        return switch (reason) {
            case HEIC -> PhotosPhrase.REFUSED_HEIC;
            case DAMAGED -> PhotosPhrase.REFUSED_DAMAGED;
            case NOT_A_PICTURE -> PhotosPhrase.REFUSED_NO_PICTURE;
            case TOO_MANY_PIXELS -> PhotosPhrase.REFUSED_PIXELS;
        };
    }

    private static PhotosPhrase words(SentPhoto.Why why) {
        return switch (why) {
            case TOO_BIG -> PhotosPhrase.REFUSED_TOO_BIG;
            case GONE -> PhotosPhrase.REFUSED_GONE;
            case UNREACHED -> PhotosPhrase.REFUSED_UNREACHED;
        };
    }

    /** Which treatment do they show? */
    Reply sort(Pro pro, PhotoId id, int number) {
        return waitingWith(pro, id, some -> sort(pro, CataloguePage.page(pro), id, some.size(), number));
    }

    private Reply sort(Pro pro, Page page, PhotoId id, int count, int number) {
        return treatments
                .choice(
                        pro,
                        page.say(PhotosPhrase.ASK_TREATMENT, count),
                        number,
                        treatment -> new PhotosAction.AskConsent(id, treatment),
                        n -> new PhotosAction.Sort(id, n))
                .row(pro.button(PhotosPhrase.DISCARD_BUTTON, new PhotosAction.Discard(id), count))
                .back(new PhotosAction.Catalogue())
                .show();
    }

    Reply askConsent(Pro pro, PhotoId id, Optional<TreatmentId> treatment) {
        if (!treatments.isTheirs(pro, treatment)) {
            return sort(pro, id, 0);
        }
        return waitingWith(
                pro,
                id,
                some -> CataloguePage.page(pro)
                        .say(PhotosPhrase.ASK_CONSENT, some.size(), treatments.of(pro, treatment))
                        .row(pro.button(PhotosPhrase.AGREE_BUTTON, new PhotosAction.Agree(id, treatment))
                                .good())
                        .row(pro.button(PhotosPhrase.DISCARD_BUTTON, new PhotosAction.Discard(id), some.size()))
                        .back(new PhotosAction.Sort(id, 0))
                        .show());
    }

    Reply agree(Pro pro, PhotoId id, Optional<TreatmentId> treatment) {
        if (!treatments.isTheirs(pro, treatment)) {
            return sort(pro, id, 0);
        }
        return waitingWith(
                pro,
                id,
                some -> photos.agree(pro.salonId(), treatment, id)
                        .map(entry -> added(pro, some, treatment, entry))
                        .orElseGet(() -> catalogue.show(pro, PhotosPhrase.SORTED_ALREADY)));
    }

    private Reply added(Pro pro, List<Photo> some, Optional<TreatmentId> treatment, JournalEntryId entry) {
        PhotoId first = some.getFirst().id();
        Page page = CataloguePage.page(pro)
                .say(PhotosPhrase.ADDED, some.size(), treatments.of(pro, treatment), pro.dayOf(clock.instant()))
                .row(pro.button(PhotosPhrase.SEE_BUTTON, new PhotosAction.View(first))
                        .main());
        List<Photo> others = photos.waiting(pro.salonId());
        others.stream()
                .findFirst()
                .ifPresent(next -> page.gap()
                        .say(PhotosPhrase.WAITING_LINE, others.size())
                        .row(pro.button(PhotosPhrase.SORT_BUTTON, new PhotosAction.Sort(next.id(), 0), others.size())));
        return page.undo(entry).back(new PhotosAction.Catalogue()).show();
    }

    Reply discard(Pro pro, PhotoId id) {
        int gone = photos.discard(pro.salonId(), id);
        return gone == 0
                ? catalogue.show(pro, PhotosPhrase.SORTED_ALREADY)
                : catalogue.show(pro, PhotosPhrase.DISCARDED, gone);
    }

    /** Goes on with those that still wait, or says that they do no more. */
    private Reply waitingWith(Pro pro, PhotoId id, Function<List<Photo>, Reply> goOn) {
        List<Photo> some = photos.waitingWith(pro.salonId(), id);
        return some.isEmpty() ? catalogue.show(pro, PhotosPhrase.SORTED_ALREADY) : goOn.apply(some);
    }
}
