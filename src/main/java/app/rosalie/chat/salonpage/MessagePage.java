package app.rosalie.chat.salonpage;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.question.SalonPageQuestion;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.ClientMessages.Limit;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.SalonPages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A client writes to her salon. Whoever is no client yet is told when she can, and how else she reaches it. */
@Component
class MessagePage {

    private final ClientAccounts accounts;
    private final ClientMessages messages;
    private final SalonGuests guests;
    private final SalonPages pages;

    MessagePage(ClientAccounts accounts, ClientMessages messages, SalonGuests guests, SalonPages pages) {
        this.accounts = accounts;
        this.messages = messages;
        this.guests = guests;
        this.pages = pages;
    }

    Reply ask(SalonClient client) {
        return isBlocked(client) ? toPhone(client, SalonFrame.below(client)) : askHer(client);
    }

    private boolean isBlocked(SalonClient client) {
        return guests.isBlocked(client.salon().id(), client.turn().account().userId());
    }

    /** The salon wants to hear from her otherwise. */
    private Reply toPhone(SalonClient client, Page page) {
        page.say(SalonPagePhrase.TO_PHONE, client.salon().name());
        return byPhone(client, page).show();
    }

    private Reply askHer(SalonClient client) {
        return hers(client).map(id -> ask(client, id)).orElseGet(() -> notYet(client, SalonFrame.below(client)));
    }

    /** What is too long, or too much for the moment, is said to be; nothing of it is passed on. */
    Reply hear(SalonClient client, String text) {
        return isBlocked(client)
                ? toPhone(client, SalonFrame.below(client).say(SalonPagePhrase.NOT_PASSED_ON))
                : hearHer(client, text);
    }

    private Reply hearHer(SalonClient client, String text) {
        return hers(client)
                .map(id -> hear(client, id, text.strip()))
                .orElseGet(() -> notYet(client, SalonFrame.below(client).say(SalonPagePhrase.NOT_PASSED_ON)));
    }

    private Optional<ClientId> hers(SalonClient client) {
        return accounts.of(client.turn().account().userId()).stream()
                .filter(linked -> linked.salon().equals(client.salon().id()))
                .map(Linked::client)
                .findFirst();
    }

    private Reply ask(SalonClient client, ClientId id) {
        return messages.limit(client.salon().id(), id)
                .map(limit -> limited(client, SalonFrame.below(client), limit))
                .orElseGet(() -> asking(client, SalonFrame.below(client).say(SalonPagePhrase.ASK_MESSAGE)));
    }

    private static Reply asking(SalonClient client, Page page) {
        return page.asking(new SalonPageQuestion.Message(client.link())).show();
    }

    private Reply hear(SalonClient client, ClientId id, String text) {
        if (text.length() > ClientMessages.LONGEST) {
            return asking(
                    client,
                    SalonFrame.below(client)
                            .say(SalonPagePhrase.MESSAGE_TOO_LONG, text.length(), ClientMessages.LONGEST));
        }
        return messages.limit(client.salon().id(), id)
                .map(limit -> limited(client, SalonFrame.below(client).say(SalonPagePhrase.NOT_PASSED_ON), limit))
                .orElseGet(() -> write(client, id, text));
    }

    private Reply write(SalonClient client, ClientId id, String text) {
        messages.write(client.salon().id(), id, text);
        return SalonFrame.below(client)
                .say(SalonPagePhrase.PASSED_ON, client.salon().name(), text)
                .row(client.button(SalonPagePhrase.WRITE_AGAIN, new SalonPageAction.AskMessage(client.link())))
                .show();
    }

    private Reply limited(SalonClient client, Page page, Limit limit) {
        int most = limit == Limit.WAITING ? ClientMessages.MOST_WAITING : ClientMessages.MOST_AN_HOUR;
        page.say(SalonPagePhrase.LIMIT, limit, client.salon().name(), most);
        return byPhone(client, page).show();
    }

    /** What a guest writes all the same is answered the same way, and not taken for something else. */
    private Reply notYet(SalonClient client, Page page) {
        page.say(SalonPagePhrase.NOT_YET, client.salon().name()).row(SalonFrame.book(client));
        boolean isOwner = client.salon().ownerId() == client.turn().account().userId();
        return isOwner ? byPhone(client, page).show() : asking(client, byPhone(client, page));
    }

    private Page byPhone(SalonClient client, Page page) {
        SalonFrame.phone(pages.of(client.salon().id())).ifPresent(phone -> {
            page.gap().say(SalonPagePhrase.PHONE, phone);
            SalonFrame.copyPhone(client, page, phone);
        });
        return page;
    }
}
