package app.rosalie.chat.reception;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Account;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AtSalon;
import app.rosalie.chat.action.ErasureAction;
import app.rosalie.chat.action.ModerationAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.OperationsAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Vouchers;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a press carries, it is answered by a screen with a way on, and reaches nothing of another salon. */
@OnBothDatabases
class ForgedPressesTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    private Studio victim;

    ForgedPressesTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        victim = Studio.open(house);
    }

    /** With what is hers; what is another's is pressed below. */
    @Test
    void areAnsweredToTheOwnerOfASalon() {
        answersEverything(studio.owner(), new Forger(alive(studio).toList(), TODAY));
    }

    @Test
    void areAnsweredToSomebodyWithoutASalon() {
        Account stranger = new Account(77, 77, "<b>Inconnue</b>", "fr");
        // The one press that makes her the owner of a salon comes first: from then on she would be no stranger.
        List<Action> all = new ArrayList<>(new Forger(alive(victim).toList(), TODAY).everything());
        all.removeIf(action -> action instanceof app.rosalie.chat.action.WelcomeAction.AsProfessional);
        all.forEach(action -> answers(stranger, action));
        assertThat(house.the(Salons.class).ownedBy(77)).isEmpty();
    }

    @Test
    void areAnsweredToAnOperator() {
        answersEverything(
                new Account(House.OPERATOR, House.OPERATOR, "Nina", "fr"),
                new Forger(alive(victim).toList(), TODAY));
    }

    /** Whoever is no operator hears what is said of a command that there is not. */
    @Test
    void openNothingThatIsForOperators() {
        Reply unknown = studio.says("/inconnue");
        List<Action> theirs = new Forger(alive(victim).toList(), TODAY)
                .everything().stream()
                        .filter(action -> action instanceof OperationsAction || action instanceof ModerationAction)
                        .toList();
        assertThat(theirs).hasSizeGreaterThan(11);
        assertThat(theirs)
                .allSatisfy(action -> assertThat(studio.presses(action)).isEqualTo(unknown));
        assertThat(studio.says("/etat")).isEqualTo(unknown);
        assertThat(studio.says("/moderation")).isEqualTo(unknown);
    }

    @Test
    void reachNothingOfAnotherSalon() {
        List<Long> ids = alive(victim).toList();
        List<String> before = told(victim);
        answersEverything(studio.owner(), new Forger(ids, TODAY));
        assertThat(told(victim)).isEqualTo(before);
    }

    /** Julie is a client of the salon: what Emma has there, she neither reads nor changes, with whatever number. */
    @Test
    void reachNothingOfAnotherClientOfTheSameSalon() {
        List<Long> ids = alive(victim).toList();
        Account julie = new Account(79_000 + victim.ownerId(), 79_000 + victim.ownerId(), "Julie", "fr");
        Client known = victim.knows("Julie Martin 06 39 98 10 02");
        house.the(ClientAccounts.class).link(victim.id(), known.id(), julie.userId());
        List<String> before = told(victim);
        Forger forger = new Forger(
                Stream.concat(Stream.of(victim.id().value()), ids.stream()).toList(), TODAY);
        forger.everything().stream()
                .filter(action -> action instanceof AtSalon
                        || action instanceof MyVisitsAction
                        || action instanceof ErasureAction.Ask
                        || action instanceof ErasureAction.Confirm)
                // What she books for herself is hers to book.
                .filter(action -> !(action instanceof OnlineBookingAction))
                .forEach(action -> assertThat(
                                String.valueOf(answers(julie, action).screen()))
                        .as("words of %s", action)
                        .doesNotContain("Durand", "06 39 98 10 01"));
        assertThat(told(victim)).isEqualTo(before);
    }

    private void answersEverything(Account account, Forger forger) {
        forger.everything().forEach(action -> answers(account, action));
    }

    private Reply answers(Account account, Action action) {
        Reply reply;
        try {
            reply = house.inOneTransaction(() -> house.the(Chat.class).hear(new Heard.Press(account, action)));
        } catch (RuntimeException bug) {
            throw new AssertionError(action + " was answered by an exception", bug);
        }
        Screen screen = reply.screen();
        if (screen == null) {
            assertThat(reply.toast()).as("word for %s", action).isNotBlank();
            return reply;
        }
        assertThat(screen.rows().stream().flatMap(List::stream))
                .as("way on from %s", action)
                .anyMatch(Button.Press.class::isInstance);
        if (reply.toast() != null) {
            assertThat(reply.toast()).as("toast for %s", action).hasSizeBetween(1, 200);
        }
        return reply;
    }

    /** One of each thing that an id may mean; what it is called tells whose it is. */
    private Stream<Long> alive(Studio studio) {
        Client emma = studio.emma();
        Treatment gel = studio.gel();
        Visit past = studio.brings(emma, gel, "2026-02-03T14:00", Status.DONE, PaymentState.PAID);
        Visit open = studio.brings(emma, gel, "2026-03-03T07:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        Visit request = studio.asks(emma, gel, "2026-03-03T10:00");
        Visit owing = studio.brings(emma, gel, "2026-03-03T16:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        long booked = studio.booked(emma, gel, "2026-03-03T12:00").entry().value();
        house.the(Reviews.class)
                .bring(
                        studio.id(),
                        List.of(new BroughtReview(
                                emma.id(), past.id(), 5, "Parfait", Studio.at("2026-02-04T10:00"), null)));
        long review = house.the(Reviews.class)
                .unanswered(studio.id(), 1)
                .getFirst()
                .id()
                .value();
        Visit paid = studio.brings(emma, gel, "2026-03-03T06:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.the(Checkout.class).closeOut(studio.id(), paid.id(), Money.euros(45), PaymentMethod.CARD, Money.euros(5));
        List<Receipt> payments = house.the(Receipts.class).of(studio.id(), paid.id());
        Vouchers.Sold sold = house.the(Vouchers.class).sell(studio.id(), Money.euros(50), PaymentMethod.CASH);
        return Stream.of(
                payments.getFirst().id().value(),
                payments.getLast().id().value(),
                sold.voucher().id().value(),
                emma.id().value(),
                gel.id().value(),
                past.id().value(),
                open.id().value(),
                request.id().value(),
                owing.id().value(),
                booked,
                review,
                studio.id().value());
    }

    private List<String> told(Studio studio) {
        List<String> told = new ArrayList<>();
        told.add(studio.salon().name() + studio.salon().city() + studio.salon().hours());
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(28))) {
            house.the(Visits.class).day(studio.salon(), day).forEach(visit -> told.add(visit.toString()));
        }
        house.the(Treatments.class)
                .offered(studio.id())
                .forEach(treatment -> told.add(treatment.id() + treatment.name() + treatment.price()));
        house.the(Clients.class).newest(studio.id(), 9).forEach(client -> told.add(client.id() + client.name()));
        house.the(Reviews.class)
                .unanswered(studio.id(), 9)
                .forEach((ReviewSummary review) -> told.add(review.toString()));
        house.the(Receipts.class)
                .newest(studio.salon(), Period.of(Period.Kind.MONTH, TODAY), 0, 99)
                .forEach(receipt -> told.add(receipt.toString()));
        house.the(Vouchers.class).open(studio.id(), 99).forEach(voucher -> told.add(voucher.toString()));
        told.add(house.the(Performance.class).month(studio.salon()).toString());
        return told;
    }
}
