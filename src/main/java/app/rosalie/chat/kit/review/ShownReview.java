package app.rosalie.chat.kit.review;

import app.rosalie.chat.Page;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Photograph;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.salon.Salon;
import java.time.LocalDate;

/** A review as everybody sees it: stars, who, words, when it was published and of which visit, and the salon's answer. */
public final class ShownReview {

    private static final String ERASED = "—";

    private ShownReview() {}

    /** Adds it to a page; words and answer are cut, each to so many characters. */
    public static void add(Page page, Salon salon, ReviewSummary review, int most) {
        page.say(ReviewPhrase.HEAD, review.starLine(), author(page.voice(), review.clientName()));
        if (!review.words().isEmpty()) {
            page.say(ReviewPhrase.WORDS, cut(review.words(), most));
        }
        page.say(
                ReviewPhrase.DATES,
                date(page.voice(), salon.dayOf(review.leftAt())),
                date(page.voice(), salon.dayOf(review.visit().start())),
                review.title(),
                review.changedAt() == null ? "none" : date(page.voice(), salon.dayOf(review.changedAt())));
        if (!review.verified()) {
            page.say(ReviewPhrase.UNVERIFIED);
        }
        if (review.answer() != null) {
            page.say(ReviewPhrase.ANSWER, salon.name(), cut(review.answer(), most));
        }
    }

    /** « 3 mars 2026 »: reviews stay for years. */
    private static String date(Voice voice, LocalDate day) {
        return voice.dayOfMonth(day) + " " + day.getYear();
    }

    /** « Emma D. »: her first name and the initial of her last one; whoever was erased is nobody. */
    public static String author(Voice voice, String name) {
        String[] parts = name.strip().split("\\s+");
        if (parts[0].isEmpty() || parts[0].equals(ERASED)) {
            return voice.plain(ReviewPhrase.NOBODY);
        }
        return parts.length == 1
                ? parts[0]
                : parts[0] + " "
                        + parts[parts.length - 1].substring(0, parts[parts.length - 1].offsetByCodePoints(0, 1)) + ".";
    }

    /** What its author shows beside it. */
    public static Photograph photograph(ReviewId review, String digest, String alt) {
        return new Photograph(-review.value(), digest, alt);
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
