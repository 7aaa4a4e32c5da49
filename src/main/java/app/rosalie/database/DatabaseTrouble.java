package app.rosalie.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whether something failed because the database did not answer, in whatever wrapping that arrives: a connection that is cut in
 * the middle of a turn breaks the rollback too, and each library tells of it in its own way. Such a failure is nobody’s bug;
 * what failed is tried again.
 */
public final class DatabaseTrouble {

    private static final Set<Class<? extends SQLException>> CONNECTION = Set.of(
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    /**
     * The beginnings of <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQL states</a>: connection
     * exception, insufficient resources (disk, memory, connections), operator intervention (shutdown, crash), I/O error.
     */
    private static final Set<String> STATES = Set.of("08", "53", "57P", "58030");

    /** That one is somebody's bug. */
    private static final String PROTOCOL_VIOLATION = "08P01";

    /** Deadlock, serialization failure; H2's time-out of a lock, and its codes of these. */
    private static final Set<String> CONFLICTS = Set.of("40", "HYT00");

    private static final Set<Integer> H2_CONFLICTS = Set.of(40001, 50200, 90131);

    /**
     * <a href="https://www.h2database.com/javadoc/org/h2/api/ErrorCode.html">H2's codes</a> of a file that cannot be read or
     * written, a broken connection, a database that is closed, and one that is asked for at a shutdown.
     */
    private static final Set<Integer> H2_CODES = Set.of(90028, 90031, 90067, 90098, 90121);

    /** What the pool and PostgreSQL's driver say of a connection that was thrown away. */
    private static final Set<String> CLOSED = Set.of("Connection is closed", "This connection has been closed.");

    private static final String H2_STORE = "org.h2.mvstore.MVStoreException";

    private DatabaseTrouble() {}

    /** Looks through all causes, and what they suppress or have written over. */
    public static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>(Set.of(failure));
        while (!left.isEmpty()) {
            Throwable one = left.pop();
            if (!seen.add(one) || isAConflict(one)) {
                continue;
            }
            if (isItself(one)) {
                return true;
            }
            Stream.concat(Stream.of(one.getSuppressed()), Stream.of(one.getCause(), writtenOver(one)))
                    .filter(Objects::nonNull)
                    .forEach(left::push);
        }
        return false;
    }

    /** Two transactions were in each other's way, as the database itself says: H2 has its store's failure behind that too. */
    private static boolean isAConflict(Throwable failure) {
        return switch (failure) {
            case ConcurrencyFailureException _ -> true;
            case SQLException sql ->
                CONFLICTS.stream().anyMatch(state(sql)::startsWith) || H2_CONFLICTS.contains(sql.getErrorCode());
            default -> false;
        };
    }

    private static String state(SQLException sql) {
        return Objects.requireNonNullElse(sql.getSQLState(), "");
    }

    private static @Nullable Throwable writtenOver(Throwable failure) {
        return failure instanceof TransactionSystemException rollback ? rollback.getApplicationException() : null;
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _ -> true;
            case SQLException sql -> isOfTheConnection(sql);
            // H2’s store, which is there at run time only.
            default -> failure.getClass().getName().equals(H2_STORE);
        };
    }

    private static boolean isOfTheConnection(SQLException sql) {
        return CONNECTION.stream().anyMatch(kind -> kind.isInstance(sql))
                || STATES.stream().anyMatch(state(sql)::startsWith)
                        && !state(sql).equals(PROTOCOL_VIOLATION)
                || H2_CODES.contains(sql.getErrorCode())
                || CLOSED.contains(Objects.requireNonNullElse(sql.getMessage(), ""));
    }
}
