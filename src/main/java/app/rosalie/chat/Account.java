package app.rosalie.chat;

/**
 * The person behind a turn, as the edge knows her: the ids are vouched for by Telegram, the rest is what she chose to show.
 *
 * @param chatId where the answer goes; equal to {@code userId} in a private chat
 * @param userId the account that speaks
 * @param firstName never blank, but not to be trusted: it is shown as an argument, never as markup
 * @param language the IETF tag of her app ("fr", "pt-br"), or empty
 */
public record Account(long chatId, long userId, String firstName, String language) {}
