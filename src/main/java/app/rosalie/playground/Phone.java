package app.rosalie.playground;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with her phone, and what the bot hears of it. */
final class Phone {

    private final Switchboard board;
    private final Conversation chat;

    Phone(Switchboard board, Conversation chat) {
        this.board = board;
        this.chat = chat;
    }

    Person owner() {
        return chat.person;
    }

    Message says(String text) {
        var words = Formatted.of(text, java.util.List.of());
        if (words.length() == 0 || words.length() > 4096) {
            throw Refusal.badRequest("a message has 1 to 4096 characters");
        }
        return writes(chat, new Body.Text(words));
    }

    Message sends(Body body) {
        return writes(chat, body);
    }

    /** Speaks in a group that the bot is a member of. */
    Message saysInGroup(String text) {
        return writes(board.groupOf(chat.person), new Body.Text(Formatted.of(text, java.util.List.of())));
    }

    private Message writes(Conversation where, Body body) {
        synchronized (where) {
            if (where.blocked) {
                throw Refusal.conflict("unblock the bot first");
            }
            board.open(where);
            var message = board.post(where, false, false, body, Keyboard.NONE);
            board.updates.add("message", board.wire.of(where, message));
            return message;
        }
    }

    Message edits(int messageId, String text) {
        synchronized (chat) {
            var message = chat.find(messageId);
            if (message == null || message.fromBot() || !(message.body() instanceof Body.Text)) {
                throw Refusal.badRequest("only her own texts can be edited");
            }
            var body = new Body.Text(Formatted.of(text, java.util.List.of()));
            var edited = message.changed(body, Keyboard.NONE, board.clock.instant());
            board.replace(chat, edited);
            board.updates.add("edited_message", board.wire.of(chat, edited));
            return edited;
        }
    }

    /** Presses what carries this data, be it still on the message or not. Returns the id of the press. */
    String presses(int messageId, String data) {
        synchronized (chat) {
            if (chat.blocked) {
                throw Refusal.conflict("unblock the bot first");
            }
            var call = board.calls.add(chat.id, messageId);
            var query = Json.object().put("id", call.id());
            query.set("from", chat.person.json());
            query.set("message", pressed(messageId));
            query.put("chat_instance", Long.toString(chat.id)).put("data", data);
            board.updates.add("callback_query", query);
            return call.id();
        }
    }

    private ObjectNode pressed(int messageId) {
        var message = chat.find(messageId);
        if (message != null) {
            return board.wire.of(chat, message);
        }
        var gone = Json.object().put("message_id", messageId).put("date", 0);
        return gone.set("chat", board.wire.of(chat));
    }

    Keyboard.@Nullable Key button(int messageId, int index) {
        synchronized (chat) {
            var message = chat.find(messageId);
            return message == null ? null : message.keyboard().at(index);
        }
    }

    void blocks(boolean blocked) {
        synchronized (chat) {
            if (chat.blocked == blocked) {
                return;
            }
            chat.blocked = blocked;
            board.keep(chat);
            var change = Json.object();
            change.set("chat", board.wire.of(chat));
            change.set("from", chat.person.json());
            change.put("date", board.clock.instant().getEpochSecond());
            change.set("old_chat_member", member(!blocked));
            change.set("new_chat_member", member(blocked));
            board.updates.add("my_chat_member", change);
            board.events.tell(chat.id, () -> View.event("blocked").put("blocked", blocked));
        }
    }

    private ObjectNode member(boolean blocked) {
        var member = Json.object().put("status", blocked ? "kicked" : "member");
        if (blocked) {
            member.put("until_date", 0);
        }
        return member.set("user", board.bot.user());
    }

    /** Empties the chat on the phone; the bot is not told, as in life. */
    void clears() {
        synchronized (chat) {
            board.forget(chat);
            board.events.tell(chat.id, () -> View.event("cleared"));
        }
    }
}
