package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private @Nullable String otherPhone;
    private String searchKey;
    private String note = "";
    private boolean hidden;
    private boolean selfAdded;
    private Instant createdAt;

    protected Client() {}

    Client(SalonId salon, ClientIdentity identity, Instant createdAt) {
        this.salonId = salon.value();
        this.createdAt = createdAt;
        is(new Page(identity, "", false, null));
    }

    void addedHerself() {
        selfAdded = true;
    }

    /** Whether she has written herself into the book, and not the pro. */
    public boolean isSelfAdded() {
        return selfAdded;
    }

    final void is(Page page) {
        name = page.identity().name();
        phone = page.identity().phone();
        otherPhone = page.identity().otherPhone();
        searchKey = page.identity().searchKey();
        note = page.note();
        hidden = page.hidden();
    }

    Page page() {
        return new Page(identity(), note, hidden, null);
    }

    /** Her name and her numbers. */
    public ClientIdentity identity() {
        return new ClientIdentity(name, phone, otherPhone);
    }

    public ClientId id() {
        return new ClientId(id);
    }

    public String name() {
        return name;
    }

    /** The number as one would dial it (06 12 34 56 78), or empty. */
    public String readablePhone() {
        return phone == null ? "" : PhoneNumbers.readable(phone);
    }

    /** The same with the other one beside it, where there are two. */
    public String readablePhones() {
        return PhoneNumbers.readable(phone, otherPhone);
    }

    /** In E.164 form (+33612345678), or null where the pro has not noted one. */
    public @Nullable String phone() {
        return phone;
    }

    /** What the pro wants to remember of her, in her own words, or empty. */
    public String note() {
        return note;
    }

    /**
     * All that can change of a client; the journal keeps the one from before.
     *
     * @param note at most 1 000 characters
     * @param hidden her addition was taken back, or she was taken out of the book: nobody finds her any more
     * @param given in the journal alone: what she had and has given away with the change, the ids by their
     *     {@link ClientReferences#kind}; null where that is nothing
     */
    record Page(
            ClientIdentity identity,
            String note,
            boolean hidden,
            @Nullable Map<String, List<Long>> given) {

        Page called(ClientIdentity identity) {
            return new Page(identity, note, hidden, null);
        }

        Page noting(String note) {
            return new Page(identity, note, hidden, null);
        }

        Page takenOut() {
            return new Page(identity, note, true, null);
        }

        Page giving(Map<String, List<Long>> given) {
            return new Page(identity, note, hidden, given);
        }
    }
}
