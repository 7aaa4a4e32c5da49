/** Names of clients and treatments as people type them: shortened, with slips, in any order. */
@NamedInterface("names")
@NullMarked
package app.rosalie.language.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
