package app.rosalie.chat;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A bug as the log may tell it: what broke and where, without the messages of exceptions, which may quote what people say. */
public final class SafeTrace {

    private static final int MOST_FRAMES = 8;

    private SafeTrace() {}

    /** The exception's type and our own frames, and the same of its causes. */
    public static String of(Throwable bug) {
        String here = bug.getClass().getName()
                + Arrays.stream(bug.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("app.rosalie"))
                        .limit(MOST_FRAMES)
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
        return bug.getCause() == null ? here : here + "\nby " + of(bug.getCause());
    }
}
