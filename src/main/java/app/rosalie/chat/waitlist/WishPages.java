package app.rosalie.chat.waitlist;

import app.rosalie.agenda.Party;
import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishState;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.waitlist.WindowPhrase;
import app.rosalie.chat.kit.waitlist.WindowReader;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.chat.question.WaitlistQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What she waits for: begun, widened, seen, and given up. */
@Component
class WishPages {

    private final Wishes wishes;
    private final Offers offers;
    private final WaitingClient waiting;
    private final SalonGuests guests;
    private final SalonPages pages;
    private final Selections selections;
    private final OnlineBookings bookings;
    private final InstantSource clock;

    WishPages(
            Wishes wishes,
            Offers offers,
            WaitingClient waiting,
            SalonGuests guests,
            SalonPages pages,
            Selections selections,
            OnlineBookings bookings,
            InstantSource clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.waiting = waiting;
        this.guests = guests;
        this.pages = pages;
        this.selections = selections;
        this.bookings = bookings;
        this.clock = clock;
    }

    static Page page(SalonClient client) {
        return Page.top(client.voice());
    }

    static Button.Press toSalon(SalonClient client) {
        return client.button(WaitlistPhrase.TO_SALON, new SalonPageAction.Open(client.link()));
    }

    static Reply unknown(SalonClient client) {
        return page(client).say(WaitlistPhrase.UNKNOWN).row(toSalon(client)).show();
    }

    /** What was chosen, as its salon names it today. */
    String title(SalonClient client, SelectionId selection) {
        return selections
                .find(client.salon().id(), selection)
                .map(Selection::name)
                .orElse("");
    }

    Reply all(SalonClient client) {
        return all(client, page(client));
    }

    private Reply all(SalonClient client, Page page) {
        return known(client, hers -> {
            List<Wish> all = wishes.open(client.salon().id(), hers);
            Map<SelectionId, Selection> wanted = selections.find(
                    client.salon().id(), all.stream().map(Wish::selection).toList());
            page.say(
                    all.isEmpty() ? WaitlistPhrase.NO_WISH : WaitlistPhrase.WISHES,
                    client.salon().name());
            all.forEach(wish -> Optional.ofNullable(wanted.get(wish.selection()))
                    .ifPresent(what -> page.row(client.button(
                            WaitlistPhrase.WISH_BUTTON,
                            new WaitlistAction.Show(client.link(), wish.id()),
                            what.name()))));
            return page.row(toSalon(client)).show();
        });
    }

    /** Goes on with who she is; a guest is asked for her name first. */
    private Reply known(SalonClient client, Function<ClientId, Reply> goOn) {
        return known(client, introduction(client), goOn);
    }

    private Reply known(SalonClient client, Page introduction, Function<ClientId, Reply> goOn) {
        if (guests.isBlocked(client.salon().id(), client.turn().account().userId())) {
            return page(client)
                    .say(WaitlistPhrase.BLOCKED, client.salon().name(), phone(client))
                    .row(toSalon(client))
                    .show();
        }
        return waiting.of(client)
                .map(goOn)
                .orElseGet(() -> introduction.row(toSalon(client)).show());
    }

    /** Where the salon is rung up. */
    String phone(SalonClient client) {
        return Optional.ofNullable(pages.of(client.salon().id()).phone())
                .map(PhoneNumbers::readable)
                .orElse("none");
    }

    private static Page introduction(SalonClient client) {
        return page(client).say(WaitlistPhrase.NAME_FIRST, client.salon().name());
    }

    Reply askWhen(SalonClient client, SelectionId selection) {
        Page introduction = introduction(client)
                .row(client.button(
                                WaitlistPhrase.INTRODUCE, new OnlineBookingAction.Introduce(client.link(), selection))
                        .main());
        return known(client, introduction, hers -> askWhen(client, selection, page(client)));
    }

    private Reply askWhen(SalonClient client, SelectionId selection, Page page) {
        Optional<Selection> offered = selections.offered(client.salon().id(), selection);
        if (offered.isEmpty()) {
            return notOffered(client);
        }
        if (!mayHave(client, offered.get())) {
            return forKnownClients(client);
        }
        page.say(WaitlistPhrase.ASK_WHEN, offered.get().name(), client.salon().name())
                .gap()
                .say(WindowPhrase.HOW_TO_SAY)
                .asking(new WaitlistQuestion.When(client.link(), selection));
        return WindowWords.moments(page, moment -> new WaitlistAction.JoinFor(client.link(), selection, moment))
                .row(toSalon(client))
                .show();
    }

    /** Nobody is offered in passing what she could not book. */
    private boolean mayHave(SalonClient client, Selection wanted) {
        return bookings.booker(client.salon().id(), waiting.of(client)).mayBook(wanted);
    }

    private static Reply forKnownClients(SalonClient client) {
        return page(client)
                .say(WaitlistPhrase.KNOWN_CLIENTS, client.salon().name())
                .row(toSalon(client))
                .show();
    }

    private static Reply notOffered(SalonClient client) {
        return page(client).say(WaitlistPhrase.NOT_OFFERED).row(toSalon(client)).show();
    }

    Reply join(SalonClient client, SelectionId selection, List<WishWindow> windows) {
        return known(client, hers -> join(client, hers, selection, windows));
    }

    private Reply join(SalonClient client, ClientId hers, SelectionId selection, List<WishWindow> windows) {
        if (windows.isEmpty()) {
            return askWhen(
                    client,
                    selection,
                    page(client).say(WindowPhrase.NOT_UNDERSTOOD).gap());
        }
        boolean allowed = selections
                .offered(client.salon().id(), selection)
                .filter(wanted -> !mayHave(client, wanted))
                .isEmpty();
        return allowed
                ? written(client, wishes.add(client.salon().id(), hers, selection, windows, Party.CLIENT))
                : forKnownClients(client);
    }

    private Reply written(SalonClient client, Wishes.Written written) {
        return show(client, written, page(client).say(WaitlistPhrase.JOINED).gap());
    }

    /** @param page what is said before her wish */
    Reply show(SalonClient client, Wishes.Written written, Page page) {
        return switch (written) {
            case Wishes.Written.Waiting(var wish, var entry) -> show(client, wish, page);
            case Wishes.Written.Full() ->
                all(client, page(client).say(WaitlistPhrase.FULL, Wishes.MOST).gap());
            case Wishes.Written.Impossible() -> notOffered(client);
        };
    }

    Reply show(SalonClient client, Wish wish) {
        return show(client, wish, page(client));
    }

    private Reply show(SalonClient client, Wish wish, Page page) {
        page.say(
                WaitlistPhrase.WISH,
                title(client, wish.selection()),
                client.salon().name());
        if (!wish.state().isOpen()) {
            return page.gap().say(WaitlistPhrase.OVER).row(toSalon(client)).show();
        }
        WindowWords.lines(page, wish.windows(), today(client))
                .say(WaitlistPhrase.NOTICE, WindowWords.notice(client.voice(), wish.notice()))
                .asking(new WaitlistQuestion.Notice(client.link(), wish.id()));
        if (wish.state() == WishState.ASKED) {
            page.gap().say(WaitlistPhrase.WISH_ASKED);
        }
        if (wish.state() == WishState.OFFERED) {
            page.gap().say(WaitlistPhrase.WISH_OFFERED);
            offered(client, wish, page);
        }
        return page.row(
                        client.button(WaitlistPhrase.MORE, new WaitlistAction.AskMore(client.link(), wish.id())),
                        withdraw(client, wish, WaitlistPhrase.WITHDRAW))
                .row(client.button(WaitlistPhrase.TO_NOTICE, new WaitlistAction.AskNotice(client.link(), wish.id())))
                .row(client.button(WaitlistPhrase.MY_VISITS, new MyVisitsAction.Open()), toSalon(client))
                .show();
    }

    private void offered(SalonClient client, Wish wish, Page page) {
        offers.open(client.salon().id()).stream()
                .filter(offer -> offer.wish().id().equals(wish.id()))
                .forEach(offer -> page.row(
                        client.button(WaitlistPhrase.SEE_OFFER, new WaitlistAction.Offered(client.link(), offer.id()))
                                .main()));
    }

    static Button.Press withdraw(SalonClient client, Wish wish, WaitlistPhrase label) {
        return client.button(label, new WaitlistAction.Withdraw(client.link(), wish.id()))
                .danger();
    }

    Reply askMore(SalonClient client, Wish wish) {
        return askMore(client, wish, page(client));
    }

    private Reply askMore(SalonClient client, Wish wish, Page page) {
        page.say(WaitlistPhrase.ASK_MORE, title(client, wish.selection()));
        WindowWords.lines(page, wish.windows(), today(client))
                .gap()
                .say(WindowPhrase.HOW_TO_SAY)
                .asking(new WaitlistQuestion.More(client.link(), wish.id()));
        return WindowWords.moments(page, moment -> new WaitlistAction.More(client.link(), wish.id(), moment))
                .row(client.button(WaitlistPhrase.TO_WISHES, new WaitlistAction.Show(client.link(), wish.id())))
                .show();
    }

    Reply more(SalonClient client, Wish wish, List<WishWindow> windows) {
        if (windows.isEmpty()) {
            return askMore(
                    client, wish, page(client).say(WindowPhrase.NOT_UNDERSTOOD).gap());
        }
        return wishes.widen(client.salon().id(), wish.id(), windows, Party.CLIENT)
                .map(written -> written instanceof Wishes.Written.Full
                        ? show(
                                client,
                                wish,
                                page(client)
                                        .say(WindowPhrase.FULL, Wish.MOST_WINDOWS)
                                        .gap())
                        : written(client, written))
                .orElseGet(() -> show(client, wish));
    }

    Reply withdrawn(SalonClient client, Wish wish) {
        boolean waited = wishes.withdraw(client.salon().id(), wish.client(), wish.id());
        return waited
                ? page(client)
                        .say(WaitlistPhrase.WITHDRAWN, title(client, wish.selection()))
                        .row(toSalon(client))
                        .show()
                : show(client, wish);
    }

    Reply kept(SalonClient client, Wish wish) {
        return wish.state().isOpen()
                ? show(
                        client,
                        wish,
                        page(client)
                                .say(WaitlistPhrase.KEPT, title(client, wish.selection()))
                                .gap())
                : show(client, wish);
    }

    List<WishWindow> read(SalonClient client, String text) {
        return WindowReader.read(text, clock.instant().atZone(client.salon().zone()));
    }

    LocalDate today(SalonClient client) {
        return client.salon().dayOf(clock.instant());
    }
}
