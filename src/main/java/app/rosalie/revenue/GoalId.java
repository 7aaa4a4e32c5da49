package app.rosalie.revenue;

/** Which goal. It says nothing of whose it is: a salon stands beside it in every call. */
public record GoalId(long value) {}
