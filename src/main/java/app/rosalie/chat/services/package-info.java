/** What the salon sells: its treatments by category, each with its card, and what is no longer offered. */
@NullMarked
package app.rosalie.chat.services;

import org.jspecify.annotations.NullMarked;
