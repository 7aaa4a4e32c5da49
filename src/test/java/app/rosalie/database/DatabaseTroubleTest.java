package app.rosalie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseTroubleTest {

    static Stream<Throwable> troubles() {
        TransactionSystemException overridden = new TransactionSystemException("rollback", new IllegalStateException());
        overridden.initApplicationException(new SQLException("admin shutdown", "57P01"));
        IllegalStateException suppressing = new IllegalStateException();
        suppressing.addSuppressed(new SQLTransientConnectionException("the pool is empty"));
        return Stream.of(
                new CannotCreateTransactionException("no connection"),
                new TransactionSystemException("rollback", new SQLException("I/O error", "08006")),
                overridden,
                suppressing,
                new IllegalStateException(new SQLException("disk full", "53100")),
                new IllegalStateException(new SQLException("closed", "90098", 90098)),
                new IllegalStateException(
                        new SQLException("general error", "HY000", 50000, new MVStoreException(4, "closed"))),
                new IllegalStateException(new SQLException("Connection is closed")));
    }

    static Stream<Throwable> others() {
        IllegalStateException circle = new IllegalStateException();
        circle.initCause(new IllegalArgumentException(circle));
        return Stream.of(
                new NullPointerException(),
                new DataIntegrityViolationException(
                        "twice", new SQLIntegrityConstraintViolationException("twice", "23505", 23505)),
                new IllegalStateException(new SQLException("syntax error", "42601")),
                new CannotAcquireLockException("deadlock", new MVStoreException(101, "a row is locked")),
                new SQLException("deadlock", "40001", 40001, new MVStoreException(101, "a row is locked")),
                new SQLException("time-out of a lock", "HYT00", 50200, new MVStoreException(101, "a row is locked")),
                circle);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isBehindWhatArrivesInAnyWrapping(Throwable failure) {
        assertThat(DatabaseTrouble.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("others")
    void isNotBehindABug(Throwable failure) {
        assertThat(DatabaseTrouble.isBehind(failure)).isFalse();
    }
}
