package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person whom the salon knows. Always meant by her id: two clients may share a name. */
@Entity
public class Client {

    @Id
    @GeneratedValue(generator = "client_seq")
    @SequenceGenerator(name = "client_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private String name;
    private @Nullable String phone;
    private String searchKey;
    private Instant createdAt;

    protected Client() {}

    Client(SalonId salon, Identity identity, Instant createdAt) {
        this.salonId = salon.value();
        this.name = identity.name();
        this.phone = identity.phone();
        this.searchKey = identity.searchKey();
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The number as one would dial it (06 12 34 56 78), or empty. */
    public String readablePhone() {
        return phone == null ? "" : Identity.readable(phone);
    }

    /** In E.164 form (+33612345678), or null where the pro has not noted one. */
    public @Nullable String phone() {
        return phone;
    }
}
