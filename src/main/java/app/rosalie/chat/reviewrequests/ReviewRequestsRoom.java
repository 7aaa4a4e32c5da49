package app.rosalie.chat.reviewrequests;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.alerts.UnaskedVisits;
import app.rosalie.chat.BotLinks;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReviewRequestsAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.room.QuietRoom;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.reviews.InvitationCode;
import app.rosalie.reviews.ReviewInvitations;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who came on a day and can only be asked by the pro: everybody alike, each with her own link. */
@Component
class ReviewRequestsRoom implements QuietRoom<ReviewRequestsAction> {

    /** More rows of buttons than that nobody scrolls through. */
    private static final int MOST = 12;

    private final UnaskedVisits unasked;
    private final ReviewInvitations invitations;
    private final Clients clients;
    private final BotLinks links;

    ReviewRequestsRoom(UnaskedVisits unasked, ReviewInvitations invitations, Clients clients, BotLinks links) {
        this.unasked = unasked;
        this.invitations = invitations;
        this.clients = clients;
        this.links = links;
    }

    @Override
    public Reply on(Pro pro, ReviewRequestsAction action) {
        return switch (action) {
            case ReviewRequestsAction.Open(LocalDate day) -> show(pro, day);
        };
    }

    private Reply show(Pro pro, LocalDate day) {
        List<Visit> came = unasked.on(pro.salon(), day);
        Page page = Page.below(pro.voice(), ReviewRequestsPhrase.CRUMB);
        if (came.isEmpty()) {
            page.say(ReviewRequestsPhrase.NOTHING, day);
        } else {
            page.say(ReviewRequestsPhrase.TITLE, came.size(), day).gap();
            add(pro, page, came.subList(0, Math.min(MOST, came.size())));
        }
        return page.row(
                        turn(pro, ReviewRequestsPhrase.BEFORE, day.minusDays(1)),
                        turn(pro, ReviewRequestsPhrase.AFTER, day.plusDays(1)))
                .back(new HomeAction.Open())
                .show();
    }

    private void add(Pro pro, Page page, List<Visit> came) {
        Map<AppointmentId, InvitationCode> codes =
                invitations.codes(pro.salonId(), came.stream().map(Visit::id).toList());
        Map<ClientId, Client> known = clients
                .find(pro.salonId(), came.stream().map(Visit::clientId).toList())
                .stream()
                .collect(Collectors.toMap(Client::id, Function.identity(), (one, same) -> one));
        for (Visit visit : came) {
            page.say(ReviewRequestsPhrase.VISIT, visit.clientName(), visit.title());
            Optional<URI> link =
                    Optional.ofNullable(codes.get(visit.id())).flatMap(code -> links.starting(code.payload()));
            Optional<String> phone =
                    Optional.ofNullable(known.get(visit.clientId())).map(Client::phone);
            link.ifPresentOrElse(
                    there -> page.row(ways(pro, visit, phone, there).toArray(Button[]::new)),
                    () -> page.say(ReviewRequestsPhrase.NO_LINK_YET));
        }
    }

    private static List<Button> ways(Pro pro, Visit visit, Optional<String> phone, URI link) {
        String text = pro.voice()
                .plain(
                        ReviewRequestsPhrase.TEXT,
                        ClientNotice.firstName(visit.clientName()),
                        visit.title(),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        pro.salon().name(),
                        link.toString());
        List<Button> ways = new ArrayList<>();
        ways.add(new Button.Copy(
                pro.voice().plain(ReviewRequestsPhrase.COPY, visit.clientName()), ClientNotice.toCopy(text)));
        phone.ifPresent(number -> ways.add(new Button.Link(
                pro.voice().plain(ReviewRequestsPhrase.WHATSAPP, visit.clientName()),
                ClientNotice.whatsApp(number, text))));
        return ways;
    }

    private static Button turn(Pro pro, ReviewRequestsPhrase label, LocalDate day) {
        return pro.button(label, new ReviewRequestsAction.Open(day), pro.voice().shortDay(day));
    }
}
