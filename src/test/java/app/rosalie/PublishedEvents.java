package app.rosalie;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears every event that a feature publishes. */
@Component
public class PublishedEvents {

    private static final int MOST = 1_000;

    private final Deque<Object> heard = new ArrayDeque<>();

    @EventListener
    synchronized void on(Object event) {
        if (event.getClass().getName().startsWith("app.rosalie")) {
            heard.add(event);
            if (heard.size() > MOST) {
                heard.removeFirst();
            }
        }
    }

    /** What was published since the last call, in order. */
    public synchronized List<Object> taken() {
        List<Object> all = List.copyOf(heard);
        heard.clear();
        return all;
    }
}
