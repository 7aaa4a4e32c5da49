/** What the figures of a salon say about it: facts that are worth a word. Each rule stands beside its fact. Knows no word and no guide. */
@ApplicationModule(allowedDependencies = {"salon", "agenda", "agenda::opening", "revenue", "reviews"})
@NullMarked
package app.rosalie.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
