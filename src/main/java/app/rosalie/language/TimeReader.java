package app.rosalie.language;

public final class TimeReader {
    public static java.util.Optional<java.time.LocalTime> read(String t) {
        return java.util.Optional.empty();
    }
}
