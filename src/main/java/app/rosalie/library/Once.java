package app.rosalie.library;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made once, by whoever needs it first; others wait for that. */
final class Once {

    private Once() {}

    static <T> T of(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
