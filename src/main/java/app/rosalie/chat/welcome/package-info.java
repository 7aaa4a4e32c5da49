/** What a person meets who owns no salon: a stranger, or a client who followed a salon's link. */
@NullMarked
package app.rosalie.chat.welcome;

import org.jspecify.annotations.NullMarked;
