package app.rosalie.chat.waiting;

import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What all pages of the waiting list have in common. */
@Component
class WaitingPages {

    private final Selections selections;
    private final InstantSource clock;

    WaitingPages(Selections selections, InstantSource clock) {
        this.selections = selections;
        this.clock = clock;
    }

    static Page page(Pro pro, String... crumbs) {
        return Page.below(pro.voice(), WaitingPhrase.CRUMB, crumbs).back(new WaitingAction.Open(0));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    /** What was chosen, as the salon names it today. */
    String title(Pro pro, SelectionId selection) {
        return selections.find(pro.salonId(), selection).map(Selection::name).orElse("");
    }

    /** The same for several, in one look. */
    Map<SelectionId, String> titles(Pro pro, Collection<Wish> some) {
        return selections
                .find(pro.salonId(), some.stream().map(Wish::selection).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name()));
    }

    Optional<Selection> offered(Pro pro, SelectionId selection) {
        return selections.offered(pro.salonId(), selection);
    }

    String since(Pro pro, Wish wish) {
        return pro.voice().dayOfMonth(pro.dayOf(wish.registeredAt()));
    }

    String until(Pro pro, Offer offer) {
        return WindowWords.until(pro.voice(), pro.salon(), offer.until(), clock.instant());
    }

    /** Leads to what was offered. */
    static Button.Press offer(Pro pro, Offer offer) {
        return pro.button(
                WaitingPhrase.OFFER_BUTTON,
                new WaitingAction.Offered(offer.id()),
                offer.wish().clientName(),
                pro.voice().shortDay(pro.dayOf(offer.span().start())),
                pro.timeOf(offer.span().start()));
    }

    void offerLine(Pro pro, Page page, Offer offer) {
        page.say(
                WaitingPhrase.OFFER_LINE,
                offer.wish().clientName(),
                pro.voice().shortDay(pro.dayOf(offer.span().start())),
                pro.timeOf(offer.span().start()),
                until(pro, offer));
    }
}
