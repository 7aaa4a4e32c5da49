package app.rosalie.salon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One salon and the professional who owns it. Read by all, changed only through {@link Salons}. */
@Entity
public class Salon {

    @Id
    @GeneratedValue(generator = "salon_seq")
    @SequenceGenerator(name = "salon_seq", allocationSize = 1)
    private long id;

    private long ownerId;
    private String ownerName;
    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Trade trade;

    private @Nullable String city;
    private String zone;

    @Enumerated(EnumType.STRING)
    private Territory territory = Territory.MAINLAND;

    /** Null as long as it is the trade's usual one. */
    @Enumerated(EnumType.STRING)
    private @Nullable Clientele clientele;

    @Column(name = "hours")
    private String hoursText;

    /** The text above, read when first asked for. */
    private transient @Nullable OpeningHours hours;

    private boolean compact;
    private int bufferMinutes;
    private int noticeHours = 24;

    private Instant createdAt;
    private @Nullable Instant openedAt;

    protected Salon() {}

    Salon(long ownerId, String ownerName, String name, Instant createdAt) {
        this.ownerId = ownerId;
        this.ownerName = ownerName;
        this.name = name;
        this.zone = territory.zone().getId();
        this.hoursText = OpeningHours.NONE.text();
        this.createdAt = createdAt;
    }

    public SalonId id() {
        return new SalonId(id);
    }

    /** The Telegram user who owns the salon; her private chat has the same id. */
    public long ownerId() {
        return ownerId;
    }

    public String ownerName() {
        return ownerName;
    }

    public String name() {
        return name;
    }

    public @Nullable Trade trade() {
        return trade;
    }

    public @Nullable String city() {
        return city;
    }

    public Territory territory() {
        return territory;
    }

    /** The one that the pro has chosen, or else her trade's usual one; mixed as long as nothing is known. */
    public Clientele clientele() {
        if (clientele != null) {
            return clientele;
        }
        return trade == null ? Clientele.MIXED : trade.usualClientele();
    }

    /** Its territory's: it decides what day and what time it is. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public OpeningHours hours() {
        if (hours == null) {
            hours = OpeningHours.parse(hoursText);
        }
        return hours;
    }

    public SlotPolicy slots() {
        return new SlotPolicy(compact, bufferMinutes, noticeHours);
    }

    /** Whether the set-up was gone through, or left on purpose. */
    public boolean isSetUp() {
        return openedAt != null;
    }

    /** The salon's own day at an instant. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** What a clock on the salon's wall shows at an instant. */
    public LocalDateTime local(Instant instant) {
        return instant.atZone(zone()).toLocalDateTime();
    }

    /** The instant at which that clock shows this; in the hour that a clock change skips, the hour after is meant. */
    public Instant instant(LocalDateTime local) {
        return local.atZone(zone()).toInstant();
    }

    SalonProfile profile() {
        return new SalonProfile(name, trade, city, hoursText, slots(), territory, clientele);
    }

    void show(SalonProfile profile) {
        name = profile.name();
        trade = profile.trade();
        city = profile.city();
        hoursText = profile.hours();
        hours = null;
        clientele = profile.clientele();
        if (profile.slots() != null) {
            compact = profile.slots().compact();
            bufferMinutes = profile.slots().bufferMinutes();
            noticeHours = profile.slots().noticeHours();
        }
        if (profile.territory() != null) {
            territory = profile.territory();
            zone = territory.zone().getId();
        }
    }

    void open(Instant at) {
        openedAt = at;
    }
}
