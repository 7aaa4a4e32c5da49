package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Heard;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two of us on one PostgreSQL, both told everything at the same time, as by a proxy that repeats what it delivers. The lease is
 * long: that the other is busy does not make it dead.
 */
class TwoInstancesTest {

    private static final int CHATS = 20;
    private static final int MESSAGES = 15;

    private final TestTelegram telegram = new TestTelegram();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer proxy = proxy();
    private List<Instance> instances = List.of();

    @AfterEach
    void close() {
        instances.forEach(Instance::close);
        proxy.stop(0);
        telegram.close();
    }

    @Test
    void hearEverythingOnceAndInOrder() {
        String place = Database.POSTGRESQL.fresh();
        ScriptedChat both = new ScriptedChat();
        instances = List.of(instance(place, both), instance(place, both));
        List<String> said = IntStream.range(0, MESSAGES).mapToObj(i -> "n" + i).toList();
        List<Person> people = Stream.generate(telegram::person).limit(CHATS).toList();
        said.forEach(text -> people.forEach(it -> it.says(text)));
        await().untilAsserted(
                        () -> assertThat(instances.getFirst().count("telegram_inbox", "TRUE") + telegram.unconfirmed())
                                .isZero());
        instances.getLast().sendsAll();
        assertThat(people).allSatisfy(person -> {
            assertThat(both.heard)
                    .filteredOn(heard -> heard.account().chatId() == person.id())
                    .extracting(heard -> ((Heard.Text) heard).text())
                    .containsExactlyElementsOf(said);
            assertThat(person.texts()).containsExactlyInAnyOrderElementsOf(said);
        });
    }

    private Instance instance(String place, ScriptedChat chat) {
        return Instance.on(
                place,
                telegram,
                chat,
                "rosalie.telegram.lease=1m",
                "server.port=0",
                "rosalie.telegram.webhook.url=http://127.0.0.1:"
                        + proxy.getAddress().getPort(),
                "rosalie.telegram.webhook.secret=hush");
    }

    private HttpServer proxy() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::repeat);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void repeat(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] update = exchange.getRequestBody().readAllBytes();
            List<CompletableFuture<Integer>> taken =
                    instances.stream().map(it -> deliver(it, update)).toList();
            boolean both = taken.size() == 2 && taken.stream().allMatch(it -> it.join() == 200);
            exchange.sendResponseHeaders(both ? 200 : 502, -1);
        }
    }

    private CompletableFuture<Integer> deliver(Instance instance, byte[] update) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + instance.port() + "/telegram/webhook"))
                .header("X-Telegram-Bot-Api-Secret-Token", "hush")
                .POST(HttpRequest.BodyPublishers.ofByteArray(update))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }
}
