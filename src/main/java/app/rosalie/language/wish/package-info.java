/** What a message wants, whatever words stand around what it names: its kind by learnt weights, its parts by what they are. */
@NamedInterface("wish")
@NullMarked
package app.rosalie.language.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
