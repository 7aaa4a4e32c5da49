package app.rosalie.bench;

import app.rosalie.Database;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many rows into a database at once, in the SQL that each of the two wants for it. */
final class Filling {

    private final Database database;
    private final JdbcTemplate sql;

    Filling(Database database, JdbcTemplate sql) {
        this.database = database;
        this.sql = sql;
    }

    /** A table {@code n} of the numbers {@code x} from one to another, both included. */
    String numbers(long first, long last) {
        return numbers(database, first, last);
    }

    static String numbers(Database database, long first, long last) {
        return database == Database.H2
                ? "system_range(%d, %d) n".formatted(first, last)
                : "generate_series(%d::bigint, %d) n (x)".formatted(first, last);
    }

    /** What is written refers to what is there: looking each row's references up would take longer than writing it. */
    void unchecked(String insert) {
        sql.execute(
                database == Database.H2
                        ? "set referential_integrity false; " + insert + "; set referential_integrity true"
                        : "set session_replication_role = replica; " + insert
                                + "; set session_replication_role = origin");
    }

    /** As PostgreSQL does by itself before long. */
    void analyse(List<String> tables) {
        for (String table : tables) {
            sql.execute(database == Database.H2 ? "analyze table " + table : "vacuum analyze " + table);
        }
    }
}
