package app.rosalie.chat.waitlist;

import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.WaitlistQuestion;
import app.rosalie.chat.room.ClientRoom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A client waits for a time that is not free yet. */
@Component
public class WaitlistRoom implements ClientRoom<WaitlistAction, WaitlistQuestion> {

    private final WishPages wishPages;
    private final NoticePages noticePages;
    private final OfferedPage offeredPage;
    private final WaitingClient waiting;

    WaitlistRoom(WishPages wishPages, NoticePages noticePages, OfferedPage offeredPage, WaitingClient waiting) {
        this.wishPages = wishPages;
        this.noticePages = noticePages;
        this.offeredPage = offeredPage;
        this.waiting = waiting;
    }

    @Override
    public Reply on(SalonClient client, WaitlistAction action) {
        return switch (action) {
            case WaitlistAction.Open _ -> wishPages.all(client);
            case WaitlistAction.Join join -> wishPages.askWhen(client, join.selection());
            case WaitlistAction.JoinFor join -> wishPages.join(client, join.selection(), window(client, join.moment()));
            case WaitlistAction.Show show -> hers(client, show.wishId(), wish -> wishPages.show(client, wish));
            case WaitlistAction.AskMore ask -> hers(client, ask.wishId(), wish -> wishPages.askMore(client, wish));
            case WaitlistAction.More more ->
                hers(client, more.wishId(), wish -> wishPages.more(client, wish, window(client, more.moment())));
            case WaitlistAction.AskNotice ask -> hers(client, ask.wishId(), wish -> noticePages.ask(client, wish));
            case WaitlistAction.Notice notice ->
                hers(
                        client,
                        notice.wishId(),
                        wish -> noticePages.set(client, wish, notice.notice().length()));
            case WaitlistAction.Withdraw withdraw ->
                hers(client, withdraw.wishId(), wish -> wishPages.withdrawn(client, wish));
            case WaitlistAction.Keep keep -> hers(client, keep.wishId(), wish -> wishPages.kept(client, wish));
            case WaitlistAction.Offered offered ->
                offered(client, offered.offerId(), offer -> offeredPage.show(client, offer));
            case WaitlistAction.Take take -> offered(client, take.offerId(), offer -> offeredPage.take(client, offer));
            case WaitlistAction.Refuse refuse ->
                offered(client, refuse.offerId(), offer -> offeredPage.refuse(client, offer));
        };
    }

    private List<WishWindow> window(SalonClient client, WishMoment moment) {
        return List.of(moment.from(wishPages.today(client)));
    }

    private Reply hers(SalonClient client, WishId id, Function<Wish, Reply> goOn) {
        return waiting.wish(client, id).map(goOn).orElseGet(() -> WishPages.unknown(client));
    }

    private Reply offered(SalonClient client, OfferId id, Function<Offer, Reply> goOn) {
        return waiting.offer(client, id).map(goOn).orElseGet(() -> WishPages.unknown(client));
    }

    @Override
    public Optional<Reply> hear(SalonClient client, WaitlistQuestion question, String text) {
        return switch (question) {
            case WaitlistQuestion.When(var link, var selection) ->
                Optional.of(wishPages.join(client, selection, wishPages.read(client, text)));
            case WaitlistQuestion.More(var link, var wish) ->
                notice(client, wish, text)
                        .or(() -> Optional.of(
                                hers(client, wish, one -> wishPages.more(client, one, wishPages.read(client, text)))));
            case WaitlistQuestion.Notice(var link, var wish) -> notice(client, wish, text);
        };
    }

    private Optional<Reply> notice(SalonClient client, WishId id, String text) {
        return waiting.wish(client, id).flatMap(wish -> noticePages.hear(client, wish, text));
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(WaitlistPhrase.UNKNOWN)
                .row(speaker.button(WaitlistPhrase.TO_SALON, new WelcomeAction.Open()))
                .show();
    }
}
