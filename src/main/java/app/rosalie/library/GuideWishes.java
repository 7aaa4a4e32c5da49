package app.rosalie.library;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was looked for and is in no guide: for the authors. Nobody knows who has asked, or when beyond the day, and what looks
 * like a number or an address of somebody is not kept.
 */
@Component
@Transactional
public class GuideWishes {

    private static final int LONGEST = 120;

    /** Enough to see what is missing; beyond that nobody reads on. */
    private static final int MOST_KEPT = 10_000;

    private static final Pattern PERSONAL = Pattern.compile("\\S*@\\S*|\\+?\\d[\\d .-]{5,}\\d|\\S*https?:\\S*");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");

    private final JdbcClient sql;
    private final InstantSource clock;

    GuideWishes(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public record Wish(String words, long times) {}

    /** Nothing where no word is left, or there are very many wishes already. */
    public void keep(String typed) {
        String words = cleaned(typed);
        if (!words.isEmpty() && count() < MOST_KEPT) {
            sql.sql("insert into guide_wish (words, asked_on) values (?, ?)")
                    .params(words, clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())
                    .update();
        }
    }

    static String cleaned(String typed) {
        String plain = PERSONAL.matcher(typed).replaceAll(" ");
        String words = BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.FRENCH);
        if (words.codePoints().noneMatch(Character::isLetter)) {
            return "";
        }
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    @Transactional(readOnly = true)
    public long count() {
        return sql.sql("select count(*) from guide_wish").query(Long.class).single();
    }

    /** Those asked for most. */
    @Transactional(readOnly = true)
    public List<Wish> most(int most) {
        return sql.sql("""
                select words, count(*) as times from guide_wish
                group by words order by count(*) desc, max(asked_on) desc, words limit ?""")
                .params(most)
                .query((row, n) -> new Wish(row.getString("words"), row.getLong("times")))
                .list();
    }
}
