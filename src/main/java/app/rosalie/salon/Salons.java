package app.rosalie.salon;

import app.rosalie.salon.SalonEvent.ClienteleChanged;
import app.rosalie.salon.SalonEvent.OpeningHoursChanged;
import app.rosalie.salon.SalonEvent.SalonFounded;
import app.rosalie.salon.SalonEvent.SalonMoved;
import app.rosalie.salon.SalonEvent.SalonRenamed;
import app.rosalie.salon.SalonEvent.SetUpFinished;
import app.rosalie.salon.SalonEvent.SlotPolicyChanged;
import app.rosalie.salon.SalonEvent.TerritoryChanged;
import app.rosalie.salon.SalonEvent.TradeChanged;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All salons: finding the one that a person owns, and changing what it says of itself. Changes are journaled. */
@Component
@Transactional
public class Salons implements UndoHandler {

    private static final int LONGEST_NAME = 60;

    private final SalonRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    Salons(SalonRows rows, Journal journal, ApplicationEventPublisher events, InstantSource clock, JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    public Optional<Salon> ownedBy(long userId) {
        return rows.findByOwnerId(userId);
    }

    /** The salon that was there first; empty where there is none. */
    public Optional<Salon> first() {
        return rows.findFirstByOrderById();
    }

    /** Whether there is one salon and no other. */
    public boolean isOnlyOne() {
        return rows.count() == 1;
    }

    public Salon get(SalonId id) {
        return rows.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("No salon " + id.value()));
    }

    /** Those of these that there are, in no order. */
    public List<Salon> all(Collection<SalonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdIn(ids.stream().map(SalonId::value).toList());
    }

    /** The salon that a link leads to. Whoever has its code may see its page; a number alone opens nothing. */
    public Optional<Salon> find(SalonLink link) {
        return switch (link) {
            case LinkCode(long code) -> rows.findByLinkCode(code);
            case SalonNumber(long number) -> rows.findById(number);
        };
    }

    /** The salon that a code led to once, before its link was changed; the code opens it no more. */
    public Optional<Salon> former(LinkCode code) {
        return rows.findByFormerLinkCode(code.number());
    }

    /** The salon of this person, created at the first call: calling twice is harmless. */
    public Salon found(long ownerId, String ownerName, String name) {
        return ownedBy(ownerId).orElseGet(() -> {
            Salon salon = rows.save(new Salon(ownerId, cut(ownerName, 100), cut(name, LONGEST_NAME), clock.instant()));
            publish(salon.id(), SalonFounded::new);
            return salon;
        });
    }

    /** Makes all others who want to change this salon's agenda wait until the caller's transaction ends. */
    public Salon lock(SalonId id) {
        return rows.lockById(id.value()).orElseThrow(() -> new IllegalArgumentException("No salon " + id.value()));
    }

    /** @return the journal entry that undoes it */
    public JournalEntryId rename(SalonId id, String name) {
        return change(id, profile -> profile.named(cut(name.strip(), LONGEST_NAME)), SalonRenamed::new);
    }

    public JournalEntryId trade(SalonId id, Trade trade) {
        return change(id, profile -> profile.trading(trade), TradeChanged::new);
    }

    public JournalEntryId move(SalonId id, String city) {
        return change(id, profile -> profile.in(cut(city.strip(), LONGEST_NAME)), SalonMoved::new);
    }

    /** From now on its clock and its public holidays are those of this territory; what is agreed keeps its instant. */
    public JournalEntryId settle(SalonId id, Territory territory) {
        return change(id, profile -> profile.on(territory), TerritoryChanged::new);
    }

    /** How its clients are spoken of together, whatever the trade. */
    public JournalEntryId receive(SalonId id, Clientele clientele) {
        return change(id, profile -> profile.receiving(clientele), ClienteleChanged::new);
    }

    public JournalEntryId open(SalonId id, OpeningHours hours) {
        OpeningHours before = get(id).hours();
        return change(id, profile -> profile.open(hours), (salon, at) -> new OpeningHoursChanged(salon, before, at));
    }

    /** How free slots are offered from now on. */
    public JournalEntryId offer(SalonId id, SlotPolicy slots) {
        return change(id, profile -> profile.offering(slots), SlotPolicyChanged::new);
    }

    /** The set-up is over; from now on the salon's home screen is what its owner sees first. */
    public void finishSetUp(SalonId id) {
        Salon salon = get(id);
        if (!salon.isSetUp()) {
            salon.open(clock.instant());
            publish(id, SetUpFinished::new);
        }
    }

    private JournalEntryId change(SalonId id, UnaryOperator<SalonProfile> change, Telling telling) {
        Salon salon = get(id);
        SalonProfile before = salon.profile();
        salon.show(change.apply(before));
        publish(id, telling);
        return journal.write(id, kind(), "changed", id.value(), json.writeValueAsString(before));
    }

    /** Which event tells of a change. */
    private interface Telling {
        SalonEvent of(SalonId salon, Instant at);
    }

    private void publish(SalonId id, Telling telling) {
        events.publishEvent(telling.of(id, clock.instant()));
    }

    @Override
    public String kind() {
        return "salon";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("changed");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Salon shown = get(salon);
        OpeningHours hours = shown.hours();
        shown.show(json.readValue(before, SalonProfile.class));
        if (!shown.hours().equals(hours)) {
            publish(salon, (id, at) -> new OpeningHoursChanged(id, hours, at));
        }
    }

    /** At most this many UTF-16 units, and never half a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length)
                .strip();
    }
}

interface SalonRows extends Repository<Salon, Long> {

    Salon save(Salon salon);

    Optional<Salon> findById(long id);

    List<Salon> findByIdIn(Collection<Long> ids);

    Optional<Salon> findByOwnerId(long ownerId);

    Optional<Salon> findFirstByOrderById();

    long count();

    @Query(
            value = "select s.* from salon s join salon_page p on p.salon_id = s.id where p.link_code = :code",
            nativeQuery = true)
    Optional<Salon> findByLinkCode(long code);

    @Query(
            value = "select s.* from salon s join former_link f on f.salon_id = s.id where f.link_code = :code"
                    + " order by f.replaced_at desc limit 1",
            nativeQuery = true)
    Optional<Salon> findByFormerLinkCode(long code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Salon s where s.id = :id")
    Optional<Salon> lockById(long id);
}
