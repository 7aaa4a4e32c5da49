package app.rosalie.chat.waitlist;

import app.rosalie.agenda.Party;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishNotice;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.chat.question.WaitlistQuestion;
import app.rosalie.language.time.NoticeReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long before a start she has to hear of it: pressed, or written. */
@Component
class NoticePages {

    private final Wishes wishes;
    private final WishPages wishPages;

    NoticePages(Wishes wishes, WishPages wishPages) {
        this.wishes = wishes;
        this.wishPages = wishPages;
    }

    Reply ask(SalonClient client, Wish wish) {
        return WishPages.page(client)
                .say(WaitlistPhrase.ASK_NOTICE, wishPages.title(client, wish.selection()))
                .rows(2, Arrays.asList(WishNotice.values()), notice -> button(client, wish, notice))
                .row(client.button(WaitlistPhrase.TO_WISHES, new WaitlistAction.Show(client.link(), wish.id())))
                .asking(new WaitlistQuestion.Notice(client.link(), wish.id()))
                .show();
    }

    private static Button button(SalonClient client, Wish wish, WishNotice notice) {
        return client.button(
                WaitlistPhrase.NOTICE_BUTTON,
                new WaitlistAction.Notice(client.link(), wish.id(), notice),
                Boolean.toString(notice.length().equals(wish.notice())),
                WindowWords.notice(client.voice(), notice.length()));
    }

    Reply set(SalonClient client, Wish wish, Duration notice) {
        return wishes.needNotice(client.salon().id(), wish.id(), notice, Party.CLIENT)
                .map(written -> wishPages.show(client, written, page(client, notice)))
                .orElseGet(() -> wishPages.show(client, wish));
    }

    private static Page page(SalonClient client, Duration notice) {
        return WishPages.page(client)
                .say(WaitlistPhrase.NOTICE_SET, WindowWords.notice(client.voice(), notice))
                .gap();
    }

    /** What she writes; empty where it names no such time. */
    Optional<Reply> hear(SalonClient client, Wish wish, String text) {
        return NoticeReader.read(text).map(notice -> set(client, wish, notice));
    }
}
