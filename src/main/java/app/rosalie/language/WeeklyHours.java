package app.rosalie.language;

public record WeeklyHours() {
    public java.util.List<TimeRange> on(java.time.DayOfWeek d) {
        return java.util.List.of();
    }
}
