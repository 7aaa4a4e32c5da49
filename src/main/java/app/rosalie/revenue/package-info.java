/**
 * Money: payments received, takings by period, goals, and the comparison with the period before. Knows no word and no chart.
 */
@ApplicationModule(allowedDependencies = {"salon", "salon::policy", "clients", "agenda", "agenda::opening"})
@NullMarked
package app.rosalie.revenue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
