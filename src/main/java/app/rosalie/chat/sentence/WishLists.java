package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.question.SentenceQuestion.ListedWish;
import app.rosalie.chat.question.SentenceQuestion.Several;
import app.rosalie.chat.room.Navigation;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Several wishes of one message: each stands there with what does it, until it is done. What one of them comes to is asked anew each
 * time the list is shown, since what was done meanwhile may have changed it.
 */
@Component
class WishLists {

    private final WishSentences wishes;
    private final SentenceReplies replies;
    private final Navigation navigation;
    private final Journal journal;

    WishLists(WishSentences wishes, SentenceReplies replies, Navigation navigation, Journal journal) {
        this.wishes = wishes;
        this.replies = replies;
        this.navigation = navigation;
        this.journal = journal;
    }

    /** What is shown for what a sentence comes to, a list or not. */
    Reply reply(Pro pro, SentenceResult result) {
        return result instanceof SentenceResult.Several(var text, var items, var lost)
                ? begin(pro, text, items, lost)
                : replies.of(pro, result);
    }

    private Reply begin(Pro pro, String text, List<SentenceResult.Item> items, List<String> lost) {
        List<ListedWish> listed = items.stream()
                .map(item -> WishLine.of(item, replies.of(pro, item.result()).screen()))
                .toList();
        return WishListPage.show(pro, new Several(text, listed, lost, null, null));
    }

    Reply show(Pro pro, Several several) {
        return show(pro, several, Map.of());
    }

    private Reply show(Pro pro, Several several, Map<Integer, String> refused) {
        List<ListedWish> fresh = new ArrayList<>(several.wishes());
        for (int place : several.left()) {
            ListedWish now = WishLine.again(fresh.get(place), screen(pro, fresh.get(place)));
            fresh.set(place, refused.containsKey(place) ? WishLine.refused(now, refused.get(place)) : now);
        }
        return WishListPage.show(pro, new Several(several.said(), fresh, several.lost(), null, several.last()));
    }

    private @Nullable Screen screen(Pro pro, ListedWish wish) {
        return opened(pro, wish).screen();
    }

    Reply press(Pro pro, Several several, int place) {
        ListedWish wish = several.wishes().get(place);
        if (wish.done()) {
            return show(pro, several);
        }
        Noted<Reply> noted = Journal.noting(() -> pressed(pro, wish));
        return noted.entry()
                .map(entry ->
                        WishListPage.withTexts(show(pro, several.done(place, entry)), Map.of(place, noted.result())))
                .orElseGet(() -> WishListPage.waiting(pro, several.opening(place), noted.result()));
    }

    private Reply pressed(Pro pro, ListedWish wish) {
        return wish.does() == null ? opened(pro, wish) : navigation.to(pro.below(wish.below()), wish.does());
    }

    /** Its own screen, while the list waits: nothing is done by that. */
    Reply open(Pro pro, Several several, int place) {
        return WishListPage.waiting(
                pro, several.opening(place), opened(pro, several.wishes().get(place)));
    }

    private Reply opened(Pro pro, ListedWish wish) {
        return wish.leads() != null
                ? navigation.to(pro, wish.leads())
                : reply(pro, wishes.again(pro, wish.about(), wish.kind()));
    }

    /**
     * Whatever needs no other answer, in the order in which it was said, and once more what was in the way of something that
     * has moved since; what cannot be done is said beside what was.
     */
    Reply all(Pro pro, Several several) {
        Map<Integer, String> refused = new TreeMap<>();
        Map<Integer, Reply> told = new TreeMap<>();
        Noted<Several> noted = journal.together(() -> {
            Several first = pressEach(pro, several, several.ready(), refused, told);
            return refused.isEmpty() || told.isEmpty()
                    ? first
                    : pressEach(pro, first, List.copyOf(refused.keySet()), refused, told);
        });
        JournalEntryId last = noted.entry().orElse(several.last());
        return WishListPage.withTexts(show(pro, noted.result().lastly(last), refused), told);
    }

    private Several pressEach(
            Pro pro, Several several, List<Integer> places, Map<Integer, String> refused, Map<Integer, Reply> told) {
        Several now = several;
        for (int place : places) {
            Noted<Reply> one =
                    Journal.noting(() -> pressed(pro, several.wishes().get(place)));
            if (one.entry().isPresent()) {
                now = now.done(place, null);
                told.put(place, one.result());
                refused.remove(place);
            } else {
                refused.put(place, WishLine.why(one.result().screen()));
            }
        }
        return now;
    }
}
