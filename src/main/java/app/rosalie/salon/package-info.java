/**
 * The professional and her salon: name, trade, city, zone, usual hours, treatments and their prices, money as a value, and
 * the journal that lets every write be taken back. Knows nothing of clients, appointments, chats or pictures.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.salon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
