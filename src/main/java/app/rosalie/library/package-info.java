/**
 * The resource centre: guides, the courses made of them, how each salon stands with them, and a search that forgives. Knows no
 * screen and no figure of a salon.
 */
@ApplicationModule(allowedDependencies = "salon")
@NullMarked
package app.rosalie.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
