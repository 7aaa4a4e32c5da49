package app.rosalie.french;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.NavigatedActions;
import app.rosalie.Studio;
import app.rosalie.chat.Account;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.demo.DemoSalons;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration salon on Tuesday 3 March 2026 at 9:00, and Camille who types there: the whole product, as one meets it. */
final class Counter {

    private static final long CAMILLE = 7_000_001;
    static final Instant NOW = Studio.at("2026-03-03T09:00");
    private static final Account ACCOUNT = new Account(CAMILLE, CAMILLE, "Camille", "fr");

    private final House house;
    private final Salon salon;

    private Counter(House house, Salon salon) {
        this.house = house;
        this.salon = salon;
    }

    static Counter open() {
        House house = House.apart(Database.H2);
        house.clock().set(NOW);
        DemoSalons.write(house.context(), CAMILLE);
        return new Counter(house, house.the(Salons.class).ownedBy(CAMILLE).orElseThrow());
    }

    Salon salon() {
        return salon;
    }

    House house() {
        return house;
    }

    void close() {
        house.close();
    }

    /**
     * What she is answered.
     *
     * @param wentTo the screen that the sentence led to as if it had been pressed for, or empty
     * @param heard whether it was understood as anything at all
     * @param parts where several wishes were understood, what each of them leads to
     * @param wrote whether something has been written into the salon's books
     */
    record Answer(Screen screen, Optional<Action> wentTo, boolean heard, boolean wrote, List<Answer> parts) {

        List<Button.Press> presses() {
            return screen.rows().stream()
                    .flatMap(List::stream)
                    .flatMap(button -> button instanceof Button.Press press ? Stream.of(press) : Stream.empty())
                    .toList();
        }
    }

    /** Each sentence is said as the first of a conversation. */
    Answer say(String text) {
        hear(new Heard.Text(ACCOUNT, "/accueil"));
        long before = written();
        Answer answer = answer(new Heard.Text(ACCOUNT, text), before);
        List<Answer> parts = answer.presses().stream()
                .filter(press -> press.action() instanceof SentenceAction.Part)
                .map(press -> {
                    hear(new Heard.Text(ACCOUNT, text));
                    return answer(new Heard.Press(ACCOUNT, press.action()), before);
                })
                .toList();
        return new Answer(answer.screen(), answer.wentTo(), answer.heard(), written() != before, parts);
    }

    /** A new conversation. */
    void begin() {
        hear(new Heard.Text(ACCOUNT, "/accueil"));
    }

    /** The next message of a conversation. */
    Answer goOn(String text) {
        long before = written();
        Answer answer = answer(new Heard.Text(ACCOUNT, text), before);
        house.the(EntityManager.class).flush();
        return new Answer(answer.screen(), answer.wentTo(), answer.heard(), written() != before, answer.parts());
    }

    /** What is written meanwhile is taken back. */
    void unwritten(Runnable conversation) {
        house.the(TransactionTemplate.class).executeWithoutResult(status -> {
            conversation.run();
            status.setRollbackOnly();
        });
    }

    private Answer answer(Heard heard, long before) {
        NavigatedActions.forget();
        Reply reply = hear(heard);
        if (reply.screen() == null) {
            throw new IllegalStateException("Silence to: " + heard);
        }
        return new Answer(
                reply.screen(),
                NavigatedActions.last(),
                !NavigatedActions.wasNothingUnderstood(),
                written() != before,
                List.of());
    }

    private Reply hear(Heard heard) {
        return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }

    private long written() {
        return house.the(JdbcClient.class)
                .sql("select count(*) from journal_entry")
                .query(Long.class)
                .single();
    }
}
