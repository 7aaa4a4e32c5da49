/**
 * How things look: a picture is a value, the painter turns it into a PNG. Knows no word, no rule, no chat: every text that
 * it draws is handed in. The only room that knows AWT and XChart.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
