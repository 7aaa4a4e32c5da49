package app.rosalie.library;

import app.rosalie.salon.SalonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The guides that salons were pointed to without having asked: at most one a week. */
@Component
@Transactional
public class WeeklyGuides {

    private final JdbcClient sql;

    WeeklyGuides(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param day the salon's day on which it was told */
    public record Given(GuideId guide, LocalDate day) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Given> of(SalonId salon, int most) {
        return sql.sql("select guide, told_on from guide_of_the_week where salon_id = ? order by told_on desc limit ?")
                .params(salon.value(), most)
                .query((row, n) ->
                        new Given(new GuideId(row.getLong("guide")), row.getObject("told_on", LocalDate.class)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Given> last(SalonId salon) {
        return of(salon, 1).stream().findFirst();
    }

    public void tell(SalonId salon, GuideId guide, LocalDate day) {
        sql.sql("insert into guide_of_the_week (salon_id, told_on, guide) values (?, ?, ?)")
                .params(salon.value(), day, guide.number())
                .update();
    }
}
