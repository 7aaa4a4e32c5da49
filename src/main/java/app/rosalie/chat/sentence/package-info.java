/** Free text: what it may mean, shown before anything is written. */
@NullMarked
package app.rosalie.chat.sentence;

import org.jspecify.annotations.NullMarked;
