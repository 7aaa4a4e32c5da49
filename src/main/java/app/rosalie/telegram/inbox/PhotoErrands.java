package app.rosalie.telegram.inbox;

import app.rosalie.chat.SentPhoto;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Photos that a turn cannot go on without: it ends without a change, they are fetched while no transaction waits, and the turn is
 * taken again. What was fetched is kept in memory until then; a stop only makes it be fetched once more.
 */
@Component
final class PhotoErrands {

    /** The pictures of an album are messages of their own, which come within moments of each other. */
    private static final Duration OTHERS_FOLLOW = Duration.ofMillis(600);

    /** Who writes behind an album that does not arrive is answered after it: what has not come by then is said to be missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final PhotoFetcher fetcher;
    private final Map<Long, Errand> open = new ConcurrentHashMap<>();
    private final Map<Long, Map<Long, SentPhoto>> fetched = new ConcurrentHashMap<>();

    PhotoErrands(PhotoFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * What has to be fetched in a chat.
     *
     * @param photos by the ids of their updates
     */
    private record Errand(Map<Long, IncomingPhoto> photos, boolean othersMayFollow) {}

    /** All of these; or null, and then those that are missing are fetched by {@link #run}. */
    @Nullable
    List<SentPhoto> take(long chatId, Map<Long, IncomingPhoto> photos, boolean othersMayFollow) {
        Map<Long, SentPhoto> here = fetched.getOrDefault(chatId, Map.of());
        if (here.keySet().containsAll(photos.keySet())) {
            return photos.keySet().stream()
                    .map(id -> Objects.requireNonNull(here.get(id)))
                    .toList();
        }
        open.put(chatId, new Errand(new LinkedHashMap<>(photos), othersMayFollow));
        return null;
    }

    /** Fetches what a turn of this chat has asked for, if it has; takes seconds. */
    void run(long chatId) {
        Errand errand = open.remove(chatId);
        if (errand == null) {
            return;
        }
        Map<Long, SentPhoto> before = fetched.getOrDefault(chatId, Map.of());
        Map<Long, SentPhoto> all = new LinkedHashMap<>();
        long begin = System.nanoTime();
        errand.photos().forEach((id, photo) -> {
            boolean late = System.nanoTime() - begin > PATIENCE.toNanos();
            SentPhoto sent =
                    before.containsKey(id) ? before.get(id) : late ? PhotoFetcher.missing(photo) : fetcher.fetch(photo);
            if (sent != null) {
                all.put(id, sent);
            }
        });
        fetched.put(chatId, all);
        if (errand.othersMayFollow()) {
            fetcher.passes(OTHERS_FOLLOW);
        }
    }

    /** Nothing waits for them any more. */
    void forget(long chatId) {
        open.remove(chatId);
        fetched.remove(chatId);
    }

    void stop() {
        fetcher.stop();
    }
}
