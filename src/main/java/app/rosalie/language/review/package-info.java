/** What is said of reviews: which to read, and what to answer. */
@NamedInterface("review")
@NullMarked
package app.rosalie.language.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
