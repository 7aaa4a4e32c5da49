package app.rosalie.chat.photos;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.chat.question.PhotosQuestion;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.VisibleText;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be changed about a photo of the catalogue, up to its end there. */
@Component
class PhotoChanges {

    private final Photos photos;
    private final PhotoCard card;
    private final CataloguePage catalogue;
    private final TreatmentNames treatments;

    PhotoChanges(Photos photos, PhotoCard card, CataloguePage catalogue, TreatmentNames treatments) {
        this.photos = photos;
        this.card = card;
        this.catalogue = catalogue;
        this.treatments = treatments;
    }

    Reply askCaption(Pro pro, PhotoId id) {
        return card.about(
                pro,
                id,
                shown ->
                        asking(pro, shown, card.head(pro, shown).say(PhotosPhrase.ASK_CAPTION, Photo.LONGEST_CAPTION)));
    }

    private static Reply asking(Pro pro, PhotoCard.Shown shown, Page page) {
        PhotoId id = shown.photo().id();
        if (!shown.photo().caption().isEmpty()) {
            page.row(pro.button(PhotosPhrase.DROP_CAPTION, new PhotosAction.DropCaption(id)));
        }
        return page.asking(new PhotosQuestion.Caption(id))
                .back(new PhotosAction.View(id))
                .show();
    }

    Reply hearCaption(Pro pro, PhotoId id, String text) {
        String caption = VisibleText.of(text);
        if (caption.isEmpty() || caption.length() > Photo.LONGEST_CAPTION) {
            return card.about(
                    pro,
                    id,
                    shown -> asking(
                            pro,
                            shown,
                            card.head(pro, shown)
                                    .say(PhotosPhrase.CAPTION_TOO_LONG, caption.length(), Photo.LONGEST_CAPTION)));
        }
        return caption(pro, id, caption);
    }

    Reply caption(Pro pro, PhotoId id, String caption) {
        return done(pro, id, photos.caption(pro.salonId(), id, caption), PhotosPhrase.CAPTION_NOTED);
    }

    Reply askTreatment(Pro pro, PhotoId id, int number) {
        return card.about(
                pro,
                id,
                shown -> treatments
                        .choice(
                                pro,
                                CataloguePage.page(pro).say(PhotosPhrase.ASK_ASSIGN),
                                number,
                                treatment -> new PhotosAction.Assign(id, treatment),
                                n -> new PhotosAction.AskTreatment(id, n))
                        .back(new PhotosAction.View(id))
                        .show());
    }

    Reply assign(Pro pro, PhotoId id, Optional<TreatmentId> treatment) {
        if (!treatments.isTheirs(pro, treatment)) {
            return askTreatment(pro, id, 0);
        }
        Optional<JournalEntryId> entry = photos.assign(pro.salonId(), id, treatment);
        return done(pro, id, entry, PhotosPhrase.ASSIGNED, treatments.of(pro, treatment));
    }

    Reply move(Pro pro, PhotoId id, boolean later) {
        return card.about(pro, id, shown -> {
            Optional<JournalEntryId> entry =
                    shown.beside(later ? 1 : -1).flatMap(other -> photos.swap(pro.salonId(), id, other));
            return card.order(pro, id, entry);
        });
    }

    Reply delete(Pro pro, PhotoId id) {
        return photos.delete(pro.salonId(), id)
                .map(entry -> CataloguePage.page(pro)
                        .say(PhotosPhrase.DELETED)
                        .undo(entry)
                        .row(pro.button(PhotosPhrase.WITHDRAW_BUTTON, new PhotosAction.AskWithdraw(id)))
                        .back(new PhotosAction.Catalogue())
                        .show())
                .orElseGet(() -> catalogue.show(pro, PhotosPhrase.UNKNOWN_PHOTO));
    }

    /** Also of one that is deleted, which its card does not show any more. */
    Reply askWithdraw(Pro pro, PhotoId id) {
        return CataloguePage.page(pro)
                .say(PhotosPhrase.ASK_WITHDRAW)
                .row(pro.button(PhotosPhrase.WITHDRAW_INDEED, new PhotosAction.Withdraw(id))
                        .danger())
                .back(new PhotosAction.View(id))
                .show();
    }

    Reply withdraw(Pro pro, PhotoId id) {
        return catalogue.show(
                pro, photos.withdraw(pro.salonId(), id) ? PhotosPhrase.WITHDRAWN : PhotosPhrase.UNKNOWN_PHOTO);
    }

    private Reply done(Pro pro, PhotoId id, Optional<JournalEntryId> entry, PhotosPhrase what, Object... arguments) {
        return entry.map(it -> card.done(pro, id, it, what, arguments))
                .orElseGet(() -> catalogue.show(pro, PhotosPhrase.UNKNOWN_PHOTO));
    }
}
