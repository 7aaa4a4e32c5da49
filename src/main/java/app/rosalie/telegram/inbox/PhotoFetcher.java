package app.rosalie.telegram.inbox;

import app.rosalie.chat.SafeTrace;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.SentPhoto.Arrived;
import app.rosalie.chat.SentPhoto.Missing;
import app.rosalie.chat.SentPhoto.Why;
import app.rosalie.pictures.photo.PhotoReader;
import app.rosalie.pictures.photo.PhotoReading;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.FileDownload;
import app.rosalie.telegram.wire.StopSignal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches a photo and reads it, outside of any transaction, only a few at a time; tries again where Telegram does not answer. */
@Component
final class PhotoFetcher {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoFetcher.class);

    private static final int TRIES = 3;
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(10);

    /** Each may be twenty megabytes. */
    private final Semaphore inMemory = new Semaphore(4, true);

    private final FileDownload files;
    private final PhotoReader reader;
    private final StopSignal stopping = new StopSignal();

    PhotoFetcher(FileDownload files, PhotoReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** Never throws; null where it was stopped: then nothing is known of it. */
    @Nullable
    SentPhoto fetch(IncomingPhoto photo) {
        if (photo.isHeic()) {
            return new SentPhoto(new Arrived(new PhotoReading.Refused(PhotoReading.Reason.HEIC)), photo.caption());
        }
        SentPhoto.Fetched fetched = null;
        for (int attempt = 1; fetched == null && !stopping.isGiven(); attempt++) {
            fetched = attempt(photo, attempt);
        }
        return fetched == null ? null : new SentPhoto(fetched, photo.caption());
    }

    /** One that was not waited for. */
    static SentPhoto missing(IncomingPhoto photo) {
        return new SentPhoto(new Missing(Why.UNREACHED), photo.caption());
    }

    /** Null where it is worth another try. */
    private SentPhoto.@Nullable Fetched attempt(IncomingPhoto photo, int attempt) {
        try {
            return read(photo);
        } catch (ApiFailure e) {
            if (e.kind() == ApiFailure.Kind.REFUSED || e.kind() == ApiFailure.Kind.BLOCKED) {
                return new Missing(e.says("too big") ? Why.TOO_BIG : Why.GONE);
            }
            LOG.debug("A photo was not handed over: {}", e.getMessage());
            if (attempt == TRIES) {
                return new Missing(Why.UNREACHED);
            }
            Duration pause = e.retryAfter().isPositive() ? e.retryAfter() : SOON.multipliedBy(attempt);
            stopping.passesWithout(pause.compareTo(MOST_PATIENCE) < 0 ? pause : MOST_PATIENCE);
            return null;
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            // Whatever a file makes of the one who reads it, the chat goes on.
            LOG.warn("A photo could not be read: {}", SafeTrace.of(e));
            return new Arrived(new PhotoReading.Refused(PhotoReading.Reason.DAMAGED));
        }
    }

    private SentPhoto.Fetched read(IncomingPhoto photo) {
        inMemory.acquireUninterruptibly();
        try {
            return new Arrived(reader.read(files.fetch(photo.fileId())));
        } catch (OutOfMemoryError notNow) {
            LOG.warn("A photo was too much for the memory that is left");
            return new Arrived(new PhotoReading.Refused(PhotoReading.Reason.TOO_MANY_PIXELS));
        } finally {
            inMemory.release();
        }
    }

    /** Waits so long; false where it was stopped meanwhile. */
    boolean passes(Duration time) {
        return stopping.passesWithout(time);
    }

    void stop() {
        stopping.give();
    }
}
