/**
 * What leaves as a document to print or to keep: what stands in it is handed in as values and words, and comes out as the bytes
 * of a file. Knows no screen. The only module that knows how a PDF or a calendar file is made.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
