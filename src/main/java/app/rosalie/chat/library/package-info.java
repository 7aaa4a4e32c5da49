/** The resource centre: guides by theme, found by words, kept, followed as courses, and pointed to in the morning. */
@NullMarked
package app.rosalie.chat.library;

import org.jspecify.annotations.NullMarked;
