/** Leafing through what does not fit onto one screen, and between views that stand beside each other. */
@NullMarked
package app.rosalie.chat.kit.paging;

import org.jspecify.annotations.NullMarked;
