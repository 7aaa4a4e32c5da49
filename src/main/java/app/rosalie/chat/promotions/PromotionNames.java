package app.rosalie.chat.promotions;

import app.rosalie.chat.Pro;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.promotion.PromotionReader;
import app.rosalie.language.text.Folded;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Reading;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Scope;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The treatments and categories that a text names. */
@Component
class PromotionNames {

    private final Treatments treatments;

    PromotionNames(Treatments treatments) {
        this.treatments = treatments;
    }

    /** @param unread words that name nothing that is sold */
    record Found(List<Treatment> treatments, List<String> categories, List<String> unread) {

        boolean isNothing() {
            return treatments.isEmpty() && categories.isEmpty();
        }

        /** Where several may be meant, all of them; empty where nothing is named. */
        Optional<Scope> scope(boolean wholeSalon) {
            if (isNothing()) {
                return wholeSalon ? Optional.of(Scope.ALL) : Optional.empty();
            }
            List<TreatmentId> some =
                    treatments.stream().map(Treatment::id).limit(Scope.MOST / 2).toList();
            return Optional.of(
                    new Scope(some, categories.stream().limit(Scope.MOST / 2).toList()));
        }

        /** Whether a promotion is for what is named, or has a word of its name. */
        boolean means(Promotion promotion) {
            Scope scope = promotion.terms().scope();
            String name = Folded.of(promotion.terms().name());
            return treatments.stream().anyMatch(one -> !scope.wholeSalon() && scope.covers(one))
                    || categories.stream().anyMatch(scope.categories()::contains)
                    || unread.stream().anyMatch(word -> word.length() > 2 && name.contains(word));
        }
    }

    /** Without its slips of the finger, as far as anything can be made of them. */
    String mended(Pro pro, String text, ZonedDateTime now) {
        NameBook<ClientId> nobody = NameBook.of(Map.<ClientId, String>of());
        Map<TreatmentId, String> sold = new HashMap<>();
        treatments.offered(pro.salonId()).forEach(one -> sold.put(one.id(), one.name()));
        return Reading.of(text, now, nobody, NameBook.of(sold)).parts().text();
    }

    /** Two things of one name are a category and a treatment; then the treatment is meant. */
    Found in(Pro pro, String text, ZonedDateTime now) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        Map<TreatmentId, Treatment> byId = new HashMap<>();
        Map<TreatmentId, String> categories = new HashMap<>();
        Map<TreatmentId, String> all = new HashMap<>();
        for (Treatment treatment : offered) {
            byId.put(treatment.id(), treatment);
            all.put(treatment.id(), treatment.name());
            if (!treatment.category().isEmpty() && !categories.containsValue(treatment.category())) {
                // Below zero is nobody's number.
                TreatmentId stand = new TreatmentId(-treatment.id().value());
                categories.put(stand, treatment.category());
                all.put(stand, treatment.category());
            }
        }
        NameBook<ClientId> nobody = NameBook.of(Map.<ClientId, String>of());
        List<Named<TreatmentId>> named =
                Reading.of(text, now, nobody, NameBook.of(all)).parts().treatments();
        StringBuilder rest = new StringBuilder(text);
        List<Treatment> some = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (Named<TreatmentId> one : named) {
            for (int at = one.span().from(); at < Math.min(one.span().to(), rest.length()); at++) {
                rest.setCharAt(at, ';');
            }
            List<Treatment> meant = one.meant().stream()
                    .map(NameMatch::id)
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .toList();
            meant.stream().filter(treatment -> !some.contains(treatment)).forEach(some::add);
            if (meant.isEmpty()) {
                one.meant().stream()
                        .map(match -> categories.get(match.id()))
                        .filter(category -> !whole.contains(category))
                        .forEach(whole::add);
            }
        }
        return new Found(List.copyOf(some), List.copyOf(whole), PromotionReader.unread(rest.toString()));
    }
}
