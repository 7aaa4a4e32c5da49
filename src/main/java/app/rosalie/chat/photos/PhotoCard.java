package app.rosalie.chat.photos;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.pictures.Photograph;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One photo with its keys, among those of its treatment, through which one leafs. */
@Component
class PhotoCard {

    private final Photos photos;
    private final TreatmentNames treatments;
    private final CataloguePage catalogue;

    PhotoCard(Photos photos, TreatmentNames treatments, CataloguePage catalogue) {
        this.photos = photos;
        this.treatments = treatments;
        this.catalogue = catalogue;
    }

    /**
     * A photo where it stands.
     *
     * @param all those of its treatment, in their order
     * @param place from 0
     */
    record Shown(List<Photo> all, int place, String treatment) {

        Photo photo() {
            return all.get(place);
        }

        Optional<PhotoId> beside(int step) {
            int other = place + step;
            return other >= 0 && other < all.size() ? Optional.of(all.get(other).id()) : Optional.empty();
        }
    }

    Reply show(Pro pro, PhotoId id) {
        return about(pro, id, shown -> settled(pro, shown, card(pro, shown)).show());
    }

    /** The first of a treatment; what is said where there is none leads on all the same. */
    Reply first(Pro pro, Optional<TreatmentId> treatment) {
        List<Photo> all = of(photos.shown(pro.salonId()), treatment);
        if (all.isEmpty()) {
            return treatment
                    .filter(_ -> treatments.isTheirs(pro, treatment))
                    .map(id -> none(pro, id))
                    .orElseGet(() -> catalogue.show(pro));
        }
        Shown shown = new Shown(all, 0, treatments.of(pro, treatment));
        return settled(pro, shown, card(pro, shown)).show();
    }

    private Reply none(Pro pro, TreatmentId treatment) {
        return CataloguePage.page(pro)
                .say(PhotosPhrase.NONE_OF_TREATMENT, treatments.of(pro, Optional.of(treatment)))
                .row(pro.button(PhotosPhrase.TO_CATALOGUE, new PhotosAction.Catalogue()))
                .back(new ServicesAction.Card(treatment))
                .show();
    }

    /** What was done, the photo as it is by now, and undo in the place of what is done less often. */
    Reply done(Pro pro, PhotoId id, JournalEntryId entry, PhotosPhrase what, Object... arguments) {
        return about(pro, id, shown -> {
            Page page = head(pro, shown);
            caption(shown, page);
            page.say(what, arguments);
            leaf(pro, shown, page);
            return page.row(changes(pro, shown)).undo(entry).show();
        });
    }

    /** Where it stands, to be changed; with undo, if there is something to undo. */
    Reply order(Pro pro, PhotoId id, Optional<JournalEntryId> entry) {
        return about(pro, id, shown -> {
            Page page = head(pro, shown);
            if (entry.isPresent()) {
                page.say(PhotosPhrase.MOVED, shown.place() + 1, shown.all().size());
            }
            List<Button> moves = new ArrayList<>();
            shown.beside(-1)
                    .ifPresent(other -> moves.add(pro.button(
                            PhotosPhrase.EARLIER,
                            new PhotosAction.Move(shown.photo().id(), false))));
            shown.beside(1)
                    .ifPresent(other -> moves.add(pro.button(
                            PhotosPhrase.LATER,
                            new PhotosAction.Move(shown.photo().id(), true))));
            page.rows(2, moves);
            entry.ifPresent(page::undo);
            return page.back(new PhotosAction.View(id)).show();
        });
    }

    /** Goes on with a photo of the catalogue, or says that it is there no more. */
    Reply about(Pro pro, PhotoId id, Function<Shown, Reply> goOn) {
        List<Photo> all = photos.shown(pro.salonId());
        Optional<Photo> found =
                all.stream().filter(photo -> photo.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return catalogue.show(pro, PhotosPhrase.UNKNOWN_PHOTO);
        }
        List<Photo> beside = of(all, found.get().treatment());
        return goOn.apply(new Shown(
                beside,
                beside.indexOf(found.get()),
                treatments.of(pro, found.get().treatment())));
    }

    private static List<Photo> of(List<Photo> all, Optional<TreatmentId> treatment) {
        return all.stream().filter(photo -> photo.treatment().equals(treatment)).toList();
    }

    private Page card(Pro pro, Shown shown) {
        Page page = head(pro, shown);
        caption(shown, page);
        shown.photo().consentedAt().ifPresent(since -> {
            LocalDate day = pro.dayOf(since);
            page.say(PhotosPhrase.CONSENT_LINE, day, Integer.toString(day.getYear()));
        });
        leaf(pro, shown, page);
        return page;
    }

    /** Its picture and where it stands. */
    Page head(Pro pro, Shown shown) {
        Photo photo = shown.photo();
        int place = shown.place() + 1;
        String alt = pro.voice().plain(PhotosPhrase.ALT, place, shown.treatment());
        return CataloguePage.page(pro)
                .picture(new Photograph(photo.id().value(), photo.digest(), alt))
                .say(
                        PhotosPhrase.VIEW_TITLE,
                        shown.treatment(),
                        place,
                        shown.all().size())
                .back(new PhotosAction.Catalogue());
    }

    private static void caption(Shown shown, Page page) {
        if (!shown.photo().caption().isEmpty()) {
            page.say(PhotosPhrase.CAPTION_LINE, shown.photo().caption());
        }
    }

    private static void leaf(Pro pro, Shown shown, Page page) {
        List<Button> turns = new ArrayList<>();
        shown.beside(-1).ifPresent(it -> turns.add(pro.button(PhotosPhrase.BEFORE, new PhotosAction.View(it))));
        shown.beside(1).ifPresent(it -> turns.add(pro.button(PhotosPhrase.NEXT, new PhotosAction.View(it))));
        page.rows(2, turns);
    }

    private static Page settled(Pro pro, Shown shown, Page page) {
        PhotoId id = shown.photo().id();
        return page.row(changes(pro, shown))
                .row(
                        pro.button(PhotosPhrase.DELETE_BUTTON, new PhotosAction.Delete(id)),
                        pro.button(PhotosPhrase.WITHDRAW_BUTTON, new PhotosAction.AskWithdraw(id)));
    }

    private static Button[] changes(Pro pro, Shown shown) {
        PhotoId id = shown.photo().id();
        List<Button> keys = new ArrayList<>();
        keys.add(pro.button(PhotosPhrase.CAPTION_BUTTON, new PhotosAction.AskCaption(id)));
        keys.add(pro.button(PhotosPhrase.TREATMENT_BUTTON, new PhotosAction.AskTreatment(id, 0)));
        if (shown.all().size() > 1) {
            keys.add(pro.button(PhotosPhrase.ORDER_BUTTON, new PhotosAction.Order(id)));
        }
        return keys.toArray(Button[]::new);
    }
}
