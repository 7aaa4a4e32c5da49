package app.rosalie.chat.reception;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Account;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.SeenMessage;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.Client;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TurnsTest extends SalonTest {

    private static final Pattern TAG = Pattern.compile("</?(b|i|u|s|code|pre|blockquote|a)( [^<>]*)?>");
    private static final String HOSTILE = "<x>Zo&\"</b>";

    TurnsTest() {
        super(Database.H2);
    }

    @Test
    void forgetAQuestionAfterAnHour() {
        studio.presses(new BookingAction.Start());
        house.clock().advance(Duration.ofMinutes(59));
        assertThat(asked(studio.says("Emma"))).isInstanceOf(BookingQuestion.Who.class);
        house.clock().advance(Duration.ofMinutes(61));
        assertThat(asked(studio.says("Emma"))).isInstanceOf(SentenceQuestion.Shown.class);
    }

    @Test
    void tellWhenAPressLeadsToWhereOneIs() {
        Action open = new HomeAction.Open();
        Screen home = studio.presses(open).screen();
        SeenMessage seen = SeenMessage.of(home);
        assertThat(studio.presses(open, seen).toast()).isEqualTo("Vous y êtes.");
        assertThat(studio.presses(open, new SeenMessage(seen.text() + "!", seen.labels()))
                        .toast())
                .isNull();
        assertThat(studio.presses(new BookingAction.Start(), seen).toast()).isNull();
    }

    @Test
    void forgetAQuestionWhenAnotherScreenIsShown() {
        studio.presses(new BookingAction.Start());
        studio.presses(new HomeAction.Open());
        assertThat(asked(studio.says("Emma"))).isInstanceOf(SentenceQuestion.Shown.class);
    }

    @Test
    void keepAQuestionThroughWhatIsNotAnAnswer() {
        studio.presses(new BookingAction.Start());
        for (Heard.Kind kind : List.of(Heard.Kind.STICKER, Heard.Kind.VOICE, Heard.Kind.EDITED)) {
            Reply reply = hears(new Heard.Wordless(studio.owner(), kind));
            assertThat(asked(reply)).as("%s", kind).isInstanceOf(BookingQuestion.Who.class);
        }
        assertThat(asked(studio.says("/inconnue"))).isInstanceOf(BookingQuestion.Who.class);
        assertThat(asked(studio.says("/annuler"))).isNull();
    }

    @Test
    void rememberTheLongestAnswerWhateverItsLetters() {
        ReviewId review = review("Parfait");
        studio.presses(new ReviewsAction.Answer(review));
        String answer = "é\"\\\n".repeat(Reviews.LONGEST_ANSWER / 4 - 1) + "fin";
        Reply preview = studio.says(answer);
        assertThat(asked(preview)).isEqualTo(new ReviewsQuestion.Answer(review, answer));
        studio.presses(new ReviewsAction.Publish(review));
        assertThat(house.the(Reviews.class)
                        .find(studio.id(), review)
                        .orElseThrow()
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void answerWhateverIsHeard() {
        for (Heard.Kind kind : Heard.Kind.values()) {
            for (Account account : List.of(studio.owner(), new Account(88, 88, "Emma", ""))) {
                Screen screen = hears(new Heard.Wordless(account, kind)).screen();
                assertThat(screen).as("%s", kind).isNotNull();
            }
        }
        for (String text : List.of(
                "/",
                "//",
                "/ start",
                "/start@Bot",
                "/START",
                "/start s_",
                "/start s_zzzzzzzzzzzz",
                "/start s_!",
                "\u0000",
                "\u202e",
                "🙂",
                "a".repeat(4096),
                "/" + "x".repeat(4095),
                "{name}",
                "'")) {
            for (Account account : List.of(studio.owner(), new Account(88, 88, "Emma", "x-y-z"))) {
                assertThat(hears(new Heard.Text(account, text)).screen())
                        .as(text)
                        .isNotNull();
            }
        }
        assertThat(hears(new Heard.StalePress(studio.owner())).toast()).isNotEmpty();
    }

    @Test
    void takeNoAmountThatNobodyPays() {
        Visit open = studio.brings(
                studio.emma(), studio.gel(), "2026-03-03T07:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        for (long cents : new long[] {Long.MAX_VALUE, 10_000_001, -1, Long.MIN_VALUE}) {
            studio.presses(new CheckoutAction.CloseOut(open.id(), new Money(cents), PaymentMethod.CARD));
            assertThat(studio.visit(open.id())).isEqualTo(open);
        }
        studio.presses(new CheckoutAction.OtherAmount(open.id()));
        Action paid = new CheckoutAction.CloseOut(open.id(), Money.euros(100_000), PaymentMethod.CARD);
        assertThat(actions(studio.says("100001"))).noneMatch(CheckoutAction.CloseOut.class::isInstance);
        assertThat(actions(studio.says("100000"))).contains(paid);
    }

    @Test
    void apologiseWithAWayOn() {
        Reply sorry = house.inOneTransaction(() -> house.the(Chat.class)
                .apologise(new Heard.Text(studio.owner(), "x"), new IllegalStateException("Emma Durand")));
        assertThat(sorry.screen()).isNotNull();
        assertThat(sorry.screen().rows()).isNotEmpty();
        assertThat(sorry.screen().html()).doesNotContain("Emma Durand");
    }

    @Test
    void showHostileNamesAsTheyAreTypedOnEveryScreen() {
        house.the(Salons.class).rename(studio.id(), HOSTILE);
        house.the(Salons.class).move(studio.id(), HOSTILE);
        Client client = studio.knows(HOSTILE + " 06 39 98 10 01");
        Treatment treatment = studio.sells(HOSTILE, 45, 60);
        Visit done = studio.brings(client, treatment, "2026-02-03T14:00", Status.DONE, PaymentState.PAID);
        List<Long> ids = List.of(
                client.id().value(),
                treatment.id().value(),
                studio.brings(client, treatment, "2026-03-03T07:00", Status.CONFIRMED, PaymentState.NOTHING_DUE)
                        .id()
                        .value(),
                studio.asks(client, treatment, "2026-03-03T10:00").id().value(),
                studio.brings(client, treatment, "2026-03-04T10:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE)
                        .id()
                        .value(),
                review(done, client, HOSTILE).value(),
                studio.id().value());
        int seen = 0;
        for (Action action : new Forger(ids, LocalDate.parse("2026-03-03")).everything()) {
            Screen screen = studio.presses(action).screen();
            if (screen == null) {
                continue;
            }
            assertThat(TAG.matcher(screen.html()).replaceAll(""))
                    .as("%s", action)
                    .doesNotContain("<", ">", "&amp;lt;", "&amp;amp;");
            seen += screen.html().contains("&lt;x&gt;Zo&amp;&quot;&lt;/b&gt;") ? 1 : 0;
            labels(screen, action);
        }
        assertThat(seen).isGreaterThan(20);
        for (String typed : List.of(HOSTILE, "<a href=\"x\">")) {
            studio.presses(new BookingAction.Start());
            assertThat(TAG.matcher(studio.says(typed).screen().html()).replaceAll(""))
                    .doesNotContain("<", ">");
        }
    }

    @Test
    void greetAHostileStranger() {
        Reply hello = hears(new Heard.Text(new Account(99, 99, "<script>&", "fr"), "/start"));
        assertThat(hello.screen().html()).contains("&lt;script&gt;&amp;").doesNotContain("<script>");
    }

    private static void labels(Screen screen, Action action) {
        assertThat(screen.rows().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(100);
        screen.rows().forEach(row -> assertThat(row).as("%s", action).hasSizeBetween(1, most(row)));
        assertThat(screen.rows().stream().flatMap(List::stream).map(Button::label))
                .as("%s", action)
                .allSatisfy(
                        label -> assertThat(label).hasSizeBetween(1, 64).doesNotContain("&lt;", "&amp;", "<b>", "<i>"));
        assertThat(screen.html().length()).as("%s", action).isLessThanOrEqualTo(4096);
    }

    /** Numbers and times may stand close together, a sign or a weekday with a time a little less. */
    private static int most(List<Button> row) {
        int longest =
                row.stream().mapToInt(button -> button.label().length()).max().orElse(0);
        return longest <= 6 ? 8 : longest <= 8 ? 5 : longest <= 10 ? 4 : 3;
    }

    private ReviewId review(String words) {
        Client emma = studio.emma();
        Visit visit = studio.brings(emma, studio.gel(), "2026-02-03T14:00", Status.DONE, PaymentState.PAID);
        return review(visit, emma, words);
    }

    private ReviewId review(Visit visit, Client client, String words) {
        house.the(Reviews.class)
                .bring(
                        studio.id(),
                        List.of(new BroughtReview(
                                client.id(), visit.id(), 5, words, Studio.at("2026-02-04T10:00"), null)));
        return house.the(Reviews.class).unanswered(studio.id(), 1).getFirst().id();
    }

    private static List<Action> actions(Reply reply) {
        assertThat(reply.screen()).isNotNull();
        return reply.screen().rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action())
                .toList();
    }

    private static Object asked(Reply reply) {
        assertThat(reply.screen()).isNotNull();
        return reply.screen().question();
    }

    private Reply hears(Heard heard) {
        return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }
}
