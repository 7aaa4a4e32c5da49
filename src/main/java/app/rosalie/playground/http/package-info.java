/** What is asked of the playground over HTTP, and what it answers: parameters, JSON, refusals. Knows nothing of chats. */
@NullMarked
package app.rosalie.playground.http;

import org.jspecify.annotations.NullMarked;
