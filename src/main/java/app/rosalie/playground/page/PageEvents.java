package app.rosalie.playground.page;

import app.rosalie.playground.state.ChatEvent;
import app.rosalie.playground.state.ChatWatcher;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Tells open pages what happens in their chat, as server-sent events. Safe for many threads. */
public final class PageEvents implements ChatWatcher {

    private static final String LAST = "";
    private static final int MOST_WAITING = 2_000;
    private static final long BEAT_SECONDS = 15;

    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    private record Ear(long chatId, BlockingQueue<String> waiting) {}

    /** Costs nothing where nobody listens. */
    @Override
    public void happens(long chatId, ChatEvent event) {
        for (var ear : ears) {
            if (ear.chatId() == chatId) {
                tell(ear, event);
            }
        }
    }

    @Override
    public void happensEverywhere(ChatEvent event) {
        ears.forEach(ear -> tell(ear, event));
    }

    private void tell(Ear ear, ChatEvent event) {
        if (!ear.waiting().offer(PhoneView.event(event).toString())) {
            hangUp(ear);
        }
    }

    /** Writes the state and then every event, until the reader leaves or the playground closes. */
    void follow(long chatId, Supplier<ObjectNode> state, OutputStream out) {
        var ear = new Ear(chatId, new LinkedBlockingQueue<>(MOST_WAITING));
        ears.add(ear);
        try {
            write(out, "data: " + state.get() + "\n\n");
            writeEvents(ear, out);
        } catch (IOException _) {
            // The reader has left, as readers do.
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ears.remove(ear);
        }
    }

    private void writeEvents(Ear ear, OutputStream out) throws IOException, InterruptedException {
        while (!closed) {
            var event = ear.waiting().poll(BEAT_SECONDS, TimeUnit.SECONDS);
            if (LAST.equals(event)) {
                return;
            }
            write(out, event == null ? ":\n\n" : "data: " + event + "\n\n");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void hangUp(Ear ear) {
        ears.remove(ear);
        ear.waiting().clear();
        ear.waiting().add(LAST);
    }

    /** Ends what open pages wait for. */
    public void close() {
        closed = true;
        ears.forEach(this::hangUp);
    }
}
