package app.rosalie.language;

public record TreatmentLine(String name, long cents, java.time.Duration duration) {
    public static java.util.Optional<TreatmentLine> read(String t) {
        return java.util.Optional.empty();
    }
}
