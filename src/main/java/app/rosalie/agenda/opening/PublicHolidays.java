package app.rosalie.agenda.opening;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The public holidays of all France, for salons that close on them. Those of one region alone are not known. */
@Component
public class PublicHolidays {

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

    /** The holidays on the days {@code [from, to)}, in order. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        return france.obtain().getHolidays(from, to.minusDays(1)).stream()
                .map(it -> new Holiday(
                        it.getDate(), it.getDescription(Locale.FRENCH).replace('\'', '’')))
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }
}
