package app.rosalie.chat.clientmessages;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.alerts.ClientHours;
import app.rosalie.chat.Button;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.action.ClientMessagesAction.QuickAnswer;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.question.ClientMessagesQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientMessage;
import app.rosalie.clients.ClientMessageId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.Clients;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What a client has written, and the answer to it. */
@Component
class MessagePage {

    /** More than that nobody answers at a time. */
    private static final int MOST = 8;

    /** Characters of a message that are shown where it stands among others. */
    private static final int LINE = 80;

    private final ClientMessages messages;
    private final ClientAccounts accounts;
    private final Messenger messenger;
    private final Clients clients;
    private final Visits visits;
    private final InstantSource clock;

    MessagePage(
            ClientMessages messages,
            ClientAccounts accounts,
            Messenger messenger,
            Clients clients,
            Visits visits,
            InstantSource clock) {
        this.messages = messages;
        this.accounts = accounts;
        this.messenger = messenger;
        this.clients = clients;
        this.visits = visits;
        this.clock = clock;
    }

    Reply show(Pro pro, ClientMessageId id) {
        return with(pro, id, (message, client) -> page(pro, message, client).show());
    }

    /** The message with three quick answers, or the one that was given. */
    Page page(Pro pro, ClientMessage message, Client client) {
        Page page = crumb(pro)
                .say(ClientMessagesPhrase.MESSAGE, client.name())
                .say(ClientMessagesPhrase.MESSAGE_WORDS, message.words());
        List<Visit> ahead = visits.ahead(pro.salonId(), client.id(), 1).stream()
                .filter(Visit::isOpen)
                .toList();
        ahead.forEach(visit -> page.say(
                ClientMessagesPhrase.NEXT_VISIT, pro.dayOf(visit.start()), pro.timeOf(visit.start()), visit.title()));
        message.answer().ifPresent(answer -> page.gap().say(ClientMessagesPhrase.ANSWERED_ALREADY, answer));
        if (message.open()) {
            answers(pro, page, message, client);
        }
        ahead.forEach(visit -> page.row(
                pro.button(ClientMessagesPhrase.VISIT_CARD, new VisitAction.Visit(visit.id())), card(pro, client)));
        return ahead.isEmpty() ? page.row(card(pro, client)) : page;
    }

    private static Page crumb(Pro pro) {
        return Page.below(pro.voice(), ClientMessagesPhrase.MESSAGE_CRUMB).back(new HomeAction.Open());
    }

    private static Button card(Pro pro, Client client) {
        return pro.button(ClientMessagesPhrase.CARD, new ClientsAction.Card(client.id()), client.name());
    }

    /** Three answers and her own; whom Rosalie cannot reach any more, the pro answers herself. */
    private void answers(Pro pro, Page page, ClientMessage message, Client client) {
        ClientMessageId id = message.id();
        if (isReached(pro, client)) {
            page.rows(
                    2,
                    Arrays.asList(QuickAnswer.values()),
                    answer -> pro.button(
                            ClientMessagesPhrase.ANSWER_BUTTON,
                            new ClientMessagesAction.Answer(id, answer),
                            answer.name()));
            page.row(
                    pro.button(ClientMessagesPhrase.WRITE, new ClientMessagesAction.Write(id)),
                    pro.button(ClientMessagesPhrase.NOTHING_TO_ANSWER, new ClientMessagesAction.Close(id)));
        } else {
            String phone = client.readablePhone();
            page.gap().say(ClientMessagesPhrase.NOT_REACHED, phone.isEmpty() ? "none" : phone);
            page.row(pro.button(ClientMessagesPhrase.NOTHING_TO_ANSWER, new ClientMessagesAction.Close(id)));
        }
    }

    private boolean isReached(Pro pro, Client client) {
        OptionalLong account = accounts.account(pro.salonId(), client.id());
        return account.isPresent() && messenger.reaches(account.getAsLong());
    }

    /** What waits for the pro, each with its beginning. */
    Reply open(Pro pro) {
        List<ClientMessage> open = messages.open(pro.salonId(), MOST);
        Page page = crumb(pro);
        if (open.isEmpty()) {
            return page.say(ClientMessagesPhrase.NOTHING_OPEN).show();
        }
        page.say(ClientMessagesPhrase.OPEN, messages.countOpen(pro.salonId()));
        for (ClientMessage message : open) {
            clients.find(pro.salonId(), message.client())
                    .ifPresent(client -> page.gap()
                            .line(line(pro, message, client))
                            .row(pro.button(
                                    ClientMessagesPhrase.OPEN_ONE,
                                    new ClientMessagesAction.Open(message.id()),
                                    client.name())));
        }
        return page.show();
    }

    /** Who writes, and how it begins. */
    static String line(Pro pro, ClientMessage message, Client client) {
        String words = message.words();
        int end = words.offsetByCodePoints(0, Math.min(LINE, words.codePointCount(0, words.length())));
        return pro.voice()
                .say(
                        ClientMessagesPhrase.MESSAGE_LINE,
                        client.name(),
                        end < words.length() ? words.substring(0, end) + "…" : words);
    }

    Reply close(Pro pro, ClientMessageId id) {
        messages.close(pro.salonId(), id);
        return open(pro);
    }

    Reply ask(Pro pro, ClientMessageId id) {
        return with(
                pro,
                id,
                (message, client) -> message.answer().isPresent()
                        ? page(pro, message, client).show()
                        : crumb(pro)
                                .say(ClientMessagesPhrase.WRITE_QUESTION, client.name())
                                .say(ClientMessagesPhrase.MESSAGE_WORDS, message.words())
                                .asking(new ClientMessagesQuestion.Answer(id))
                                .back(new ClientMessagesAction.Open(id))
                                .show());
    }

    Reply answer(Pro pro, ClientMessageId id, QuickAnswer answer) {
        return answer(pro, id, pro.voice().plain(ClientMessagesPhrase.ANSWER_TEXT, answer.name()));
    }

    Reply answer(Pro pro, ClientMessageId id, String words) {
        return with(pro, id, (message, client) -> {
            if (words.isBlank()) {
                return ask(pro, id);
            }
            return isReached(pro, client) && messages.answer(pro.salonId(), id, words)
                    ? answered(pro, id)
                    : page(pro, message, client).show();
        });
    }

    private Reply answered(Pro pro, ClientMessageId id) {
        ClientMessage message = messages.find(pro.salonId(), id).orElseThrow();
        boolean night = ClientHours.areQuiet(pro.salon().local(clock.instant()));
        return crumb(pro)
                .say(ClientMessagesPhrase.ANSWERED, message.answer().orElseThrow())
                .say(night ? ClientMessagesPhrase.GOES_IN_THE_MORNING : ClientMessagesPhrase.GOES_SOON)
                .row(pro.button(ClientMessagesPhrase.TAKE_BACK, new ClientMessagesAction.TakeBack(id)))
                .back(new ClientMessagesAction.Open(id))
                .show();
    }

    Reply takeBack(Pro pro, ClientMessageId id) {
        return with(pro, id, (message, client) -> {
            boolean back = messages.takeBack(pro.salonId(), id);
            ClientMessage now = messages.find(pro.salonId(), id).orElseThrow();
            return page(pro, now, client)
                    .show()
                    .toast(pro.voice()
                            .plain(back ? ClientMessagesPhrase.TAKEN_BACK : ClientMessagesPhrase.GONE_ALREADY));
        });
    }

    private Reply with(Pro pro, ClientMessageId id, BiFunction<ClientMessage, Client, Reply> then) {
        Optional<ClientMessage> message = messages.find(pro.salonId(), id);
        Optional<Client> client = message.flatMap(one -> clients.find(pro.salonId(), one.client()));
        return client.isEmpty()
                ? crumb(pro).say(ClientMessagesPhrase.UNKNOWN_MESSAGE).show()
                : then.apply(message.orElseThrow(), client.get());
    }
}
