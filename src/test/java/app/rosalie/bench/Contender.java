package app.rosalie.bench;

import app.rosalie.packaged.ProcessFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** A bot that is measured beside another one: both hear the same, each from a Telegram of its own. */
final class Contender implements AutoCloseable {

    static final String TEXT = "/aujourdhui";
    private static final int PATIENCE_SECONDS = 60;

    private final Starter starter;
    private final LoadTelegram telegram;
    private final long[] users;
    private final Load load;
    private final List<Double> poll = new ArrayList<>();
    private final List<Double> answer = new ArrayList<>();
    private final List<Double> started = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private double[] latencies = {};
    private @Nullable Running running;

    Contender(Starter starter, LoadTelegram telegram, long[] users) {
        this.starter = starter;
        this.telegram = telegram;
        this.users = users;
        this.load = new Load(telegram, users);
    }

    interface Starter {
        Running start(LoadTelegram telegram) throws Exception;
    }

    /**
     * A bot that has been started.
     *
     * @param process ends it, when it is closed
     */
    record Running(ProcessFigures figures, AutoCloseable process) {}

    /** Starts it while somebody waits for an answer. */
    void start() throws Exception {
        CompletableFuture<Long> polled = telegram.nextPoll();
        CompletableFuture<Long> answered = new CompletableFuture<>();
        telegram.type(users[0], TEXT, answered::complete);
        long began = System.nanoTime();
        running = starter.start(telegram);
        poll.add((polled.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - began) / 1e6);
        answer.add((answered.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - began) / 1e6);
        TimeUnit.SECONDS.sleep(3);
        started.add((double) figures().residentMebibytes());
    }

    /** What a professional is answered, as it came. */
    String answerTo(long user) throws Exception {
        AtomicReference<String> body = new AtomicReference<>("");
        telegram.isReadBy(body::set);
        CompletableFuture<Long> answered = new CompletableFuture<>();
        telegram.type(user, TEXT, answered::complete);
        answered.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        telegram.isReadBy(unread -> {});
        return body.get();
    }

    void warmUp(int seconds) throws InterruptedException {
        load.saturated(TEXT, seconds);
    }

    void saturated(int seconds) throws InterruptedException {
        double before = processorMillis();
        double rate = load.saturated(TEXT, seconds);
        rates.add(rate);
        processor.add((processorMillis() - before) / (rate * seconds));
    }

    /** Returns how many were answered. */
    int atRate(int perSecond, int seconds) throws InterruptedException {
        double[] some = load.atRate(TEXT, perSecond, seconds);
        latencies = DoubleStream.concat(DoubleStream.of(latencies), DoubleStream.of(some))
                .sorted()
                .toArray();
        return some.length;
    }

    private double processorMillis() {
        return figures().processorTime().toNanos() / 1e6;
    }

    ProcessFigures figures() {
        return Objects.requireNonNull(running).figures();
    }

    /** From the start of the process to its first question for updates, in milliseconds. */
    double millisToPoll() {
        return median(poll);
    }

    /** From the start of the process to the answer of who was waiting, in milliseconds. */
    double millisToAnswer() {
        return median(answer);
    }

    /** In MiB, three seconds after a start. */
    double residentAfterStart() {
        return median(started);
    }

    double turnsPerSecond() {
        return median(rates);
    }

    /** Of all cores together, for one turn at saturation. */
    double processorMillisPerTurn() {
        return median(processor);
    }

    /** Sorted, in milliseconds. */
    double[] latencies() {
        return latencies.clone();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Override
    public void close() throws Exception {
        if (running != null) {
            running.process().close();
        }
    }
}
