package app.rosalie.reviews;

/** Which review. It says nothing of whose it is: a salon stands beside it in every call. */
public record ReviewId(long value) {}
