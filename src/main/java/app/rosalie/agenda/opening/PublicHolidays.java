package app.rosalie.agenda.opening;

import app.rosalie.salon.Territory;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The public holidays of a salon's territory, for salons that close on them: those of all France, and those that a territory
 * has besides.
 */
@Component
public class PublicHolidays {

    /**
     * Good Friday and 26 December are holidays in three departments (Code du travail, L3134-13). Jollyday has them right for this
     * one, so that it stands for all three.
     */
    private static final String BAS_RHIN = "67";

    private static final String ABOLITION_OF_SLAVERY = "Abolition de l’esclavage";

    /** Code du travail, L3422-2, and décret n° 83-1003. */
    private static final Map<Territory, MonthDay> ABOLITIONS = Map.of(
            Territory.MAYOTTE, MonthDay.of(4, 27),
            Territory.MARTINIQUE, MonthDay.of(5, 22),
            Territory.GUADELOUPE, MonthDay.of(5, 27),
            Territory.SAINT_MARTIN, MonthDay.of(5, 28),
            Territory.GUYANE, MonthDay.of(6, 10),
            Territory.SAINT_BARTHELEMY, MonthDay.of(10, 9),
            Territory.REUNION, MonthDay.of(12, 20));

    private static final Set<Territory> UNKNOWN = EnumSet.of(
            Territory.POLYNESIA,
            Territory.NEW_CALEDONIA,
            Territory.BELGIUM,
            Territory.SWITZERLAND,
            Territory.LUXEMBOURG);

    /** Read when first asked for: a reader of XML comes with it, and a start can do without. */
    private final SingletonSupplier<HolidayManager> france =
            SingletonSupplier.of(() -> HolidayManager.getInstance(ManagerParameters.create("fr", files())));

    private static Properties files() {
        Properties files = new Properties();
        files.setProperty("configuration.service.impl", JaxbConfigurationService.class.getName());
        return files;
    }

    /** @param name in French: « Fête nationale » */
    public record Holiday(LocalDate day, String name) {}

    /** Whether anything is known of the holidays there. */
    public boolean areKnown(Territory territory) {
        return !UNKNOWN.contains(territory);
    }

    /** The holidays on the days {@code [from, to)}, in order; none where they are not known. */
    public List<Holiday> between(Territory territory, LocalDate from, LocalDate to) {
        return areKnown(territory)
                ? Stream.concat(french(territory, from, to), abolition(territory, from, to).stream())
                        .sorted(Comparator.comparing(Holiday::day))
                        .toList()
                : List.of();
    }

    private Stream<Holiday> french(Territory territory, LocalDate from, LocalDate to) {
        String[] part = territory == Territory.ALSACE_MOSELLE ? new String[] {BAS_RHIN} : new String[0];
        return france.obtain().getHolidays(from, to.minusDays(1), part).stream()
                .map(it -> new Holiday(
                        it.getDate(), it.getDescription(Locale.FRENCH).replace('\'', '’')));
    }

    private static List<Holiday> abolition(Territory territory, LocalDate from, LocalDate to) {
        MonthDay day = ABOLITIONS.get(territory);
        return day == null
                ? List.of()
                : IntStream.rangeClosed(from.getYear(), to.getYear())
                        .mapToObj(day::atYear)
                        .filter(date -> !date.isBefore(from) && date.isBefore(to))
                        .map(date -> new Holiday(date, ABOLITION_OF_SLAVERY))
                        .toList();
    }
}
