package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.review.ReviewReader;
import app.rosalie.language.review.ReviewReader.Said;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.PastDays;
import app.rosalie.language.wish.WishKind;
import app.rosalie.reviews.ReviewFilter;
import app.rosalie.reviews.ReviewPages;
import app.rosalie.reviews.ReviewSummary;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What she wants of reviews: « mes avis », « avis de février », « réponds à emma merci à bientôt ». An answer is shown before it is
 * published, like one that was typed below its review.
 */
@Component
class SaidReviews {

    private static final int MOST_STARS = 5;
    private static final int MOST = 3;
    private static final int MOST_MESSAGES = 50;

    private final ClientMatches matches;
    private final ReviewPages pages;
    private final ClientMessages messages;
    private final InstantSource clock;

    SaidReviews(ClientMatches matches, ReviewPages pages, ClientMessages messages, InstantSource clock) {
        this.matches = matches;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /** Empty where the text does not speak of reviews, or of none that there are. */
    Optional<SentenceResult> of(Pro pro, String text) {
        return ReviewReader.read(text).flatMap(said -> switch (said) {
            case Said.Answer(String rest, boolean review) -> answer(pro, text, rest, review);
            case Said.Figures() -> go(new ReviewsAction.Figures());
            case Said.All() -> go(first(pro));
            case Said.ToAnswer() -> go(new ReviewsAction.Read(ReviewsTab.TO_ANSWER, 0));
            case Said.Reported() -> go(new ReviewsAction.Read(ReviewsTab.REPORTED, 0));
            case Said.Stars(int stars) ->
                stars >= 1 && stars <= MOST_STARS
                        ? go(new ReviewsAction.OfStars(stars, 0))
                        : Optional.<SentenceResult>empty();
            case Said.Of(String whose) -> of(pro, text, whose);
        });
    }

    private Optional<SentenceResult> of(Pro pro, String text, String whose) {
        String bare = ReviewReader.withoutArticles(whose);
        return ofDays(pro, whose).or(() -> ofDays(pro, bare)).or(() -> ofClients(pro, text, bare));
    }

    private ReviewsAction first(Pro pro) {
        return pages.count(pro.salonId(), new ReviewFilter.ToAnswer()) > 0
                ? new ReviewsAction.ToAnswer()
                : new ReviewsAction.Read(ReviewsTab.ALL, 0);
    }

    private static Optional<SentenceResult> go(ReviewsAction action) {
        return Optional.of(new SentenceResult.Go(action));
    }

    private Optional<SentenceResult> ofDays(Pro pro, String said) {
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        return PastDays.read(said, now).flatMap(days -> go(new ReviewsAction.OfDays(days.first(), days.last(), 0)));
    }

    private Optional<SentenceResult> ofClients(Pro pro, String text, String name) {
        return results(
                text,
                named(pro, name).stream()
                        .filter(match -> rest(name, match).isEmpty())
                        .map(match -> new SentenceResult.Item(
                                match.name(),
                                WishKind.CLIENT,
                                new SentenceResult.Go(new ReviewsAction.OfClient(match.id(), 0))))
                        .toList());
    }

    /** Of the newest review of each who may be meant: one without an answer, or the last there is where reviews were named. */
    private Optional<SentenceResult> answer(Pro pro, String text, String said, boolean reviewNamed) {
        List<SentenceResult.Item> items = new ArrayList<>();
        List<NameMatch<ClientId>> meant = named(pro, said);
        if (!reviewNamed && hasWritten(pro, meant)) {
            return Optional.empty();
        }
        for (NameMatch<ClientId> match : meant) {
            List<ReviewSummary> hers = pages.page(pro.salonId(), new ReviewFilter.OfClient(match.id()), 0, MOST)
                    .reviews();
            hers.stream()
                    .filter(review -> review.answer() == null)
                    .findFirst()
                    .or(() -> reviewNamed ? hers.stream().findFirst() : Optional.empty())
                    .ifPresent(review -> items.add(new SentenceResult.Item(
                            match.name(), WishKind.MESSAGE, answer(review, rest(said, match)))));
        }
        return results(text, items);
    }

    /** Then it may as well be her message that is answered. */
    private boolean hasWritten(Pro pro, List<NameMatch<ClientId>> meant) {
        return !meant.isEmpty()
                && messages.open(pro.salonId(), MOST_MESSAGES).stream()
                        .anyMatch(message ->
                                meant.stream().anyMatch(match -> match.id().equals(message.client())));
    }

    private static SentenceResult answer(ReviewSummary review, String words) {
        return words.isEmpty()
                ? new SentenceResult.Go(new ReviewsAction.Answer(review.id()))
                : new SentenceResult.Answer(new ReviewsQuestion.Answer(review.id(), ""), words);
    }

    private static Optional<SentenceResult> results(String text, List<SentenceResult.Item> items) {
        return switch (items.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(items.getFirst().result());
            default -> Optional.of(new SentenceResult.Several(text, items, List.of()));
        };
    }

    /** Whose name the text begins with. */
    private List<NameMatch<ClientId>> named(Pro pro, String text) {
        List<NameMatch<ClientId>> found = matches.book(pro).find(text).stream()
                .filter(match ->
                        !match.used().isEmpty() && match.used().getFirst().from() == 0)
                .toList();
        return found.isEmpty() ? List.of() : ClientMatches.best(found);
    }

    /** What stands behind the name. */
    private static String rest(String text, NameMatch<ClientId> match) {
        int end = 0;
        for (TextSpan used : match.used()) {
            if (!text.substring(end, used.from()).isBlank()) {
                break;
            }
            end = used.to();
        }
        return ReviewReader.behindAName(text.substring(end));
    }
}
