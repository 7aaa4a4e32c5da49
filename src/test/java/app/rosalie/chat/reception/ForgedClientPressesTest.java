package app.rosalie.chat.reception;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.VisitNotes;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.WaitlistMode;
import app.rosalie.agenda.waitlist.WaitlistSettings;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AtSalon;
import app.rosalie.chat.action.ErasureAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMessageId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Emma has all that a client can have at a salon: whatever anybody else presses, follows or pays, not a row of hers changes and
 * not a word of hers is read. Every action there is takes part by itself, and every table in which a salon's rows stand.
 */
@OnBothDatabases
class ForgedClientPressesTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    /** Her name, her numbers, what is noted of her, what she wrote, what she has and for how much, when. */
    private static final List<String> HERS = List.of(
            "Vauquelin", "98 10 01", "98100", "chlore", "parking", "Rituel", "47,13", "13:35", "13h35", "Secrète");

    private final long account = 71_000_000 + studio.ownerId();
    private Client emma;
    private Map<Class<?>, List<Long>> targets;

    ForgedClientPressesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void haveEverything() {
        emma = studio.knows("Emma Vauquelin 06 39 98 10 01");
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), account);
        Treatment secret = house.the(Treatments.class)
                .add(
                        studio.id(),
                        new Treatment.Offer("Rituel Secret", "Secrète", new Money(4_713), Duration.ofMinutes(60)))
                .treatment();
        Treatment open = studio.gel();
        Visit ahead = visit(secret, "2026-03-05T13:35", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        Visit asked = visit(secret, "2026-03-06T13:35", Status.REQUESTED, PaymentState.NOTHING_DUE);
        Visit owing = visit(secret, "2026-03-07T13:35", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        Visit past = visit(secret, "2026-02-05T13:35", Status.DONE, PaymentState.PAID);
        Visit proposed = visit(secret, "2026-03-10T13:35", Status.REQUESTED, PaymentState.NOTHING_DUE);
        house.the(Rescheduling.class).propose(studio.id(), proposed.id(), LocalDateTime.parse("2026-03-11T13:35"));
        house.the(VisitNotes.class).note(studio.id(), ahead.id(), "Allergique au chlore");
        house.the(Clients.class).note(studio.id(), emma.id(), "Allergique au chlore");
        long message = house.the(ClientMessages.class)
                .write(studio.id(), emma.id(), "Où est le parking ?")
                .value();
        Offer offer = offered(secret);
        house.inOneTransaction(() -> house.the(Treatments.class).retire(studio.id(), secret.id()));
        List<Long> treatments = List.of(secret.id().value(), open.id().value());
        targets = Map.of(
                SalonNumber.class,
                List.of(studio.id().value()),
                ClientId.class,
                List.of(emma.id().value()),
                TreatmentId.class,
                treatments,
                SelectionId.class,
                treatments,
                AppointmentId.class,
                Stream.of(ahead, asked, owing, past, proposed)
                        .map(visit -> visit.id().value())
                        .toList(),
                OfferId.class,
                List.of(offer.id().value()),
                WishId.class,
                List.of(offer.wish().id().value()),
                ClientMessageId.class,
                List.of(message));
    }

    private List<Action> all() {
        return Forger.aimedAt(targets, studio.id().value(), TODAY);
    }

    private Visit visit(Treatment treatment, String start, Status status, PaymentState payment) {
        return studio.brings(emma, treatment, start, status, payment);
    }

    /** What somebody else has called off is offered to her, who waits for it. */
    private Offer offered(Treatment treatment) {
        house.the(WaitlistSettings.class).change(studio.id(), WaitlistMode.FIRST);
        LocalDate day = LocalDate.parse("2026-03-12");
        house.the(Wishes.class)
                .add(
                        studio.id(),
                        emma.id(),
                        SelectionId.of(treatment.id()),
                        List.of(WishWindow.days(day, day)),
                        Party.PRO);
        AppointmentId freed = studio.booked(studio.knows("Lina Moreau"), treatment, "2026-03-12T17:30")
                .visit()
                .id();
        house.the(VisitLifecycle.class).cancel(studio.id(), freed, Party.CLIENT);
        return house.the(Offers.class).open(studio.id()).getFirst();
    }

    /** Otherwise what follows proves nothing. */
    @Test
    void areReadByHerself() {
        StringBuilder read = new StringBuilder();
        all().stream()
                .filter(AtSalon.class::isInstance)
                .filter(action -> !action.getClass().getSimpleName().matches("Cancel.*|Take|Refuse|Withdraw|Move"))
                .forEach(action -> read.append(words(press(person(account), action))));
        assertThat(read.toString()).contains("Rituel", "47,13", "13:35", "17:30");
    }

    @Test
    void reachNothingAsAnotherClient() {
        Set<String> before = rows();
        Client julie = studio.knows("Julie Martin 06 39 98 20 02");
        house.the(ClientAccounts.class).link(studio.id(), julie.id(), account + 1);
        press(person(account + 1));
        assertThat(rows()).as("rows that were there").containsAll(before);
    }

    /** She is a client, too, at a third salon. */
    @Test
    void reachNothingAsAnotherPro() {
        Studio other = Studio.open(house);
        Studio third = Studio.open(house);
        house.the(ClientAccounts.class)
                .link(third.id(), third.knows("Zoé Petit").id(), other.ownerId());
        Set<String> before = rows();
        press(other.owner());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void reachNothingAsAStranger() {
        Set<String> before = rows();
        press(person(account + 3));
        assertThat(rows()).isEqualTo(before);
    }

    /** What ends her being a client comes last, so that all else is pressed by one. */
    private void press(Account who) {
        List<Action> all = new ArrayList<>(all());
        all.removeIf(WelcomeAction.AsProfessional.class::isInstance);
        all.sort(Comparator.comparing(action -> action instanceof ErasureAction));
        assertThat(all.stream().map(Object::getClass).distinct())
                .as("actions that are pressed")
                .hasSize((int) Forger.kinds().count() - 1);
        for (Action action : all) {
            assertThat(words(press(who, action))).as("words of %s", action).doesNotContain(HERS);
        }
    }

    @Test
    void readNothingByWhatFollowsALink() {
        String code = house.the(SalonPages.class).of(studio.id()).code().payload();
        List<String> payloads = new ArrayList<>(List.of(
                "",
                "s_",
                "s_0",
                "z_1",
                "v_1",
                code.substring(0, 13),
                code + "_",
                code + "_t",
                code + "_x1",
                code + code));
        for (long id : ids()) {
            String number = Long.toString(id, Character.MAX_RADIX);
            payloads.addAll(List.of(
                    "s_" + id,
                    "z_" + number,
                    code + "_t" + number,
                    code + "_p" + number,
                    code + "_v" + number,
                    code + "_t" + number + "_z" + number,
                    code + "_c" + id,
                    "s_00000000000" + number.charAt(0)));
        }
        Set<String> before = rows();
        for (String payload : payloads) {
            Reply reply = hears(new Heard.Text(person(account + 4), ("/start " + payload).strip()));
            assertThat(words(reply)).as("words of %s", payload).doesNotContain(HERS);
        }
        assertThat(rows()).containsAll(before);
        assertThat(added(before)).allMatch(row -> row.startsWith("salon_guest"));
    }

    /** Whoever sends invoices decides about those that she has made; what anybody makes up is refused, and changes nothing. */
    @Test
    void payForNothing() {
        List<String> payloads = new ArrayList<>(List.of("", "?", "deposit", "d|", "{}", "1".repeat(128)));
        for (long id : ids()) {
            for (String form : List.of(
                    "d%s",
                    "deposit|%s",
                    "v|%s|4713",
                    "visit:%s",
                    "%s",
                    "d|" + studio.id().value() + "|%s")) {
                payloads.add(form.replace("%s", Long.toString(id)));
                payloads.add(form.replace("%s", Long.toString(id, Character.MAX_RADIX)));
            }
        }
        Set<String> before = rows();
        for (Account who : List.of(person(account + 5), Studio.open(house).owner())) {
            for (String payload : payloads) {
                for (long cents : new long[] {4_713, 1, -1}) {
                    assertThat(house.the(Chat.class).refusal(new CheckoutRequest(who, payload, cents, "EUR")))
                            .as("%s for %s", cents, payload)
                            .isPresent()
                            .hasValueSatisfying(why -> assertThat(why).doesNotContain(HERS));
                }
                assertThat(house.the(Chat.class).refusal(new CheckoutRequest(who, payload, 4_713, "USD")))
                        .isPresent();
                Reply paid = hears(new Heard.Paid(who, payload, 4_713, "EUR", "forged-" + payload.hashCode()));
                assertThat(words(paid)).doesNotContain(HERS);
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    private Set<Long> ids() {
        return targets.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private Reply press(Account who, Action action) {
        return hears(new Heard.Press(who, action));
    }

    private Reply hears(Heard heard) {
        try {
            return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
        } catch (RuntimeException bug) {
            throw new AssertionError(heard + " was answered by an exception", bug);
        }
    }

    private static Account person(long id) {
        return new Account(id, id, "Inconnue", "fr");
    }

    /** All that she could see: also a file, which tells by its name and its text. */
    private static String words(Reply reply) {
        String file = reply.document() == null
                ? ""
                : reply.document()
                        + new String(reply.document().content(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return reply.screen() + " " + reply.toast() + " " + reply.invoice() + " " + file;
    }

    private Set<String> added(Set<String> before) {
        Set<String> added = new TreeSet<>(rows());
        added.removeAll(before);
        return added;
    }

    /** Every row of this salon, in whichever table. */
    private Set<String> rows() {
        JdbcClient sql = house.the(JdbcClient.class);
        Set<String> rows = new TreeSet<>();
        for (String table : sql.sql("select distinct lower(table_name) from information_schema.columns"
                        + " where lower(column_name) = 'salon_id' and lower(table_schema) = 'public'")
                .query(String.class)
                .list()) {
            sql.sql("select * from " + table + " where salon_id = ?")
                    .param(studio.id().value())
                    .query()
                    .listOfRows()
                    .forEach(row -> rows.add(table + " " + row));
        }
        assertThat(rows).as("rows of the salon").hasSizeGreaterThan(15);
        rows.add(sql.sql("select * from salon where id = ?")
                .param(studio.id().value())
                .query()
                .singleRow()
                .toString());
        return rows;
    }
}
