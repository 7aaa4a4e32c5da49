package app.rosalie.chat.photos;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** What a photo's treatment is called, and the keys to choose one. */
@Component
class TreatmentNames {

    private static final int ON_A_PAGE = 20;

    private final Treatments treatments;

    TreatmentNames(Treatments treatments) {
        this.treatments = treatments;
    }

    /** Also a retired one's; of none, that it is none. */
    String of(Pro pro, Optional<TreatmentId> id) {
        return id.flatMap(it -> treatments.find(pro.salonId(), it))
                .map(Treatment::name)
                .orElseGet(() -> pro.voice().plain(PhotosPhrase.NO_TREATMENT));
    }

    /** Whether this is one of the salon's, or none. */
    boolean isTheirs(Pro pro, Optional<TreatmentId> id) {
        return id.isEmpty() || treatments.find(pro.salonId(), id.get()).isPresent();
    }

    /** A key for each treatment on offer and one for none, in pages. */
    Page choice(
            Pro pro,
            Page page,
            int number,
            Function<Optional<TreatmentId>, Action> choosing,
            IntFunction<Action> leafing) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        ListPage<Treatment> shown = ListPage.of(
                number,
                ON_A_PAGE,
                (skip, most) -> offered.stream().skip(skip).limit(most).toList());
        List<Button> keys = new ArrayList<>();
        shown.shown().forEach(one -> keys.add(Button.of(one.name(), choosing.apply(Optional.of(one.id())))));
        page.rows(2, keys);
        List<Button> turns = shown.turns(
                n -> pro.button(PhotosPhrase.FEWER_TREATMENTS, leafing.apply(n)),
                n -> pro.button(PhotosPhrase.MORE_TREATMENTS, leafing.apply(n)));
        return page.rows(2, turns).row(pro.button(PhotosPhrase.NO_TREATMENT_BUTTON, choosing.apply(Optional.empty())));
    }
}
