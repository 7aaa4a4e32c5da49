/** The letters: a text as tokens, numbers in digits and words, sums, how like two words are. All words are read folded, without case and accents. */
@NamedInterface("text")
@NullMarked
package app.rosalie.language.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
