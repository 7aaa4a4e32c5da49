/** What is said of money: payments, sales, goals, takings. */
@NamedInterface("money")
@NullMarked
package app.rosalie.language.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
