package app.rosalie.chat.clientmessages;

import app.rosalie.agenda.Visit;
import app.rosalie.alerts.UnreachedVisits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The reminders of a day for clients whom Rosalie cannot reach: a text each, to copy or to open in WhatsApp. */
@Component
class RemindersPage {

    /** More rows of buttons than that nobody scrolls through. */
    private static final int MOST = 12;

    private final UnreachedVisits unreached;
    private final Clients clients;

    RemindersPage(UnreachedVisits unreached, Clients clients) {
        this.unreached = unreached;
        this.clients = clients;
    }

    Reply show(Pro pro, LocalDate day) {
        List<Visit> toSend = unreached.on(pro.salon(), day);
        Page page = Page.below(pro.voice(), ClientMessagesPhrase.REMINDERS_CRUMB);
        if (toSend.isEmpty()) {
            page.say(ClientMessagesPhrase.NO_REMINDERS, day);
        } else {
            page.say(ClientMessagesPhrase.REMINDERS, day, toSend.size()).gap();
            add(pro, page, toSend);
        }
        return page.row(
                        turn(pro, ClientMessagesPhrase.BEFORE, day.minusDays(1)),
                        turn(pro, ClientMessagesPhrase.AFTER, day.plusDays(1)))
                .row(pro.button(
                        ClientMessagesPhrase.REST_OF_DAY,
                        new AgendaAction.Day(day),
                        pro.voice().shortDay(day)))
                .back(new HomeAction.Open())
                .show();
    }

    private void add(Pro pro, Page page, List<Visit> toSend) {
        Map<ClientId, Client> known =
                clients.find(pro.salonId(), toSend.stream().map(Visit::clientId).toList()).stream()
                        .collect(Collectors.toMap(Client::id, Function.identity()));
        for (Visit visit : toSend.subList(0, Math.min(MOST, toSend.size()))) {
            Optional<Client> client = Optional.ofNullable(known.get(visit.clientId()));
            String phone = client.map(Client::readablePhone).orElse("");
            page.say(
                    ClientMessagesPhrase.REMINDER,
                    pro.timeOf(visit.start()),
                    visit.clientName(),
                    visit.title(),
                    phone.isEmpty() ? "none" : phone);
            page.row(ways(pro, visit, client.map(Client::phone)).toArray(Button[]::new));
        }
    }

    private static List<Button> ways(Pro pro, Visit visit, Optional<String> phone) {
        String text = pro.voice()
                .plain(
                        ClientMessagesPhrase.REMINDER_TEXT,
                        ClientNotice.firstName(visit.clientName()),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()),
                        pro.salon().name());
        List<Button> ways = new ArrayList<>();
        ways.add(new Button.Copy(
                pro.voice().plain(ClientMessagesPhrase.COPY_REMINDER, visit.clientName()), ClientNotice.toCopy(text)));
        phone.ifPresent(number -> ways.add(new Button.Link(
                pro.voice().plain(ClientMessagesPhrase.WHATSAPP_REMINDER, visit.clientName()),
                ClientNotice.whatsApp(number, text))));
        return ways;
    }

    private static Button turn(Pro pro, ClientMessagesPhrase label, LocalDate day) {
        return pro.button(
                label, new ClientMessagesAction.Reminders(day), pro.voice().shortDay(day));
    }
}
