package app.rosalie.language;

public record TimeRange(java.time.LocalTime start, java.time.LocalTime end) {}
