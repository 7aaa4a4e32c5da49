package app.rosalie.chat.photos;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.Photos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The whole catalogue: how many photos of which treatment, and what waits to be sorted. */
@Component
class CataloguePage {

    /** So that the keyboard stays below what Telegram takes; the photos of a further treatment are reached from its card. */
    private static final int MOST_KEYS = 80;

    private final Photos photos;
    private final Treatments treatments;

    CataloguePage(Photos photos, Treatments treatments) {
        this.photos = photos;
        this.treatments = treatments;
    }

    Reply show(Pro pro) {
        photos.tidy(pro.salonId());
        return filled(pro, page(pro)).show();
    }

    /** Below something that is said first. */
    Reply show(Pro pro, PhotosPhrase first, Object... arguments) {
        return filled(pro, page(pro).say(first, arguments).gap()).show();
    }

    static Page page(Pro pro, String... further) {
        return Page.below(pro.voice(), PhotosPhrase.CRUMB, further);
    }

    private Page filled(Pro pro, Page page) {
        List<Photo> shown = photos.shown(pro.salonId());
        List<Photo> waiting = photos.waiting(pro.salonId());
        if (shown.isEmpty()) {
            page.say(PhotosPhrase.CATALOGUE_EMPTY);
        } else {
            page.say(PhotosPhrase.CATALOGUE_TITLE, shown.size(), Photos.MOST)
                    .gap()
                    .say(PhotosPhrase.HOW_TO_ADD);
        }
        if (!waiting.isEmpty()) {
            page.gap().say(PhotosPhrase.WAITING_LINE, waiting.size());
        }
        waiting.stream()
                .findFirst()
                .ifPresent(first -> page.row(
                        pro.button(PhotosPhrase.SORT_BUTTON, new PhotosAction.Sort(first.id(), 0), waiting.size())
                                .main()));
        List<Button> keys = keys(pro, shown);
        page.rows(2, keys.subList(0, Math.min(MOST_KEYS, keys.size())));
        return page.back(new HomeAction.Open());
    }

    /** A key for each treatment of which there are photos, in the order of the treatments. */
    private List<Button> keys(Pro pro, List<Photo> shown) {
        Map<TreatmentId, Long> counts = shown.stream()
                .flatMap(photo -> photo.treatment().stream())
                .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
        List<Button> keys = new ArrayList<>();
        treatments.find(pro.salonId(), counts.keySet()).stream()
                .sorted(Comparator.comparing(Treatment::id))
                .forEach(one -> keys.add(key(
                        pro, one.name(), counts.getOrDefault(one.id(), 0L), new PhotosAction.OfTreatment(one.id()))));
        long others =
                shown.stream().map(Photo::treatment).filter(Optional::isEmpty).count();
        if (others > 0) {
            String none = pro.voice().plain(PhotosPhrase.NO_TREATMENT);
            keys.add(key(pro, none, others, new PhotosAction.OfNoTreatment()));
        }
        return keys;
    }

    private static Button key(Pro pro, String treatment, long count, Action action) {
        return pro.button(PhotosPhrase.OF_TREATMENT_BUTTON, action, treatment, count);
    }
}
