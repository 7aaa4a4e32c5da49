package app.rosalie.chat.action;

/**
 * What a button means: the site map of the chat. Each room has one sealed family of records, each with its {@link Code}.
 * Components are {@code long}, {@code int}, {@code boolean}, an enum, {@code LocalDate} or {@code LocalTime} (minutes).
 */
public interface Action {}
