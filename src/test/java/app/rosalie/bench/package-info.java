/**
 * What {@code ./dev bench} measures: the packaged application as a process of its own, spoken to over real HTTP, with its
 * database on disk. Not part of the tests: speed on a shared machine is for reading, not for failing a build.
 */
@NullMarked
package app.rosalie.bench;

import org.jspecify.annotations.NullMarked;
