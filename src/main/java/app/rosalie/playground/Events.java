package app.rosalie.playground;

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

/** Tells open pages what happens in their chat, as server-sent events. */
final class Events {

    private static final String LAST = "";
    private static final int MOST_WAITING = 2_000;
    private static final long BEAT_SECONDS = 15;

    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    private record Ear(long chatId, BlockingQueue<String> waiting) {}

    /** Costs nothing where nobody listens. */
    void tell(long chatId, Supplier<ObjectNode> event) {
        for (var ear : ears) {
            if (ear.chatId() == chatId && !ear.waiting().offer(event.get().toString())) {
                hangUp(ear);
            }
        }
    }

    void tellAll(Supplier<ObjectNode> event) {
        ears.forEach(ear -> tell(ear.chatId(), event));
    }

    /** Writes the state and then every event, until the reader leaves or the playground closes. */
    void follow(long chatId, Supplier<ObjectNode> state, OutputStream out) {
        var ear = new Ear(chatId, new LinkedBlockingQueue<>(MOST_WAITING));
        ears.add(ear);
        try {
            write(out, "data: " + state.get() + "\n\n");
            while (!closed) {
                var event = ear.waiting().poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (event != null && event.equals(LAST)) {
                    return;
                }
                write(out, event == null ? ":\n\n" : "data: " + event + "\n\n");
            }
        } catch (IOException _) {
            // The reader has left, as readers do.
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ears.remove(ear);
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

    void close() {
        closed = true;
        ears.forEach(this::hangUp);
    }
}
