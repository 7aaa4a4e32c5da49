package app.rosalie.chat.room;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import java.util.Optional;
import java.util.Set;

/** How some kinds of alerts are told. Each kind has one teller. */
public interface AlertTeller {

    Set<AlertKind> kinds();

    /** The alert as a page, from what is true now; empty where nothing is left to tell. */
    Optional<Page> page(Pro pro, Alert alert);

    /** The same in one line of HTML among others. */
    Optional<String> line(Pro pro, Alert alert);
}
