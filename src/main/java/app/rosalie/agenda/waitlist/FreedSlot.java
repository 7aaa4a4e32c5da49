package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import java.util.Optional;

/**
 * Time that a visit has left while somebody waited.
 *
 * @param former whose it was, who is not asked again; empty where nobody knows
 */
public record FreedSlot(FreedSlotId id, TimeSpan span, Optional<ClientId> former) {}
