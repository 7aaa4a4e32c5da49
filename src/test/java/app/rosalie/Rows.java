package app.rosalie;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that a database holds, as text. */
public final class Rows {

    private Rows() {}

    /** Every row of every table, in no order of their own; the scheduler's tables aside, which change by themselves. */
    public static Map<String, List<String>> of(JdbcTemplate sql) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : tables(sql)) {
            List<String> rows = sql.query("select * from \"" + table + "\"", (row, n) -> {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(text(row.getObject(i)));
                }
                return String.join("|", values);
            });
            all.put(table.toLowerCase(Locale.ROOT), rows.stream().sorted().toList());
        }
        return all;
    }

    /** As the database spells them. */
    public static List<String> tables(JdbcTemplate sql) {
        return sql
                .queryForList(
                        "select table_name from information_schema.tables where table_schema in ('PUBLIC', 'public')"
                                + " and table_type = 'BASE TABLE'",
                        String.class)
                .stream()
                .filter(table -> !table.toLowerCase(Locale.ROOT).startsWith("qrtz_"))
                .toList();
    }

    /** The columns of each table, all in lower case. */
    public static Map<String, List<String>> columns(JdbcTemplate sql) {
        return tables(sql).stream()
                .collect(Collectors.toMap(
                        table -> table.toLowerCase(Locale.ROOT),
                        table -> sql
                                .queryForList(
                                        "select column_name from information_schema.columns where table_name = ?"
                                                + " and table_schema in ('PUBLIC', 'public')",
                                        String.class,
                                        table)
                                .stream()
                                .map(column -> column.toLowerCase(Locale.ROOT))
                                .toList()));
    }

    private static String text(Object value) throws SQLException {
        return switch (value) {
            case null -> "";
            case Clob text -> text.getSubString(1, (int) text.length());
            case Blob bytes -> java.util.HexFormat.of().formatHex(bytes.getBytes(1, (int) bytes.length()));
            case byte[] bytes -> java.util.HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }
}
