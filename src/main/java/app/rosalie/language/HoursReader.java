package app.rosalie.language;

public final class HoursReader {
    public static java.util.Optional<WeeklyHours> read(String t) {
        return java.util.Optional.empty();
    }
}
