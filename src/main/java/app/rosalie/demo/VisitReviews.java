package app.rosalie.demo;

import app.rosalie.reviews.BroughtReview;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What clients said: every twenty-fourth or so leaves a review the day after; the last two wait for an answer. */
final class VisitReviews {

    private static final int UNANSWERED = 2;

    private final DemoScript script;
    private final RandomGenerator chance;

    VisitReviews(DemoScript script, RandomGenerator chance) {
        this.script = script;
        this.chance = chance;
    }

    List<BroughtReview> of(List<WrittenVisit> visits, Instant now) {
        Instant yesterday = now.minus(Duration.ofDays(1));
        List<BroughtReview> reviews = new ArrayList<>();
        for (WrittenVisit written : visits) {
            boolean over = written.tookPlace() && written.visit().start().isBefore(yesterday);
            if (over && chance.nextInt(24) == 0) {
                reviews.add(review(written));
            }
        }
        int answered = Math.max(0, reviews.size() - UNANSWERED);
        reviews.subList(answered, reviews.size()).replaceAll(VisitReviews::unanswered);
        return reviews;
    }

    private BroughtReview review(WrittenVisit written) {
        int stars = stars();
        List<String> said = script.reviews().getOrDefault(stars, List.of(""));
        String words = said.get(chance.nextInt(said.size()));
        Instant at = written.visit().start().plus(Duration.ofDays(1));
        return new BroughtReview(written.visit().clientId(), written.id(), stars, words, at, script.answer(), true);
    }

    private int stars() {
        int drawn = chance.nextInt(20);
        return drawn < 17 ? 5 : drawn < 19 ? 4 : chance.nextBoolean() ? 3 : 2;
    }

    private static BroughtReview unanswered(BroughtReview review) {
        return new BroughtReview(
                review.clientId(), review.appointmentId(), review.stars(), review.words(), review.at(), null, true);
    }
}
