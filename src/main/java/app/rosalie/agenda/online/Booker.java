package app.rosalie.agenda.online;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Audience;
import app.rosalie.salon.online.Approval;
import app.rosalie.salon.selection.Selection;
import java.util.Optional;

/**
 * Whoever books for herself, as the salon knows her at this moment.
 *
 * @param client empty as long as she has not given her name and her number
 * @param isNew she has written herself into the book, or is not in it, and was never there
 * @param hasPoorHistory she did not come three times
 */
public record Booker(Optional<ClientId> client, boolean isNew, boolean hasPoorHistory) {

    /** Somebody who stands in no book. */
    public static final Booker GUEST = new Booker(Optional.empty(), true, false);

    /** Whether the salon sells all of it to her without being asked. */
    public boolean mayBook(Selection chosen) {
        return !isNew
                || chosen.lines().stream()
                        .allMatch(line -> line.treatment().conditions().audience() == Audience.EVERYBODY);
    }

    boolean waitsFor(Approval approval) {
        return switch (approval) {
            case NOBODY -> false;
            case POOR_HISTORY -> hasPoorHistory;
            case NEW_CLIENTS -> hasPoorHistory || isNew;
            case EVERYBODY -> true;
        };
    }
}
