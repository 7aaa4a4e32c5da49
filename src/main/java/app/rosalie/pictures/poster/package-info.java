/** What a salon shows to others, each drawn from its value: what is free, what it sells at which price, the link to its page. */
@NullMarked
package app.rosalie.pictures.poster;

import org.jspecify.annotations.NullMarked;
