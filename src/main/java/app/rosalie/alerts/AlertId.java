package app.rosalie.alerts;

public record AlertId(long value) {}
