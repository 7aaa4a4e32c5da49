package app.rosalie.chat.kit.hours;

import app.rosalie.chat.Pro;
import app.rosalie.salon.Territory;
import java.util.Map;

/** Territories by name. */
public final class TerritoryWords {

    private TerritoryWords() {}

    /** The salon's own: « Martinique ». */
    public static String name(Pro pro) {
        return name(pro, pro.salon().territory());
    }

    public static String name(Pro pro, Territory territory) {
        Map<String, String> names = pro.voice().list(HoursPhrase.TERRITORIES);
        return names.getOrDefault(territory.name(), territory.name());
    }
}
