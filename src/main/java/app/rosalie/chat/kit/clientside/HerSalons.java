package app.rosalie.chat.kit.clientside;

import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Speaker;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The salons that know whoever speaks, and her visits there. She sees nobody else's. */
@Component
public class HerSalons {

    /** Nobody keeps more in mind. */
    public static final int MOST = 20;

    private final ClientAccounts accounts;
    private final SalonGuests guests;
    private final ClientAgenda agenda;
    private final Visits visits;
    private final Wishes wishes;
    private final Salons salons;

    HerSalons(
            ClientAccounts accounts,
            SalonGuests guests,
            ClientAgenda agenda,
            Visits visits,
            Wishes wishes,
            Salons salons) {
        this.accounts = accounts;
        this.guests = guests;
        this.agenda = agenda;
        this.visits = visits;
        this.wishes = wishes;
        this.salons = salons;
    }

    private static long account(Speaker speaker) {
        return speaker.turn().account().userId();
    }

    /** Whether any salon but her own knows her, as a client or a guest. */
    public boolean isKnown(Speaker speaker) {
        return !guests.of(account(speaker)).isEmpty();
    }

    /** Those that know her as a client or a guest: of which she is a client first. */
    public List<Salon> known(Speaker speaker) {
        List<SalonId> ids = guests.of(account(speaker));
        Map<SalonId, Salon> found = byId(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<SalonId, Salon> byId(List<SalonId> ids) {
        return salons.all(ids).stream().collect(Collectors.toMap(Salon::id, Function.identity()));
    }

    /** Who she is where she is a client, by the salon's number. */
    public List<Linked> asClient(Speaker speaker) {
        return accounts.of(account(speaker));
    }

    /** What she has asked for or agreed upon and lies ahead, soonest first, at most {@link #MOST}. */
    public List<HerVisit> ahead(Speaker speaker) {
        return ahead(speaker, MOST);
    }

    /** The same, at most so many. */
    public List<HerVisit> ahead(Speaker speaker, int most) {
        return ahead(asClient(speaker), most);
    }

    /** The same of whom she is known to be. */
    public List<HerVisit> ahead(List<Linked> who, int most) {
        List<ClientAgenda.Hers> ahead = agenda.ahead(who, most);
        Map<SalonId, Salon> found =
                byId(ahead.stream().map(hers -> hers.at().salon()).distinct().toList());
        return ahead.stream()
                .map(hers ->
                        new HerVisit(Objects.requireNonNull(found.get(hers.at().salon())), hers.visit()))
                .toList();
    }

    /** The salons where she waits for a time. */
    public List<Salon> waitingIn(List<Linked> who) {
        List<SalonId> ids = wishes.salonsOf(who);
        return ids.isEmpty() ? List.of() : salons.all(ids);
    }

    /** What she has behind her in each salon, newest first, at most so many each; salons without any are left out. */
    public List<List<HerVisit>> behind(Speaker speaker, int most) {
        List<Linked> linked = asClient(speaker);
        Map<SalonId, Salon> found = byId(linked.stream().map(Linked::salon).toList());
        return linked.stream()
                .map(hers -> visits.behind(hers.salon(), hers.client(), most).stream()
                        .map(visit -> new HerVisit(Objects.requireNonNull(found.get(hers.salon())), visit))
                        .toList())
                .filter(some -> !some.isEmpty())
                .toList();
    }
}
