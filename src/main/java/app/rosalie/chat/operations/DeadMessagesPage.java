package app.rosalie.chat.operations;

import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.DeadMessages.DeadMessage;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.OperationsAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Salons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The messages that never arrived: what they were and why they did not, never what they said or to whom. */
@Component
class DeadMessagesPage {

    private static final int REASONS = 5;
    private static final ParkedList LIST = new ParkedList(
            new OperationsAction.RetryAllDead(), new OperationsAction.DropAllDead(false), OperationsAction.Dead::new);

    private final DeadMessages messages;
    private final Salons salons;

    DeadMessagesPage(DeadMessages messages, Salons salons) {
        this.messages = messages;
        this.salons = salons;
    }

    Reply show(Speaker speaker, int number) {
        Voice voice = speaker.voice();
        Page page = Page.below(voice, OperationsPhrase.CRUMB, voice.plain(OperationsPhrase.DEAD_CRUMB))
                .say(OperationsPhrase.DEAD_TITLE, messages.count())
                .back(new OperationsAction.Open());
        messages.reasons(REASONS).forEach(reason -> page.say(OperationsPhrase.REASON, reason.count(), reason.reason()));
        return LIST.on(
                        page,
                        speaker,
                        ListPage.of(
                                number, ParkedList.SIZE, (skip, most) -> entries(voice, messages.latest(skip, most))))
                .show();
    }

    private List<ParkedList.Entry> entries(Voice voice, List<DeadMessage> found) {
        List<ParkedList.Entry> entries = new ArrayList<>();
        for (DeadMessage message : found) {
            String line = voice.say(
                    OperationsPhrase.DEAD_LINE,
                    entries.size() + 1,
                    message.kind(),
                    new Html(salon(voice, message.chatId())),
                    Ages.of(voice, message.age()),
                    message.reason());
            entries.add(new ParkedList.Entry(
                    message.canBeSent() ? line : line + "\n" + voice.say(OperationsPhrase.NOTHING_LEFT),
                    message.canBeSent() ? Optional.of(new OperationsAction.RetryDead(message.id())) : Optional.empty(),
                    new OperationsAction.DropDead(message.id(), false)));
        }
        return entries;
    }

    /** In a private chat the chat has the number of the account. */
    private String salon(Voice voice, long chatId) {
        return salons.ownedBy(chatId)
                .map(salon -> voice.say(
                        OperationsPhrase.SALON, Long.toString(salon.id().value())))
                .orElseGet(() -> voice.say(OperationsPhrase.NO_SALON));
    }
}
