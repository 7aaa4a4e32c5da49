/** What a text names of days, hours and lengths, by one grammar: a {@code …Rule} for each way to say it, its words in the vocabulary. */
@NamedInterface("time")
@NullMarked
package app.rosalie.language.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
