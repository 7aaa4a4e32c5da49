package app.rosalie.agenda.online;

import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDateTime;
import java.util.OptionalInt;

/**
 * What a client wants to book.
 *
 * @param account her own in Telegram, or whatever tells one person from another where she books
 * @param start in the salon's zone
 * @param rulesVersion of the house rules that she has seen
 */
public record OnlineRequest(long account, SelectionId selection, LocalDateTime start, OptionalInt rulesVersion) {}
