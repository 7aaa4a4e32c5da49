/**
 * How things look: a picture is a value, the painter turns it into a PNG. Knows no word, no rule, no chat: every text that
 * it draws is handed in. Here are the values and the {@link Painter}, all that others may use; how they are drawn is told in
 * the packages below. The only module that knows AWT, XChart and ZXing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
