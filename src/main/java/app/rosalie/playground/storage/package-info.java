/** What outlives a stop of the playground, and what does not. Knows names and bytes, not what they mean. */
@NullMarked
package app.rosalie.playground.storage;

import org.jspecify.annotations.NullMarked;
