/** Takings of a period: how it is called and framed, and how they went by days and months. */
@NullMarked
package app.rosalie.chat.kit.takings;

import org.jspecify.annotations.NullMarked;
