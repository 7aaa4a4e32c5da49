@NullMarked
package app.rosalie.language.wish;

import org.jspecify.annotations.NullMarked;
