/** Another time for a visit: picked or typed, moved there alone or with its series, or proposed to its client. */
@NullMarked
package app.rosalie.chat.reschedule;

import org.jspecify.annotations.NullMarked;
