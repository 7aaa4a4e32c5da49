package app.rosalie.playground.page;

import app.rosalie.playground.html.TextWithEntities;
import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.EditableContent;
import app.rosalie.playground.state.Keyboard;
import app.rosalie.playground.state.Message;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.Person;
import app.rosalie.playground.state.PlaygroundState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with her phone, and what the bot hears of it. */
final class Phone {

    private static final int LONGEST_TEXT = 4096;

    /** Nobody’s on this page. */
    private static final long FORWARDED_SENDER = 4_000_000_001L;

    private final PlaygroundState state;
    private final Conversations chats;
    private final Conversation chat;

    Phone(PlaygroundState state, Conversation chat) {
        this.state = state;
        this.chat = chat;
        chats = state.chats();
    }

    Person owner() {
        return chat.person();
    }

    /** From now on she has this name and language. */
    void belongsTo(Person renamed) {
        synchronized (chat) {
            chats.rename(chat, renamed);
        }
    }

    Message says(String text) {
        var words = TextWithEntities.of(text);
        if (words.length() == 0 || words.length() > LONGEST_TEXT) {
            throw Refusal.badRequest("a message has 1 to 4096 characters");
        }
        return writes(chat, new MessageBody.Text(words));
    }

    /** @param album what the pictures that are sent together have in common; empty for what is sent alone */
    Message sends(MessageBody body, String album) {
        return writes(chat, body, album);
    }

    /**
     * Presses a key below the chat, which shares her own number or writes what it says.
     *
     * @param number what she shares in the place of her own number; empty: her own
     */
    Message pressesBelow(int index, String number) {
        synchronized (chat) {
            var below = chat.below();
            var key = below == null ? null : below.keyboard().at(index);
            if (below == null || key == null) {
                throw Refusal.badRequest("no such key below the chat");
            }
            chats.useBelow(chat);
            if (!key.contact()) {
                return says(key.label());
            }
            var card = SampleFiles.contact(owner(), number.isEmpty() ? owner().phone() : number);
            var asked = chat.find(below.messageId());
            return writes(chat, card, told -> {
                if (asked != null) {
                    told.set("reply_to_message", state.messageJson().write(chat, asked));
                }
            });
        }
    }

    /** Passes on what somebody else has written; of who hides her account the bot hears the name alone. */
    Message forwards(String from, String text, boolean hidden) {
        var origin = Json.object().put("date", state.clock().instant().getEpochSecond());
        if (hidden) {
            origin.put("type", "hidden_user").put("sender_user_name", from);
        } else {
            var names = from.split(" ", 2);
            var sender = Json.object()
                    .put("id", FORWARDED_SENDER)
                    .put("is_bot", false)
                    .put("first_name", names[0]);
            if (names.length > 1) {
                sender.put("last_name", names[1]);
            }
            origin.put("type", "user").set("sender_user", sender);
        }
        return writes(
                chat, new MessageBody.Text(TextWithEntities.of(text)), told -> told.set("forward_origin", origin));
    }

    /** Speaks in a group that the bot is a member of. */
    Message saysInGroup(String text) {
        return writes(chats.groupOf(owner()), new MessageBody.Text(TextWithEntities.of(text)));
    }

    private Message writes(Conversation where, MessageBody body) {
        return writes(where, body, "");
    }

    private Message writes(Conversation where, MessageBody body, String album) {
        return writes(where, body, told -> {
            if (!album.isEmpty()) {
                told.put("media_group_id", album);
            }
        });
    }

    private Message writes(Conversation where, MessageBody body, Consumer<ObjectNode> besides) {
        synchronized (where) {
            refuseBlocked(where);
            chats.open(where);
            var message = chats.post(where, where.person(), new EditableContent(body));
            var told = state.messageJson().write(where, message);
            besides.accept(told);
            state.updates().add("message", told);
            return message;
        }
    }

    private static void refuseBlocked(Conversation where) {
        if (where.isBlocked()) {
            throw Refusal.conflict("unblock the bot first");
        }
    }

    void edits(int messageId, String text) {
        synchronized (chat) {
            var message = chat.find(messageId);
            if (message == null || message.fromBot() || !(message.body() instanceof MessageBody.Text)) {
                throw Refusal.badRequest("only her own texts can be edited");
            }
            var content = new EditableContent(new MessageBody.Text(TextWithEntities.of(text)));
            var edited = chats.change(chat, message, content);
            state.updates().add("edited_message", state.messageJson().write(chat, edited));
        }
    }

    /** Presses what carries this data, be it still on the message or not. Returns the id of the press. */
    String presses(int messageId, String data) {
        synchronized (chat) {
            refuseBlocked(chat);
            var press = state.presses().add(chat.id(), messageId);
            var query = Json.object().put("id", press.id());
            query.set("from", owner().json());
            query.set("message", pressed(messageId));
            query.put("chat_instance", Long.toString(chat.id())).put("data", data);
            state.updates().add("callback_query", query);
            return press.id();
        }
    }

    /** So many presses in a row, before the bot can answer the first. Returns the ids of the presses. */
    List<String> presses(int messageId, String data, int times) {
        synchronized (chat) {
            return Stream.generate(() -> presses(messageId, data)).limit(times).toList();
        }
    }

    private ObjectNode pressed(int messageId) {
        var message = chat.find(messageId);
        if (message != null) {
            return state.messageJson().write(chat, message);
        }
        var gone = Json.object().put("message_id", messageId).put("date", 0);
        return gone.set("chat", state.messageJson().write(chat));
    }

    /** Wants to pay an invoice: the bot is asked whether it still may be paid. Gives the id under which it is asked. */
    String pays(int messageId) {
        synchronized (chat) {
            refuseBlocked(chat);
            var message = chat.find(messageId);
            if (message == null || !(message.body() instanceof MessageBody.Invoice invoice)) {
                throw Refusal.badRequest("only an invoice can be paid");
            }
            var checkout = state.checkouts().add(chat.id(), messageId, invoice);
            var query = Json.object().put("id", checkout.id());
            query.set("from", owner().json());
            query.put("currency", invoice.currency())
                    .put("total_amount", invoice.cents())
                    .put("invoice_payload", invoice.payload());
            state.updates().add("pre_checkout_query", query);
            return checkout.id();
        }
    }

    /** The button at this place of a message, or null. */
    Keyboard.@Nullable Key button(int messageId, int index) {
        synchronized (chat) {
            var message = chat.find(messageId);
            return message == null ? null : message.keyboard().at(index);
        }
    }

    void blocks(boolean blocked) {
        synchronized (chat) {
            if (chat.isBlocked() == blocked) {
                return;
            }
            chats.block(chat, blocked);
            var change = Json.object();
            change.set("chat", state.messageJson().write(chat));
            change.set("from", owner().json());
            change.put("date", state.clock().instant().getEpochSecond());
            change.set("old_chat_member", member(!blocked));
            change.set("new_chat_member", member(blocked));
            state.updates().add("my_chat_member", change);
        }
    }

    private ObjectNode member(boolean blocked) {
        var member = Json.object().put("status", blocked ? "kicked" : "member");
        if (blocked) {
            member.put("until_date", 0);
        }
        return member.set("user", state.bot().user());
    }

    /** Empties the chat on the phone; the bot is not told, as in life. */
    void clears() {
        synchronized (chat) {
            chats.forget(chat);
        }
    }
}
