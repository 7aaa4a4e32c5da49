package app.rosalie.chat.salonlink;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.question.SalonLinkQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import app.rosalie.chat.salonlink.SharedThing.Kind;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.reviews.ReviewPageElsewhere;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonPages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The link that the salon gives to its clients, and the number that they find there. */
@Component
public class SalonLinkRoom implements Room<SalonLinkAction, SalonLinkQuestion> {

    private final SalonPages pages;
    private final ReviewPageElsewhere elsewhere;
    private final SharedThings things;
    private final LinkPage linkPage;

    SalonLinkRoom(SalonPages pages, ReviewPageElsewhere elsewhere, SharedThings things, LinkPage linkPage) {
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.things = things;
        this.linkPage = linkPage;
    }

    @Override
    public Reply on(Pro pro, SalonLinkAction action) {
        return switch (action) {
            case SalonLinkAction.Open() -> linkPage.show(pro);
            case SalonLinkAction.AskRenew() -> askRenew(pro);
            case SalonLinkAction.Renew() -> renew(pro);
            case SalonLinkAction.AskPhone() -> askPhone(pro, SalonLinkPhrase.ASK_PHONE);
            case SalonLinkAction.DropPhone() -> saved(pro, pages.phone(pro.salonId(), null));
            case SalonLinkAction.AskReviewPage() -> askReviewPage(pro, SalonLinkPhrase.ASK_REVIEW_PAGE);
            case SalonLinkAction.DropReviewPage() -> reviewedAt(pro, null);
            case SalonLinkAction.Poster(boolean story) ->
                linkPage.poster(pro, Optional.of(things.salon(pro)), Kind.SALON, story);
            case SalonLinkAction.OfTreatment(var id) -> linkPage.show(pro, things.treatment(pro, id), Kind.TREATMENT);
            case SalonLinkAction.TreatmentPoster(var id, boolean story) ->
                linkPage.poster(pro, things.treatment(pro, id), Kind.TREATMENT, story);
            case SalonLinkAction.OfPromotion(var id) -> linkPage.show(pro, things.promotion(pro, id), Kind.PROMOTION);
            case SalonLinkAction.PromotionPoster(var id, boolean story) ->
                linkPage.poster(pro, things.promotion(pro, id), Kind.PROMOTION, story);
        };
    }

    @Override
    public Reply hear(Pro pro, SalonLinkQuestion question, String text) {
        return switch (question) {
            case SalonLinkQuestion.ReviewPage() ->
                ReviewPageElsewhere.read(text)
                        .map(link -> reviewedAt(pro, link))
                        .orElseGet(() -> askReviewPage(pro, SalonLinkPhrase.REVIEW_PAGE_NOT_UNDERSTOOD));
            case SalonLinkQuestion.Phone() ->
                PhoneNumbers.read(text, pro.salon().zone())
                        .map(phone -> saved(pro, pages.phone(pro.salonId(), phone)))
                        .orElseGet(() -> askPhone(pro, SalonLinkPhrase.PHONE_NOT_UNDERSTOOD));
        };
    }

    private static Reply askRenew(Pro pro) {
        return LinkPage.page(pro)
                .back(new SalonLinkAction.Open())
                .say(SalonLinkPhrase.ASK_RENEW)
                .row(pro.button(SalonLinkPhrase.RENEW_INDEED, new SalonLinkAction.Renew())
                        .danger())
                .show();
    }

    private Reply renew(Pro pro) {
        JournalEntryId entry = pages.renewLink(pro.salonId());
        Page page = LinkPage.page(pro).say(SalonLinkPhrase.RENEWED).gap();
        return linkPage.tell(pro, page.undo(entry)).show();
    }

    private Reply askPhone(Pro pro, SalonLinkPhrase phrase) {
        Page page =
                LinkPage.page(pro).back(new SalonLinkAction.Open()).say(phrase).asking(new SalonLinkQuestion.Phone());
        if (pages.of(pro.salonId()).phone() != null) {
            page.row(pro.button(SalonLinkPhrase.DROP_PHONE, new SalonLinkAction.DropPhone()));
        }
        return page.show();
    }

    private Reply askReviewPage(Pro pro, SalonLinkPhrase phrase) {
        Page page = LinkPage.page(pro)
                .back(new SalonLinkAction.Open())
                .say(phrase)
                .asking(new SalonLinkQuestion.ReviewPage());
        if (elsewhere.link(pro.salonId()).isPresent()) {
            page.row(pro.button(SalonLinkPhrase.DROP_REVIEW_PAGE, new SalonLinkAction.DropReviewPage()));
        }
        return page.show();
    }

    private Reply reviewedAt(Pro pro, @Nullable URI link) {
        Optional<JournalEntryId> entry =
                elsewhere.change(pro.salonId(), new ReviewPageElsewhere.Page(link == null ? null : link.toString()));
        return saved(pro, SalonLinkPhrase.REVIEW_PAGE_SAVED, entry);
    }

    private Reply saved(Pro pro, Optional<JournalEntryId> entry) {
        return saved(pro, SalonLinkPhrase.PHONE_SAVED, entry);
    }

    private Reply saved(Pro pro, SalonLinkPhrase phrase, Optional<JournalEntryId> entry) {
        Page page = LinkPage.page(pro).say(phrase).gap();
        entry.ifPresent(page::undo);
        return linkPage.tell(pro, page).show();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("lien", SalonLinkPhrase.COMMANDS, pro -> new SalonLinkAction.Open()));
    }
}
