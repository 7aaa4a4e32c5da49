package app.rosalie.reviews;

import app.rosalie.salon.Journal;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.SalonSetting;
import app.rosalie.salon.Salons;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where a salon is reviewed at Google. Everybody is shown the same way there, whatever she said here. */
@Component
public class ReviewPageElsewhere extends SalonSetting<ReviewPageElsewhere.Page> {

    private static final int LONGEST = 300;
    private static final Set<String> SHORT_HOSTS = Set.of("g.page", "maps.app.goo.gl", "search.google.com");

    private final JdbcClient sql;

    ReviewPageElsewhere(JdbcClient sql, Salons salons, Journal journal, JsonMapper json) {
        super(Page.class, salons, journal, json);
        this.sql = sql;
    }

    /** @param link as {@link #read} gives it; null: nowhere that the salon has told */
    public record Page(@Nullable String link) {}

    /** The link in what was typed: https, and Google's own; empty for all else. */
    public static Optional<URI> read(String typed) {
        String trimmed = typed.strip();
        try {
            URI uri = new URI(trimmed.matches("(?i)https?://.*") ? trimmed : "https://" + trimmed);
            boolean fits = trimmed.length() <= LONGEST
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() == -1
                    && !uri.getPath().startsWith("/url")
                    && isGoogles(uri.getHost().toLowerCase(Locale.ROOT));
            return fits ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noLink) {
            return Optional.empty();
        }
    }

    private static boolean isGoogles(String host) {
        return SHORT_HOSTS.contains(host) || host.matches("(?:www\\.|maps\\.)?google\\.(?:com|fr|be|ch|lu|ca|re)");
    }

    /** Where the salon is reviewed, if it has told. */
    public Optional<URI> link(SalonId salon) {
        return Optional.ofNullable(of(salon).link()).map(URI::create);
    }

    @Override
    public Page of(SalonId salon) {
        return sql.sql("select link from review_page_elsewhere where salon_id = ?")
                .param(salon.value())
                .query((row, n) -> new Page(row.getString(1)))
                .optional()
                .orElseGet(() -> new Page(null));
    }

    @Override
    protected void write(SalonId salon, Page page) {
        sql.sql("delete from review_page_elsewhere where salon_id = ?")
                .param(salon.value())
                .update();
        sql.sql("insert into review_page_elsewhere (salon_id, link) values (?, ?)")
                .param(salon.value())
                .param(page.link())
                .update();
    }

    @Override
    public String kind() {
        return "reviewpage";
    }
}
