package app.rosalie.chat.services;

import app.rosalie.chat.Pro;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is on offer now, as a price list has it. */
@Component
class PricesByCategory {

    private final Treatments treatments;

    PricesByCategory(Treatments treatments) {
        this.treatments = treatments;
    }

    /** Each category by its name, in the order of their first treatments; empty where nothing is sold. */
    Map<String, List<Treatment>> byCategory(Pro pro) {
        String others = pro.voice().plain(ServicesPhrase.OTHERS);
        return treatments.offered(pro.salonId()).stream()
                .collect(Collectors.groupingBy(
                        treatment -> treatment.category().isEmpty() ? others : treatment.category(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
