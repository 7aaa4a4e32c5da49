package app.rosalie.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Which connections the pool throws away at once: those of a database that does not answer, beside what it knows itself. One of
 * an H2 file that was closed is handed out again and again else, for it is asked whether it lives only after a rest.
 */
public final class ClosedConnections implements SQLExceptionOverride {

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        return DatabaseTrouble.isBehind(failure)
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
