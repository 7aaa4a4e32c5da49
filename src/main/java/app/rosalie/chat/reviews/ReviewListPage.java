package app.rosalie.chat.reviews;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.clients.Client;
import app.rosalie.clients.Clients;
import app.rosalie.reviews.ReviewFilter;
import app.rosalie.reviews.ReviewPages;
import app.rosalie.reviews.ReviewPages.Leaf;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reviews, leafed through: what waits for an answer, all, of so many stars, of a month, reported. */
@Component
class ReviewListPage {

    private static final int SIZE = 5;
    private static final int MOST_WORDS = 200;
    private static final int LAST = 9_999;

    private final Reviews reviews;
    private final ReviewPages pages;
    private final Clients clients;

    ReviewListPage(Reviews reviews, ReviewPages pages, Clients clients) {
        this.reviews = reviews;
        this.pages = pages;
        this.clients = clients;
    }

    Reply show(Pro pro, ReviewFilter filter, int wanted) {
        int number = Math.clamp(wanted, 0, LAST);
        Leaf leaf = pages.page(pro.salonId(), filter, number, SIZE);
        if (leaf.reviews().isEmpty() && leaf.total() > 0) {
            number = (int) ((leaf.total() - 1) / SIZE);
            leaf = pages.page(pro.salonId(), filter, number, SIZE);
        }
        Page page = head(pro, filter, leaf.total());
        for (ReviewSummary review : leaf.reviews()) {
            entry(pro, page, review, filter);
        }
        turns(pro, page, filter, number, leaf.total());
        return tabs(pro, page, filter).back(back(filter)).show();
    }

    private Page head(Pro pro, ReviewFilter filter, long total) {
        Satisfaction all = reviews.satisfaction(pro.salonId());
        Page page = ReviewParts.below(pro);
        page.say(ReviewsPhrase.RATING, all.count(), pro.voice().oneDecimal(all.average()), all.hidden());
        return page.say(ReviewsPhrase.LIST_TITLE, name(filter), total, stars(filter), what(pro, filter));
    }

    private static String name(ReviewFilter filter) {
        return switch (filter) {
            case ReviewFilter.ToAnswer _ -> "answer";
            case ReviewFilter.All _, ReviewFilter.Shown _ -> "all";
            case ReviewFilter.Stars _ -> "stars";
            case ReviewFilter.Reported _ -> "reported";
            case ReviewFilter.OfClient _ -> "client";
            case ReviewFilter.Days _, ReviewFilter.Month _ -> "days";
        };
    }

    private static int stars(ReviewFilter filter) {
        return filter instanceof ReviewFilter.Stars(int stars) ? stars : 0;
    }

    /** Whose, or of when. */
    private String what(Pro pro, ReviewFilter filter) {
        return switch (filter) {
            case ReviewFilter.Month(YearMonth month) -> pro.voice().month(month);
            case ReviewFilter.Days(LocalDate first, LocalDate last) -> days(pro, first, last);
            case ReviewFilter.OfClient(var client) ->
                clients.find(pro.salonId(), client).map(Client::name).orElse("—");
            default -> "none";
        };
    }

    private static String days(Pro pro, LocalDate first, LocalDate last) {
        YearMonth month = YearMonth.from(first);
        return first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())
                ? pro.voice().month(month)
                : HoursWords.days(pro.voice(), first, last);
    }

    private static void entry(Pro pro, Page page, ReviewSummary review, ReviewFilter filter) {
        page.gap()
                .say(
                        ReviewsPhrase.SUMMARY,
                        review.starLine(),
                        review.clientName(),
                        pro.voice().shortDay(pro.dayOf(review.leftAt())),
                        ReviewParts.quoted(pro.voice(), review, MOST_WORDS),
                        Boolean.toString(review.answer() != null),
                        review.moderation().name());
        Action way = filter instanceof ReviewFilter.ToAnswer
                ? new ReviewsAction.Answer(review.id())
                : new ReviewsAction.Open(review.id());
        page.row(pro.button(ReviewsPhrase.ANSWER_BUTTON, way, review.clientName(), review.stars()));
    }

    private static void turns(Pro pro, Page page, ReviewFilter filter, int number, long total) {
        List<Button> turns = new ArrayList<>();
        if (number > 0) {
            turns.add(pro.button(ReviewsPhrase.BEFORE, way(filter, number - 1)));
        }
        if ((number + 1L) * SIZE < total) {
            turns.add(pro.button(ReviewsPhrase.AFTER, way(filter, number + 1)));
        }
        page.rows(2, turns);
    }

    private static Action way(ReviewFilter filter, int page) {
        return switch (filter) {
            case ReviewFilter.ToAnswer _ -> new ReviewsAction.Read(ReviewsTab.TO_ANSWER, page);
            case ReviewFilter.All _, ReviewFilter.Shown _ -> new ReviewsAction.Read(ReviewsTab.ALL, page);
            case ReviewFilter.Reported _ -> new ReviewsAction.Read(ReviewsTab.REPORTED, page);
            case ReviewFilter.Stars(int stars) -> new ReviewsAction.OfStars(stars, page);
            case ReviewFilter.OfClient(var client) -> new ReviewsAction.OfClient(client, page);
            case ReviewFilter.Days(LocalDate first, LocalDate last) -> new ReviewsAction.OfDays(first, last, page);
            case ReviewFilter.Month(YearMonth month) ->
                new ReviewsAction.OfDays(month.atDay(1), month.atEndOfMonth(), page);
        };
    }

    private static Page tabs(Pro pro, Page page, ReviewFilter filter) {
        return page.row(
                        tab(
                                pro,
                                ReviewsPhrase.TAB_TO_ANSWER,
                                ReviewsTab.TO_ANSWER,
                                filter instanceof ReviewFilter.ToAnswer),
                        tab(pro, ReviewsPhrase.TAB_ALL, ReviewsTab.ALL, filter instanceof ReviewFilter.All))
                .row(
                        pro.button(ReviewsPhrase.TAB_FIGURES, new ReviewsAction.Figures()),
                        tab(
                                pro,
                                ReviewsPhrase.TAB_REPORTED,
                                ReviewsTab.REPORTED,
                                filter instanceof ReviewFilter.Reported));
    }

    private static Button tab(Pro pro, ReviewsPhrase name, ReviewsTab tab, boolean here) {
        return Tab.of(pro.voice(), pro.voice().plain(name), here, new ReviewsAction.Read(tab, 0));
    }

    private static Action back(ReviewFilter filter) {
        return switch (filter) {
            case ReviewFilter.Stars _, ReviewFilter.Days _, ReviewFilter.Month _ -> new ReviewsAction.Figures();
            case ReviewFilter.OfClient(var client) -> new ClientsAction.Card(client);
            default -> new HomeAction.Open();
        };
    }

    static ReviewFilter of(ReviewsTab tab) {
        return switch (tab) {
            case TO_ANSWER -> new ReviewFilter.ToAnswer();
            case ALL -> new ReviewFilter.All();
            case REPORTED -> new ReviewFilter.Reported();
        };
    }

    /** Of two days that a press may have in the wrong order. */
    static ReviewFilter of(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? new ReviewFilter.Days(last, first) : new ReviewFilter.Days(first, last);
    }
}
