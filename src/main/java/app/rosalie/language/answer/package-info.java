/** How a short text answers what stands before whoever typed it: by yes or no, by number, by giving up or taking up again. */
@NamedInterface("answer")
@NullMarked
package app.rosalie.language.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
