package app.rosalie.reviews;

import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a salon's reviews come to, by stars, by month, by treatment. What is withdrawn or hidden is in none of it. */
@Component
@Transactional(readOnly = true)
public class ReviewFigures {

    private final ReviewRows rows;

    ReviewFigures(ReviewRows rows) {
        this.rows = rows;
    }

    public StarSpread spread(SalonId salon) {
        return StarSpread.of(rows.spread(salon.value()));
    }

    /** Of so many months of the salon's calendar, by publication, earliest first; also of those without any. */
    public SequencedMap<YearMonth, Rating> byMonth(Salon salon, YearMonth first, int months) {
        SequencedMap<YearMonth, Rating> ratings = new TreeMap<>();
        IntStream.range(0, months).forEach(month -> ratings.put(first.plusMonths(month), new Rating(0, 0)));
        rows.byMonth(
                        salon.id().value(),
                        start(salon, first),
                        start(salon, first.plusMonths(months)),
                        salon.zone().getId())
                .forEach(row -> ratings.put(
                        YearMonth.of(Math.toIntExact(whole(row[0])), Math.toIntExact(whole(row[1]))),
                        new Rating(whole(row[2]), whole(row[3]))));
        return ratings;
    }

    private static Instant start(Salon salon, YearMonth month) {
        return month.atDay(1).atStartOfDay(salon.zone()).toInstant();
    }

    /** Of the treatments of which most is said; of a visit with several, the first of them. */
    public List<OfTreatment> byTreatment(SalonId salon, int most) {
        return rows.byTreatment(salon.value(), Limit.of(most)).stream()
                .map(row -> new OfTreatment(
                        new TreatmentId(whole(row[0])), (String) row[1], new Rating(whole(row[2]), whole(row[3]))))
                .toList();
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    /** What is said of a treatment, by its name of today. */
    public record OfTreatment(TreatmentId treatment, String name, Rating rating) {}

    /**
     * Some reviews together.
     *
     * @param stars of all of them
     * @param count how many there are
     */
    public record Rating(long stars, long count) {

        /** To one decimal, a half upwards; 0 where there is no review. */
        public double average() {
            return new Satisfaction(stars, count, 0, 0).average();
        }
    }
}
