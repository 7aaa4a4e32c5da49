package app.rosalie.chat.waiting;

import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.WaitlistMode;
import app.rosalie.agenda.waitlist.WaitlistSettings;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishState;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.selection.SelectionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who waits, what is offered at this moment, and how freed slots are given. */
@Component
class WaitingListPage {

    private static final int SHOWN = 10;

    private final Wishes wishes;
    private final Offers offers;
    private final WaitlistSettings settings;
    private final WaitingPages pages;

    WaitingListPage(Wishes wishes, Offers offers, WaitlistSettings settings, WaitingPages pages) {
        this.wishes = wishes;
        this.offers = offers;
        this.settings = settings;
        this.pages = pages;
    }

    Reply show(Pro pro, int asked) {
        List<Wish> all = wishes.open(pro.salonId());
        int from = asked < 0 || asked >= all.size() ? 0 : asked;
        List<Wish> shown = all.subList(from, Math.min(all.size(), from + SHOWN));
        Page page = Page.below(pro.voice(), WaitingPhrase.CRUMB).back(new AgendaAction.Lists());
        List<Offer> open = offers.open(pro.salonId());
        Map<SelectionId, String> titles = pages.titles(pro, shown);
        list(pro, page, all.size(), shown, titles);
        offered(pro, page, open);
        page.gap().say(WaitingPhrase.MODE, settings.mode(pro.salonId()).name());
        page.rows(1, open, offer -> WaitingPages.offer(pro, offer));
        page.rows(1, shown, wish -> button(pro, wish, titles));
        turn(pro, page, from, all.size());
        return page.row(
                        pro.button(WaitingPhrase.ADD, new WaitingAction.AskWho())
                                .main(),
                        pro.button(WaitingPhrase.TO_MODES, new WaitingAction.Modes()))
                .show();
    }

    private void list(Pro pro, Page page, int count, List<Wish> shown, Map<SelectionId, String> titles) {
        if (count == 0) {
            page.say(WaitingPhrase.NOBODY).gap().say(WaitingPhrase.HOW_TO_ADD);
            return;
        }
        page.say(WaitingPhrase.TITLE, count).gap();
        shown.forEach(wish -> page.say(
                        WaitingPhrase.LINE,
                        wish.clientName(),
                        titles.getOrDefault(wish.selection(), ""),
                        pages.since(pro, wish),
                        Boolean.toString(wish.state() == WishState.OFFERED))
                .say(WaitingPhrase.WINDOWS, WindowWords.all(pro.voice(), wish.windows(), pages.today(pro))));
    }

    private void offered(Pro pro, Page page, List<Offer> open) {
        if (!open.isEmpty()) {
            page.gap().say(WaitingPhrase.OFFERS_TITLE);
            open.forEach(offer -> pages.offerLine(pro, page, offer));
        }
    }

    private static Button button(Pro pro, Wish wish, Map<SelectionId, String> titles) {
        return pro.button(
                WaitingPhrase.CLIENT_BUTTON,
                new WaitingAction.Show(wish.id()),
                wish.clientName(),
                titles.getOrDefault(wish.selection(), ""));
    }

    private static void turn(Pro pro, Page page, int from, int count) {
        List<Button> ways = new ArrayList<>();
        if (from > 0) {
            ways.add(pro.button(WaitingPhrase.EARLIER, new WaitingAction.Open(Math.max(0, from - SHOWN))));
        }
        if (from + SHOWN < count) {
            ways.add(pro.button(WaitingPhrase.LATER, new WaitingAction.Open(from + SHOWN)));
        }
        page.rows(2, ways);
    }

    Reply modes(Pro pro) {
        return modes(
                        pro,
                        WaitingPages.page(pro, pro.voice().plain(WaitingPhrase.MODES_CRUMB)),
                        settings.mode(pro.salonId()))
                .show();
    }

    private static Page modes(Pro pro, Page page, WaitlistMode chosen) {
        return page.say(WaitingPhrase.MODES)
                .rows(
                        1,
                        Arrays.asList(WaitlistMode.values()),
                        mode -> pro.button(
                                WaitingPhrase.MODE_BUTTON,
                                new WaitingAction.ChooseMode(mode),
                                mode.name(),
                                Boolean.toString(mode == chosen)));
    }

    Reply choose(Pro pro, WaitlistMode mode) {
        Optional<JournalEntryId> entry = settings.change(pro.salonId(), mode);
        Page page = WaitingPages.page(pro, pro.voice().plain(WaitingPhrase.MODES_CRUMB))
                .say(WaitingPhrase.MODE_CHANGED, mode.name())
                .gap();
        modes(pro, page, mode);
        entry.ifPresent(page::undo);
        return page.show();
    }
}
