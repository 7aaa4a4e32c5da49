/** What is said of reviews: which to read, and what to answer. */
@NullMarked
package app.rosalie.language.review;

import org.jspecify.annotations.NullMarked;
