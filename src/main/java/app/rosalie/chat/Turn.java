package app.rosalie.chat;

import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One turn as the rooms see it: who speaks, in which voice she is answered, and the question that was open.
 *
 * @param asked what the last screen asked for, or null
 */
public record Turn(Account speaker, Voice voice, @Nullable Question asked) {}
