package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.House;
import app.rosalie.chat.Messenger;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundPhone.Seen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The phones of the pro and of one client, at a Telegram that can go away and come back. */
final class TwoPhones {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final House house;
    private final String telegram;
    private final List<Shown> phones;

    TwoPhones(House house, String telegram, long pro, long client) {
        this.house = house;
        this.telegram = telegram;
        this.phones = List.of(
                new Shown(PlaygroundPhone.of(telegram, pro, "Camille")),
                new Shown(PlaygroundPhone.of(telegram, client, "Valérie")));
    }

    /** Both have said hello, as a bot may only write to whom it knows. */
    void startTheBot() {
        for (Shown one : phones) {
            one.phone.says("/start");
            one.phone.awaits(seen -> true);
        }
        sendsAll();
        phones.forEach(Shown::taken);
    }

    /** From now on every call is met by a gateway that knows nothing of Telegram. */
    void loseTelegram() {
        PlaygroundPhone.orderFault(telegram, "{\"kind\":\"broken\",\"times\":1000000}");
        PlaygroundPhone.orderFault(telegram, "{\"kind\":\"broken\",\"times\":1000000,\"method\":\"getUpdates\"}");
    }

    /** Waits until a first call has failed, where there was anything to call for. */
    void triesInVain() {
        if (waiting() > 0) {
            Gauge outage = house.the(MeterRegistry.class)
                    .get("rosalie.telegram.outage.seconds")
                    .gauge();
            await().atMost(PATIENCE).until(() -> outage.value() > 0);
        }
    }

    /** Waits until she knows that Telegram is away, where there is anything to know it by. */
    void noticesTheOutage() {
        if (waiting() > 0) {
            await().atMost(PATIENCE).until(house.the(Messenger.class)::isHeldUp);
        }
    }

    void findTelegram() {
        PlaygroundPhone.clearFaults(telegram);
    }

    private long waiting() {
        return house.the(JdbcClient.class)
                .sql("select count(*) from telegram_outbox")
                .query(Long.class)
                .single();
    }

    /** Waits until nothing waits to be sent; what was put aside for good would never be. */
    void sendsAll() {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(waiting()).isZero());
    }

    /** What has come to both since the last call, in its order on each phone. */
    <T> List<T> taken(BiFunction<Long, Seen, T> line) {
        List<T> lines = new ArrayList<>();
        phones.forEach(one -> one.taken().forEach(seen -> lines.add(line.apply(one.phone.id(), seen))));
        return lines;
    }

    private static final class Shown {

        private final PlaygroundPhone phone;
        private int last;

        Shown(PlaygroundPhone phone) {
            this.phone = phone;
        }

        List<Seen> taken() {
            List<Seen> fresh = phone.messages().stream()
                    .filter(seen -> seen.fromBot() && seen.id() > last)
                    .toList();
            last = fresh.isEmpty() ? last : fresh.getLast().id();
            return fresh;
        }
    }
}
