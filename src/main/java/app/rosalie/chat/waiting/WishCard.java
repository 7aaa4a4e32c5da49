package app.rosalie.chat.waiting;

import app.rosalie.agenda.Party;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.WishReach;
import app.rosalie.agenda.waitlist.WishState;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.waitlist.WindowPhrase;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.chat.question.WaitingQuestion;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One who waits: when she could come, widened, and taken off the list. */
@Component
class WishCard {

    private final Wishes wishes;
    private final WishReach reach;
    private final WaitingPages pages;

    WishCard(Wishes wishes, WishReach reach, WaitingPages pages) {
        this.wishes = wishes;
        this.reach = reach;
        this.pages = pages;
    }

    Reply show(Pro pro, WishId id) {
        return of(pro, id, wish -> show(pro, wish, page(pro, wish)));
    }

    private Reply of(Pro pro, WishId id, Function<Wish, Reply> goOn) {
        return wishes.find(pro.salonId(), id)
                .filter(wish -> wish.state().isOpen())
                .map(goOn)
                .orElseGet(() -> WaitingPages.page(pro).say(WaitingPhrase.OVER).show());
    }

    private static Page page(Pro pro, Wish wish) {
        return WaitingPages.page(pro, wish.clientName());
    }

    private Reply show(Pro pro, Wish wish, Page page) {
        page.say(WaitingPhrase.WISH, wish.clientName(), pages.title(pro, wish.selection()), pages.since(pro, wish));
        WindowWords.lines(page, wish.windows(), pages.today(pro))
                .say(WaitingPhrase.NOTICE, WindowWords.notice(pro.voice(), wish.notice()));
        if (wish.state() == WishState.ASKED) {
            page.gap().say(WaitingPhrase.WISH_ASKED);
        }
        if (reach.of(pro.salonId(), wish.client()) == WishReach.Way.NONE) {
            page.gap().say(WaitingPhrase.UNREACHED);
        }
        if (wish.state() == WishState.OFFERED) {
            page.gap().say(WaitingPhrase.WISH_OFFERED);
        }
        return page.row(pro.button(WaitingPhrase.MORE, new WaitingAction.AskMore(wish.id())))
                .row(
                        pro.button(WaitingPhrase.CLIENT_CARD, new ClientsAction.Card(wish.client())),
                        pro.button(WaitingPhrase.REMOVE, new WaitingAction.Remove(wish.id()))
                                .danger())
                .show();
    }

    /** How what was typed or pressed went. */
    Reply written(Pro pro, String client, Wishes.Written written, boolean added) {
        return switch (written) {
            case Wishes.Written.Waiting(Wish wish, var entry) -> {
                Page page = page(pro, wish)
                        .say(added ? WaitingPhrase.ADDED : WaitingPhrase.CHANGED, told(added, wish))
                        .gap();
                entry.ifPresent(page::undo);
                yield show(pro, wish, page);
            }
            case Wishes.Written.Full() ->
                WaitingPages.page(pro)
                        .say(WaitingPhrase.FULL, client, Wishes.MOST)
                        .show();
            case Wishes.Written.Impossible() ->
                WaitingPages.page(pro).say(WaitingPhrase.NOT_OFFERED).show();
        };
    }

    private static Object[] told(boolean added, Wish wish) {
        return added ? new Object[] {wish.clientName()} : new Object[0];
    }

    Reply askMore(Pro pro, WishId id) {
        return of(pro, id, wish -> askMore(pro, wish, page(pro, wish)));
    }

    private Reply askMore(Pro pro, Wish wish, Page page) {
        page.say(WaitingPhrase.ASK_MORE, wish.clientName(), pages.title(pro, wish.selection()));
        WindowWords.lines(page, wish.windows(), pages.today(pro))
                .gap()
                .say(WindowPhrase.HOW_TO_SAY)
                .asking(new WaitingQuestion.More(wish.id()))
                .back(new WaitingAction.Show(wish.id()));
        return WindowWords.moments(page, moment -> new WaitingAction.More(wish.id(), moment))
                .show();
    }

    Reply more(Pro pro, WishId id, List<WishWindow> windows) {
        return of(pro, id, wish -> more(pro, wish, windows));
    }

    private Reply more(Pro pro, Wish wish, List<WishWindow> windows) {
        if (windows.isEmpty()) {
            return askMore(
                    pro, wish, page(pro, wish).say(WindowPhrase.NOT_UNDERSTOOD).gap());
        }
        Wishes.Written written =
                wishes.widen(pro.salonId(), wish.id(), windows, Party.PRO).orElseGet(Wishes.Written.Impossible::new);
        return written instanceof Wishes.Written.Full
                ? show(pro, wish, page(pro, wish)).toast(pro.voice().plain(WindowPhrase.FULL, Wish.MOST_WINDOWS))
                : written(pro, wish.clientName(), written, false);
    }

    Reply remove(Pro pro, WishId id) {
        return of(pro, id, wish -> {
            Page page = WaitingPages.page(pro).say(WaitingPhrase.REMOVED, wish.clientName());
            wishes.remove(pro.salonId(), id).ifPresent(page::undo);
            return page.show();
        });
    }
}
