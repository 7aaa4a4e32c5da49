/** What a client answers to a reminder: she comes, calls it off, asks for another time, or says something else. */
@NamedInterface("reply")
@NullMarked
package app.rosalie.language.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
