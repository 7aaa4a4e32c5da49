/** What a visit costs when it is booked: the treatment's price, or the best promotion's. */
@NamedInterface("price")
@NullMarked
package app.rosalie.agenda.price;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
