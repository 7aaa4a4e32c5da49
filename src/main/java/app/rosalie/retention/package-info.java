/**
 * What a client's visits and payments say about her: how regular she is, which segment she is in. Reads what the features know and
 * keeps nothing itself; knows no word.
 */
@ApplicationModule(allowedDependencies = {"salon", "clients", "agenda", "revenue"})
@NullMarked
package app.rosalie.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
