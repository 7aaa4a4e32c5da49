/** What the verbs of a sentence and the order of its words say; {@code wish} weighs that with all the rest. */
@NamedInterface("sentence")
@NullMarked
package app.rosalie.language.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
