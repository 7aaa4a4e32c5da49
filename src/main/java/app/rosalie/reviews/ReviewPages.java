package app.rosalie.reviews;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A salon's reviews, leafed through. A page costs what it shows, however many there are. */
@Component
@Transactional(readOnly = true)
public class ReviewPages {

    private final ReviewRows rows;
    private final Salons salons;

    ReviewPages(ReviewRows rows, Salons salons) {
        this.rows = rows;
        this.salons = salons;
    }

    /**
     * Some of them, and how many there are.
     *
     * @param total on all pages together
     */
    public record Leaf(List<ReviewSummary> reviews, long total) {}

    /**
     * One page, in the order of the filter; behind the last one it is empty.
     *
     * @param page from 0
     */
    public Leaf page(SalonId salon, ReviewFilter filter, int page, int size) {
        return new Leaf(read(salon, ids(salon, filter, PageRequest.of(page, size))), count(salon, filter));
    }

    List<ReviewSummary> first(SalonId salon, ReviewFilter filter, int most) {
        return read(salon, ids(salon, filter, PageRequest.of(0, most)));
    }

    /** How many reviews a filter lets through. */
    public long count(SalonId salon, ReviewFilter filter) {
        long id = salon.value();
        return switch (filter) {
            case ReviewFilter.ToAnswer() -> rows.countUnanswered(id);
            case ReviewFilter.All() -> rows.countAll(id);
            case ReviewFilter.Shown() -> rows.countShown(id);
            case ReviewFilter.Stars(int stars) -> rows.countOfStars(id, stars);
            case ReviewFilter.Reported() -> rows.countReported(id);
            case ReviewFilter.OfClient(ClientId client) -> rows.countOfClient(id, client.value());
            case ReviewFilter.Days(LocalDate first, LocalDate last) ->
                rows.countBetween(id, start(salon, first), start(salon, last.plusDays(1)));
            case ReviewFilter.Month(YearMonth month) ->
                rows.countBetween(
                        id,
                        start(salon, month.atDay(1)),
                        start(salon, month.plusMonths(1).atDay(1)));
        };
    }

    private List<Long> ids(SalonId salon, ReviewFilter filter, Pageable page) {
        long id = salon.value();
        return switch (filter) {
            case ReviewFilter.ToAnswer() -> rows.unanswered(id, page);
            case ReviewFilter.All() -> rows.all(id, page);
            case ReviewFilter.Shown() -> rows.shown(id, page);
            case ReviewFilter.Stars(int stars) -> rows.ofStars(id, stars, page);
            case ReviewFilter.Reported() -> rows.reported(id, page);
            case ReviewFilter.OfClient(ClientId client) -> rows.ofClient(id, client.value(), page);
            case ReviewFilter.Days(LocalDate first, LocalDate last) ->
                rows.between(id, start(salon, first), start(salon, last.plusDays(1)), page);
            case ReviewFilter.Month(YearMonth month) ->
                rows.between(
                        id,
                        start(salon, month.atDay(1)),
                        start(salon, month.plusMonths(1).atDay(1)),
                        page);
        };
    }

    private Instant start(SalonId salon, LocalDate day) {
        Salon here = salons.get(salon);
        return day.atStartOfDay(here.zone()).toInstant();
    }

    private List<ReviewSummary> read(SalonId salon, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ReviewSummary> read = rows.opinions(salon.value(), ids).stream()
                .collect(Collectors.toMap(review -> review.id().value(), Function.identity()));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }
}
