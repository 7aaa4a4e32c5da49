package app.rosalie.chat.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Emma, who has an account, comes on Wednesday 4 March at 10:00; it is Tuesday, 8:00. */
@OnBothDatabases
class AttendanceRoomTest extends SalonTest {

    private static final AtomicLong ACCOUNTS = new AtomicLong(600_000);
    private static final LocalDate THURSDAY = LocalDate.parse("2026-03-05");

    private final long account = ACCOUNTS.incrementAndGet();
    private Client emma;
    private Treatment gel;
    private Visit visit;

    AttendanceRoomTest(Database database) {
        super(database);
    }

    @BeforeEach
    void book() {
        emma = studio.emma();
        gel = studio.gel();
        visit = studio.booked(emma, gel, "2026-03-04T10:00").visit();
        house.the(ClientAccounts.class).link(studio.id(), emma.id(), account);
    }

    @Test
    void letsHerSayThatSheComes() {
        assertThat(html(press(new AttendanceAction.Comes(link(), visit.id())))).contains("Merci Emma");
        assertThat(house.the(Attendances.class).of(studio.id(), visit)).isPresent();
    }

    @Test
    void movesToWhatIsFreeAndToNothingElse() {
        press(new AttendanceAction.Move(link(), visit.id(), THURSDAY, LocalTime.of(10, 0)));
        assertThat(studio.visit(visit.id()).start()).isEqualTo(Studio.at("2026-03-05T10:00"));
        studio.booked(studio.knows("Julie Martin"), gel, "2026-03-06T10:00");
        for (LocalDate day : List.of(LocalDate.parse("2026-03-06"), LocalDate.parse("2027-06-01"))) {
            assertThat(html(press(new AttendanceAction.Move(link(), visit.id(), day, LocalTime.of(10, 30)))))
                    .contains("plus libre");
        }
        assertThat(html(press(new AttendanceAction.Move(link(), visit.id(), THURSDAY, LocalTime.of(3, 0)))))
                .contains("plus libre");
        assertThat(studio.visit(visit.id()).start()).isEqualTo(Studio.at("2026-03-05T10:00"));
    }

    /** A finger that taps twice reads the same twice. */
    @Test
    void saysAgainWhatASecondPressFindsDone() {
        AttendanceAction move = new AttendanceAction.Move(link(), visit.id(), THURSDAY, LocalTime.of(10, 0));
        for (int press = 1; press <= 2; press++) {
            assertThat(html(press(move))).contains("déplacé").doesNotContain("plus libre");
        }
        Visit request = studio.asks(emma, gel, "2026-03-05T14:00");
        house.the(Rescheduling.class)
                .propose(
                        studio.id(), request.id(), LocalDate.parse("2026-03-06").atTime(14, 0));
        for (int press = 1; press <= 2; press++) {
            assertThat(html(press(new AttendanceAction.Accept(link(), request.id()))))
                    .contains("convenu", "14:00");
        }
        for (int press = 1; press <= 2; press++) {
            assertThat(html(press(new AttendanceAction.Cancel(link(), visit.id()))))
                    .contains("annulé");
        }
    }

    /** The salon hears of it once, and of five wishes at most that it has not answered. */
    @Test
    void floodsNoSalonWithDelaysOrWishes() {
        for (int press = 1; press <= 2; press++) {
            press(new AttendanceAction.Delay(link(), visit.id(), Duration.ofMinutes(10)));
        }
        assertThat(count("select count(*) from alert where salon_id = ? and kind = 'DELAY'"))
                .isEqualTo(1);
        studio.isNow("2026-03-03T12:00");
        String last = "";
        for (int hour = 9; hour <= 16; hour++) {
            last = html(press(new AttendanceAction.Move(link(), visit.id(), THURSDAY, LocalTime.of(hour, 0))));
        }
        assertThat(last).contains("n’est pas parti");
        assertThat(messages()).isEqualTo(5);
    }

    @Test
    void callsNothingOffBeforeSheHasSaidSoTwice() {
        assertThat(html(says("je ne peux pas venir"))).contains("Annuler");
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
        press(new AttendanceAction.Cancel(link(), visit.id()));
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CANCELLED);
        assertThat(html(press(new AttendanceAction.Comes(link(), visit.id())))).contains("plus à venir");
    }

    /** Somebody else's visit is as if it were not there: also for another client of the salon, and for a client elsewhere. */
    @Test
    void showsAndChangesNothingOfAnybodyElse() {
        Studio other = Studio.open(house);
        Client there = other.emma();
        house.the(ClientAccounts.class).link(other.id(), there.id(), account);
        Visit julies = studio.booked(studio.knows("Julie Martin"), gel, "2026-03-04T14:00")
                .visit();
        for (SalonNumber link : List.of(link(), new SalonNumber(other.id().value()))) {
            for (AttendanceAction action : all(link, julies)) {
                assertThat(html(press(action))).as("%s", action).doesNotContain("14:00", "Pose gel");
            }
        }
        for (AttendanceAction action : all(link(), visit)) {
            assertThat(html(hears(new Heard.Press(person(account + 1_000_000), action))))
                    .as("%s", action)
                    .doesNotContain("10:00", "Pose gel");
        }
        assertThat(studio.visit(julies.id())).isEqualTo(julies);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
        assertThat(house.the(Attendances.class).of(studio.id(), List.of(julies, visit)))
                .isEmpty();
    }

    private static List<AttendanceAction> all(SalonNumber link, Visit visit) {
        return List.of(
                new AttendanceAction.Open(link, visit.id()),
                new AttendanceAction.Comes(link, visit.id()),
                new AttendanceAction.Change(link, visit.id(), THURSDAY),
                new AttendanceAction.AskMove(link, visit.id(), THURSDAY, LocalTime.NOON),
                new AttendanceAction.Move(link, visit.id(), THURSDAY, LocalTime.NOON),
                new AttendanceAction.AskCancel(link, visit.id()),
                new AttendanceAction.Cancel(link, visit.id()),
                new AttendanceAction.AskDelay(link, visit.id()),
                new AttendanceAction.Delay(link, visit.id(), Duration.ofMinutes(10)));
    }

    /** She is a client of this salon alone, or of none. */
    @Test
    void passesOnWhatItDoesNotRead() {
        assertThat(html(says("Est-ce que vous avez un parking ?"))).contains("transmis", "parking");
        assertThat(messages()).isEqualTo(1);
        assertThat(html(hears(new Heard.Text(person(account + 1_000_000), "Est-ce que vous avez un parking ?"))))
                .doesNotContain("transmis");
        assertThat(messages()).isEqualTo(1);
    }

    private long messages() {
        return count("select count(*) from client_message where salon_id = ?");
    }

    private long count(String ofSalon) {
        return house.the(JdbcClient.class)
                .sql(ofSalon)
                .param(studio.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void asksWhichOfSeveralVisitsIsMeant() {
        studio.booked(emma, studio.sells("Vernis", 20, 30), "2026-03-04T15:00");
        studio.isNow("2026-03-03T14:00");
        Reply reply = says("je ne peux pas venir");
        assertThat(html(reply)).contains("je ne peux pas venir", "De quel rendez-vous");
        assertThat(Objects.requireNonNull(reply.screen()).rows()).hasSize(3);
        assertThat(html(press(new AttendanceAction.Meant(link(), visit.id())))).contains("Annuler", "10:00");
    }

    /** Once another screen was shown, the words are not about it any more. */
    @Test
    void forgetsWhatWasWrittenOnceSheWentOn() {
        studio.booked(emma, studio.sells("Vernis", 20, 30), "2026-03-04T15:00");
        says("je ne peux pas venir");
        press(new AttendanceAction.Open(link(), visit.id()));
        assertThat(html(press(new AttendanceAction.Meant(link(), visit.id())))).doesNotContain("Annuler");
    }

    @Test
    void asksWhichOfSeveralSalonsIsMeant() {
        press(new AttendanceAction.Cancel(link(), visit.id()));
        Studio other = Studio.open(house);
        house.the(ClientAccounts.class).link(other.id(), other.emma().id(), account);
        assertThat(html(says("Vous avez un parking ?"))).contains("À quel salon", "parking");
        assertThat(messages()).isZero();
        assertThat(html(press(new AttendanceAction.WriteTo(link())))).contains("transmis", "parking");
        assertThat(messages()).isEqualTo(1);
        assertThat(html(press(new AttendanceAction.WriteTo(link())))).doesNotContain("transmis");
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void saysThatNothingIsFreeWhereSheAsks() {
        assertThat(html(says("plutôt dimanche matin ?"))).contains("rien de libre", "dimanche 8 mars");
        assertThat(html(says("plutôt jeudi matin ?")))
                .doesNotContain("rien de libre")
                .contains("Jeudi 5 mars");
        assertThat(html(says("j'aurai 3 heures de retard"))).contains("c’est trop");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, 121, 100_000})
    void takesNoDelayThatNobodyHas(long minutes) {
        assertThat(html(press(new AttendanceAction.Delay(link(), visit.id(), Duration.ofMinutes(minutes)))))
                .contains("De combien");
        assertThat(house.the(Attendances.class).of(studio.id(), visit)).isEmpty();
    }

    private SalonNumber link() {
        return new SalonNumber(studio.id().value());
    }

    private Reply press(Action action) {
        return hears(new Heard.Press(person(account), action));
    }

    private Reply says(String text) {
        return hears(new Heard.Text(person(account), text));
    }

    private static Account person(long id) {
        return new Account(id, id, "Emma", "fr");
    }

    private Reply hears(Heard heard) {
        return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }

    private static String html(Reply reply) {
        return Objects.requireNonNull(reply.screen()).html();
    }
}
