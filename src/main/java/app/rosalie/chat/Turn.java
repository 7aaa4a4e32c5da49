package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One turn as the rooms see it: whose it is, in which voice she is answered, and the question that was open.
 *
 * @param asked what the last screen asked for, or null
 */
public record Turn(Account account, Voice voice, @Nullable Question asked) {}
