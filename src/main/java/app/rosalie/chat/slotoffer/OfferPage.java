package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words for one client, to copy or to open in WhatsApp; and the button that books her once she says yes. */
@Component
class OfferPage {

    private final FreedSlot freedSlot;
    private final Clients clients;
    private final ClientNotice notice;

    OfferPage(FreedSlot freedSlot, Clients clients, ClientNotice notice) {
        this.freedSlot = freedSlot;
        this.clients = clients;
        this.notice = notice;
    }

    Reply show(Pro pro, AppointmentId cancelledId, ClientId clientId) {
        return freedSlot.of(
                pro,
                cancelledId,
                slot -> clients.find(pro.salonId(), clientId)
                        .map(client -> offer(pro, slot, client))
                        .orElseGet(() -> FreedSlot.page(pro, slot)
                                .say(SlotOfferPhrase.UNKNOWN_CLIENT)
                                .back(new SlotOfferAction.Candidates(slot.id()))
                                .show()));
    }

    /** For time that nobody has taken. */
    Reply show(Pro pro, TimeSpan free, ClientId clientId) {
        LocalDate day = pro.dayOf(free.start());
        LocalTime time = pro.timeOf(free.start());
        Page page = VacanciesPage.page(pro).back(new SlotOfferAction.AtVacancy(day, time));
        return clients.find(pro.salonId(), clientId)
                .map(client -> offer(pro, page, client, day, time))
                .orElseGet(() -> page.say(SlotOfferPhrase.UNKNOWN_CLIENT))
                .show();
    }

    private Page offer(Pro pro, Page page, Client client, LocalDate day, LocalTime time) {
        page.say(SlotOfferPhrase.ASK_HER, client.name(), day, time);
        String words = pro.voice()
                .plain(
                        SlotOfferPhrase.TELL_VACANCY,
                        ClientNotice.firstName(client.name()),
                        day,
                        time,
                        pro.salon().name());
        notice.add(page, Optional.ofNullable(client.phone()), words);
        return page.row(pro.button(
                        SlotOfferPhrase.SHE_TAKES_IT,
                        new BookingAction.ForClientAt(client.id(), Optional.empty(), day, time))
                .good());
    }

    private Reply offer(Pro pro, Visit slot, Client client) {
        Page page = FreedSlot.page(pro, slot).back(new SlotOfferAction.Candidates(slot.id()));
        page.say(SlotOfferPhrase.ASK_HER, client.name(), pro.dayOf(slot.start()), pro.timeOf(slot.start()));
        notice.addOffer(pro, page, slot, client, SlotOfferPhrase.TELL_FREE);
        return page.row(pro.button(
                                SlotOfferPhrase.SHE_TAKES_IT,
                                new BookingAction.ForClientAt(
                                        client.id(),
                                        Optional.of(slot.selection()),
                                        pro.dayOf(slot.start()),
                                        pro.timeOf(slot.start())))
                        .good())
                .show();
    }
}
