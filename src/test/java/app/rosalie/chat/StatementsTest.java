package app.rosalie.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.Studio;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.SegmentsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.retention.Segment;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.Checkout.Brought;
import app.rosalie.revenue.DebtOrder;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screen costs does not grow with what it shows. */
@OnBothDatabases
class StatementsTest {

    private final House house;

    StatementsTest(Database database) {
        house = House.on(database);
    }

    @ParameterizedTest
    @CsvSource({
        "/accueil, 13",
        "/aujourdhui, 5",
        "/rdv, 6",
        "/clientele, 6",
        "/planning, 5",
        "/creneaux, 5",
        "/objectif, 7",
        "/ca, 9",
        "/recettes, 5",
        "/conseils, 6",
        "/services, 4",
        "/attente, 6",
        "/reglement, 5",
        "/promos, 3",
        "/tarifs, 4",
        "/lien, 4"
    })
    void areAsManyForThirtyVisitsAsForThree(String command, long statements) {
        assertThat(statements(command, 3)).isEqualTo(statements);
        assertThat(statements(command, 30)).isEqualTo(statements);
    }

    /** A page of reviews costs what it shows, however many there are; so does what they come to. */
    @Test
    void areAsManyForThirtyReviewsAsForSix() {
        List<Action> pages = List.of(
                new ReviewsAction.ToAnswer(),
                new ReviewsAction.Read(ReviewsTab.ALL, 0),
                new ReviewsAction.OfStars(5, 0),
                new ReviewsAction.Figures());
        Studio few = reviewed(6);
        Studio many = reviewed(30);
        for (Action page : pages) {
            assertThat(statements(many, page))
                    .as("%s", page)
                    .isEqualTo(statements(few, page))
                    .isLessThanOrEqualTo(7);
        }
    }

    private Studio reviewed(int reviews) {
        Studio studio = Studio.open(house);
        Client emma = studio.emma();
        Treatment gel = studio.gel();
        for (int number = 0; number < reviews; number++) {
            Visit visit = studio.brings(
                    emma,
                    gel,
                    LocalDateTime.parse("2026-03-01T10:00").minusDays(number).toString(),
                    Status.DONE,
                    PaymentState.PAID);
            house.the(Reviews.class)
                    .bring(
                            studio.id(),
                            List.of(new BroughtReview(emma.id(), visit.id(), 5, "Parfait", visit.end(), null)));
        }
        return studio;
    }

    private long statements(Studio studio, Action page) {
        studio.presses(page);
        QueryCountHolder.clear();
        studio.presses(page);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /** What is said of a client costs the same after thirty visits as after three; so do her past, and what she owes. */
    @Test
    void areAsManyForAClientOfThirtyVisitsAsOfThree() {
        Studio few = visited(3);
        Studio many = visited(30);
        Client seldom = few.knows("Léa");
        Client often = many.knows("Léa");
        owes(few, seldom, 3);
        owes(many, often, 30);
        assertThat(statements(few, new ClientsAction.Card(seldom.id())))
                .isEqualTo(statements(many, new ClientsAction.Card(often.id())))
                .isLessThanOrEqualTo(13);
        assertThat(statements(few, new ClientsAction.History(seldom.id(), 0)))
                .isEqualTo(statements(many, new ClientsAction.History(often.id(), 0)))
                .isLessThanOrEqualTo(9);
        assertThat(statements(few, new DebtsAction.OfClient(seldom.id())))
                .isEqualTo(statements(many, new DebtsAction.OfClient(often.id())))
                .isLessThanOrEqualTo(8);
        assertThat(statements(few, new DebtsAction.Open(DebtOrder.BIGGEST, 0)))
                .isEqualTo(statements(many, new DebtsAction.Open(DebtOrder.BIGGEST, 0)))
                .isLessThanOrEqualTo(6);
        assertThat(statements(few, new SegmentsAction.Open()))
                .isEqualTo(statements(many, new SegmentsAction.Open()))
                .isLessThanOrEqualTo(8);
        assertThat(statements(few, new SegmentsAction.Of(Segment.NEW, 0)))
                .isEqualTo(statements(many, new SegmentsAction.Of(Segment.NEW, 0)))
                .isLessThanOrEqualTo(7);
    }

    private Studio visited(int clients) {
        Studio studio = Studio.open(house);
        for (int number = 0; number < clients; number++) {
            owes(studio, studio.knows("Cliente " + (char) ('A' + number % 26)), 1);
        }
        return studio;
    }

    private static void owes(Studio studio, Client client, int visits) {
        Treatment gel = studio.gel();
        for (int number = 0; number < visits; number++) {
            String start =
                    LocalDateTime.parse("2026-03-01T10:00").minusDays(number).toString();
            studio.brings(client, gel, start, Status.DONE, PaymentState.BALANCE_DUE);
        }
    }

    @Test
    void areOneMoreForACardThatSaysWhatWasPaid() {
        Studio studio = Studio.open(house);
        Visit done = studio.brings(studio.emma(), studio.gel(), "2026-03-02T14:00", Status.DONE, PaymentState.PAID);
        Visit missed = studio.brings(
                studio.emma(), studio.gel(), "2026-03-02T15:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        assertThat(statements(studio, done)).isEqualTo(statements(studio, missed) + 1);
    }

    /** The card of a salon with photos, offers and forty treatments costs what that of an empty one costs. */
    @Test
    void areFewForWhatAClientSeesOfASalon() {
        Studio studio = Studio.open(house);
        for (int i = 0; i < 40; i++) {
            studio.sells("Soin " + i, 40, 30);
        }
        String link =
                "/start " + house.the(SalonPages.class).of(studio.id()).code().payload();
        Account zoe = new Account(6_100_000, 6_100_000, "Zoé", "fr");
        hear(new Heard.Text(zoe, link));
        QueryCountHolder.clear();
        hear(new Heard.Text(zoe, link));
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isLessThanOrEqualTo(12);
        SalonNumber here = new SalonNumber(studio.id().value());
        for (Action action : List.of(
                new SalonPageAction.Treatments(here),
                new SalonPageAction.Hours(here),
                new SalonPageAction.Rules(here),
                new SalonPageAction.AskMessage(here))) {
            hear(new Heard.Press(zoe, action));
            QueryCountHolder.clear();
            hear(new Heard.Press(zoe, action));
            assertThat(QueryCountHolder.getGrandTotal().getTotal())
                    .as("%s", action)
                    .isLessThanOrEqualTo(12);
        }
    }

    private void hear(Heard heard) {
        house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }

    /** Over all her salons, however many visits she has there; and the page of one. */
    @Test
    void areFewForAClientWithManyVisits() {
        Account emma = new Account(88_001, 88_001, "Emma", "fr");
        Visit first = null;
        SalonNumber link = null;
        for (int salon = 0; salon < 3; salon++) {
            Studio studio = Studio.open(house);
            Client client = studio.emma();
            house.the(ClientAccounts.class).link(studio.id(), client.id(), emma.userId());
            Treatment gel = studio.gel();
            for (int i = 0; i < 5; i++) {
                Visit visit = studio.brings(
                        client, gel, "2026-03-0" + (4 + i) + "T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
                first = first == null ? visit : first;
                link = salon == 0 ? new SalonNumber(studio.id().value()) : link;
            }
        }
        assertThat(statements(emma, new MyVisitsAction.Open())).isLessThanOrEqualTo(6);
        assertThat(statements(emma, new MyVisitsAction.Home())).isLessThanOrEqualTo(7);
        assertThat(statements(emma, new MyVisitsAction.Past())).isLessThanOrEqualTo(6 + 3);
        assertThat(statements(emma, new AttendanceAction.Open(link, first.id())))
                .isLessThanOrEqualTo(8);
    }

    private long statements(Account account, Action action) {
        Heard.Press press = new Heard.Press(account, action);
        house.inOneTransaction(() -> house.the(Chat.class).hear(press));
        QueryCountHolder.clear();
        house.inOneTransaction(() -> house.the(Chat.class).hear(press));
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private static long statements(Studio studio, Visit visit) {
        studio.presses(new VisitAction.Visit(visit.id()));
        QueryCountHolder.clear();
        studio.presses(new VisitAction.Visit(visit.id()));
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private long statements(String command, int visits) {
        Studio studio = Studio.open(house);
        Treatment gel = studio.gel();
        List<Brought> brought = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            Client client = studio.knows("Cliente " + (char) ('A' + i % 26));
            house.the(Wishes.class)
                    .add(
                            studio.id(),
                            client.id(),
                            SelectionId.of(gel.id()),
                            List.of(WishMoment.ANY_TIME.from(LocalDate.parse("2026-03-03"))),
                            Party.PRO);
            String start = "2026-03-03T%02d:%02d".formatted(9 + i / 4, 15 * (i % 4));
            Status status = i % 3 == 0 ? Status.REQUESTED : Status.CONFIRMED;
            Visit visit = studio.brings(client, gel, start, status, PaymentState.NOTHING_DUE);
            brought.add(new Brought(
                    client.id(),
                    visit.id(),
                    Money.euros(20),
                    PaymentKind.DEPOSIT,
                    PaymentMethod.CARD,
                    Studio.at("2026-03-02T12:00")));
        }
        house.the(Checkout.class).bring(studio.id(), brought);
        studio.says(command);
        QueryCountHolder.clear();
        studio.says(command);
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
