package app.rosalie.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The salons' diaries in a database that nobody else has open: what stands in them today, and all of them for another bot. */
final class Diaries {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final Map<String, String> TABLES = Map.of(
            "salon",
            "select id, owner_id, zone from salon",
            "client",
            "select id, name from client",
            "appointment",
            "select id, salon_id, client_id, title, price_cents, starts_at, ends_at, status, payment from appointment");

    private final String url;

    Diaries(String url) {
        this.url = url;
    }

    /** The fullest day of a week ahead becomes today, in all diaries: on a day off there is nothing to compare. */
    void makeTodayFull() throws SQLException {
        LocalDate today = LocalDate.now(ZONE);
        int ahead = 0;
        int most = -1;
        for (int days = 0; days < 7; days++) {
            int visits = visits(Salons.MODEL_OWNER, today.plusDays(days)).size();
            if (visits > most) {
                most = visits;
                ahead = days;
            }
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update appointment set starts_at = starts_at - interval '%1$d' day, ends_at = ends_at - interval '%1$d' day"
                            .formatted(ahead));
        }
    }

    /** Each visit of an owner's today: time, client, treatment. */
    List<List<String>> today(long owner) throws SQLException {
        return visits(owner, LocalDate.now(ZONE));
    }

    private List<List<String>> visits(long owner, LocalDate day) throws SQLException {
        String select = "select a.starts_at, c.name, a.title from appointment a join salon s on s.id = a.salon_id"
                + " join client c on c.id = a.client_id where s.owner_id = ? and a.starts_at >= ? and a.starts_at < ?";
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement query = connection.prepareStatement(select)) {
            query.setLong(1, owner);
            query.setObject(2, day.atStartOfDay(ZONE).toOffsetDateTime());
            query.setObject(3, day.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime());
            List<List<String>> visits = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String time = TIME.format(row.getObject(1, Instant.class).atZone(ZONE));
                    visits.add(List.of(time, row.getString(2), row.getString(3)));
                }
            }
            return visits;
        }
    }

    /** A line of JSON for each row, moments in milliseconds since 1970. */
    void write(Path file) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                try (ResultSet row = statement.executeQuery(table.getValue())) {
                    while (row.next()) {
                        out.println(JsonMapper.shared().writeValueAsString(columns(table.getKey(), row)));
                    }
                }
            }
        }
    }

    private static Map<String, Object> columns(String table, ResultSet row) throws SQLException {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("table", table);
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnLabel(column).toLowerCase(java.util.Locale.ROOT);
            columns.put(
                    name,
                    name.endsWith("_at")
                            ? (Object) row.getObject(column, Instant.class).toEpochMilli()
                            : row.getObject(column));
        }
        return columns;
    }
}
