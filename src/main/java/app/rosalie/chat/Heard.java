package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that one person said or did, free of how it travelled. Its content is hostile until a room has checked it. */
public sealed interface Heard {

    Account account();

    /** Typed text, commands included ("/start s_x7"); between 1 and 4 096 characters. */
    record Text(Account account, String text) implements Heard {}

    /**
     * What somebody else has written, passed on by whoever speaks; between 1 and 4 096 characters.
     *
     * @param from how who has written it is called, as far as Telegram says; possibly empty
     */
    record Relayed(Account account, String from, String text) implements Heard {}

    /**
     * A button of ours was pressed. The action is well formed, but says nothing about what the speaker may do.
     *
     * @param below what the button stood below; null where Telegram does not say
     */
    record Press(Account account, Action action, @Nullable SeenMessage below) implements Heard {

        public Press(Account account, Action action) {
            this(account, action, null);
        }
    }

    /** A button was pressed whose code means nothing today: too old, or forged. */
    record StalePress(Account account) implements Heard {}

    /**
     * A card out of a phone's address book.
     *
     * @param name as it stands there, possibly empty
     * @param phone as it stands there, in any spelling
     * @param own whether it is the speaker's own card
     */
    record Contact(Account account, String name, String phone, boolean own) implements Heard {}

    /**
     * Photos that were sent, alone or together, and have been fetched.
     *
     * @param photos at least one, in their order
     */
    record Photos(Account account, List<SentPhoto> photos) implements Heard {

        public Photos {
            photos = List.copyOf(photos);
        }
    }

    /**
     * Money has come for an {@link Invoice}. The same may be heard again, and late.
     *
     * @param payload the invoice's
     * @param cents of the currency, as ISO 4217 names it
     * @param chargeId Telegram's name of this payment: the same where it is heard again
     */
    record Paid(Account account, String payload, long cents, String currency, String chargeId) implements Heard {}

    /** Something that is not a text: it gets an answer all the same. */
    record Wordless(Account account, Kind kind) implements Heard {}

    enum Kind {
        STICKER,
        VOICE,
        PHOTO,
        EDITED,
        GROUP,
        OTHER
    }
}
