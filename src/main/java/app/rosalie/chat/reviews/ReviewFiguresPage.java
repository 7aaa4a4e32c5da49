package app.rosalie.chat.reviews;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Ranking;
import app.rosalie.reviews.ReviewFigures;
import app.rosalie.reviews.ReviewFigures.OfTreatment;
import app.rosalie.reviews.ReviewFigures.Rating;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import app.rosalie.reviews.StarSpread;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the reviews come to: the spread as a picture, below it month by month and treatment by treatment. */
@Component
class ReviewFiguresPage {

    private static final int MOST_STARS = 5;
    private static final int MONTHS = 6;
    private static final int MONTHS_TO_OPEN = 3;
    private static final int TREATMENTS = 5;

    private final Reviews reviews;
    private final ReviewFigures figures;
    private final InstantSource clock;

    ReviewFiguresPage(Reviews reviews, ReviewFigures figures, InstantSource clock) {
        this.reviews = reviews;
        this.figures = figures;
        this.clock = clock;
    }

    Reply show(Pro pro) {
        Voice voice = pro.voice();
        Satisfaction all = reviews.satisfaction(pro.salonId());
        Page page = ReviewParts.below(pro)
                .say(ReviewsPhrase.RATING, all.count(), voice.oneDecimal(all.average()), all.hidden())
                .back(new ReviewsAction.Read(ReviewsTab.ALL, 0));
        if (all.count() == 0) {
            return page.show();
        }
        StarSpread spread = figures.spread(pro.salonId());
        page.picture(picture(voice, all, spread)).fold();
        YearMonth now = YearMonth.from(pro.dayOf(clock.instant()));
        SequencedMap<YearMonth, Rating> months = figures.byMonth(pro.salon(), now.minusMonths(MONTHS - 1L), MONTHS);
        months.reversed().forEach((month, rating) -> {
            if (rating.count() > 0) {
                line(page, voice.month(month), rating);
            }
        });
        for (OfTreatment one : figures.byTreatment(pro.salonId(), TREATMENTS)) {
            line(page, one.name(), one.rating());
        }
        return page.grid(MOST_STARS, stars(pro, spread))
                .rows(MONTHS_TO_OPEN, months(pro, months))
                .row(
                        pro.button(ReviewsPhrase.TAB_TO_ANSWER, new ReviewsAction.Read(ReviewsTab.TO_ANSWER, 0)),
                        pro.button(ReviewsPhrase.TAB_REPORTED, new ReviewsAction.Read(ReviewsTab.REPORTED, 0)))
                .show();
    }

    private static void line(Page page, String name, Rating rating) {
        page.say(ReviewsPhrase.FIGURE, name, page.voice().oneDecimal(rating.average()), rating.count());
    }

    private static List<Button> stars(Pro pro, StarSpread spread) {
        return IntStream.rangeClosed(1, MOST_STARS)
                .map(star -> MOST_STARS + 1 - star)
                .filter(star -> spread.of(star) > 0)
                .<Button>mapToObj(
                        star -> pro.button(ReviewsPhrase.STARS_BUTTON, new ReviewsAction.OfStars(star, 0), star))
                .toList();
    }

    private static List<Button> months(Pro pro, SequencedMap<YearMonth, Rating> months) {
        return months.reversed().entrySet().stream()
                .filter(month -> month.getValue().count() > 0)
                .limit(MONTHS_TO_OPEN)
                .map(Map.Entry::getKey)
                .<Button>map(month -> Button.of(
                        pro.voice().shortMonth(month),
                        new ReviewsAction.OfDays(month.atDay(1), month.atEndOfMonth(), 0)))
                .toList();
    }

    private static Ranking picture(Voice voice, Satisfaction all, StarSpread spread) {
        String average = voice.oneDecimal(all.average());
        return new Ranking(
                voice.plain(ReviewsPhrase.PICTURE_ALT, average, all.count()),
                voice.plain(ReviewsPhrase.PICTURE_TITLE, average),
                voice.plain(ReviewsPhrase.PICTURE_SUBTITLE, all.count()),
                IntStream.rangeClosed(1, MOST_STARS)
                        .map(star -> MOST_STARS + 1 - star)
                        .mapToObj(star -> new Ranking.Entry(
                                voice.plain(ReviewsPhrase.STARS, star),
                                "",
                                Long.toString(spread.of(star)),
                                (double) spread.of(star) / spread.total(),
                                null))
                        .toList());
    }
}
