package app.rosalie.chat.salonpage;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.pictures.Photograph;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The salon's catalogue, photo by photo: only what its clients have agreed to is in it. */
@Component
class PhotoPages {

    private final Photos photos;
    private final Treatments treatments;
    private final SalonCard card;

    PhotoPages(Photos photos, Treatments treatments, SalonCard card) {
        this.photos = photos;
        this.treatments = treatments;
        this.card = card;
    }

    Reply first(SalonClient client) {
        List<Photo> all = photos.shown(client.salon().id());
        return all.isEmpty() ? card.show(client, SalonPagePhrase.NO_PHOTO) : show(client, all, 0);
    }

    /** One that has gone since: the first of those that are left. */
    Reply show(SalonClient client, PhotoId id) {
        List<Photo> all = photos.shown(client.salon().id());
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).id().equals(id))
                .mapToObj(place -> show(client, all, place))
                .findFirst()
                .orElseGet(() -> first(client));
    }

    private Reply show(SalonClient client, List<Photo> all, int place) {
        Photo photo = all.get(place);
        Page page = SalonFrame.below(client)
                .picture(new Photograph(
                        photo.id().value(),
                        photo.digest(),
                        client.voice().plain(SalonPagePhrase.PHOTO_ALT, place + 1)));
        Optional<Treatment> treatment =
                photo.treatment().flatMap(id -> treatments.find(client.salon().id(), id));
        treatment.ifPresentOrElse(
                shown -> page.say(SalonPagePhrase.PHOTO, shown.name(), place + 1, all.size()),
                () -> page.say(SalonPagePhrase.PHOTO_ALONE, place + 1, all.size()));
        if (!photo.caption().isEmpty()) {
            page.say(SalonPagePhrase.PHOTO_CAPTION, photo.caption());
        }
        List<Button> turns = new ArrayList<>();
        if (place > 0) {
            turns.add(turn(client, SalonPagePhrase.BEFORE, all.get(place - 1)));
        }
        if (place + 1 < all.size()) {
            turns.add(turn(client, SalonPagePhrase.NEXT, all.get(place + 1)));
        }
        page.rows(2, turns);
        return treatment
                .filter(shown -> !shown.isRetired())
                .map(shown -> page.row(SalonFrame.treatment(client, shown)))
                .orElse(page)
                .show();
    }

    private static Button turn(SalonClient client, SalonPagePhrase phrase, Photo photo) {
        return client.button(phrase, new SalonPageAction.Photo(client.link(), photo.id()));
    }
}
