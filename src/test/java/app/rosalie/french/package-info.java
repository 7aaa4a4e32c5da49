/** How well she understands what people type: sentences written blind, told to the whole product, and judged. */
@NullMarked
package app.rosalie.french;

import org.jspecify.annotations.NullMarked;
