package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.selection.Selection;

/**
 * A wish that a freed slot would fulfil.
 *
 * @param span of the visit that it would be: its earliest free start among those that suit her
 */
public record SlotMatch(Wish wish, Selection selection, TimeSpan span) {}
