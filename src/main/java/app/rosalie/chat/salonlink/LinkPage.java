package app.rosalie.chat.salonlink;

import app.rosalie.chat.BotLinks;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.pictures.LinkPoster;
import app.rosalie.reviews.ReviewPageElsewhere;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPage;
import app.rosalie.salon.SalonPages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link as it is now, and what can be done with it. */
@Component
class LinkPage {

    private final SalonPages pages;
    private final ReviewPageElsewhere elsewhere;
    private final BotLinks links;

    LinkPage(SalonPages pages, ReviewPageElsewhere elsewhere, BotLinks links) {
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.links = links;
    }

    static Page page(Pro pro) {
        return Page.below(
                        pro.voice(),
                        pro.voice().plain(SalonLinkPhrase.SETTINGS_CRUMB),
                        pro.voice().plain(SalonLinkPhrase.CRUMB))
                .back(new HomeAction.Settings());
    }

    Reply show(Pro pro) {
        return tell(pro, page(pro)).show();
    }

    /** Adds the link and all that can be done with it to a page that may have begun with news. */
    Page tell(Pro pro, Page page) {
        SalonPage salonPage = pages.of(pro.salonId());
        SharedThing salon = SharedThings.salon(pro, salonPage.code());
        links.starting(salon.payload())
                .ifPresentOrElse(
                        link -> {
                            page.say(SalonLinkPhrase.LINK, BotLinks.shown(link))
                                    .gap()
                                    .say(SalonLinkPhrase.WHAT_FOR);
                            keys(pro, page, salon, link);
                        },
                        () -> page.say(SalonLinkPhrase.NO_LINK_YET));
        phone(page.gap(), salonPage);
        elsewhere
                .link(pro.salonId())
                .ifPresentOrElse(
                        there -> page.say(SalonLinkPhrase.REVIEW_PAGE, BotLinks.shown(there)),
                        () -> page.say(SalonLinkPhrase.NO_REVIEW_PAGE));
        return page.row(
                        pro.button(SalonLinkPhrase.MY_PHONE, new SalonLinkAction.AskPhone()),
                        pro.button(
                                SalonLinkPhrase.MY_PAGE,
                                new SalonPageAction.Open(
                                        new SalonNumber(pro.salonId().value()))))
                .row(
                        pro.button(SalonLinkPhrase.MY_REVIEW_PAGE, new SalonLinkAction.AskReviewPage()),
                        pro.button(SalonLinkPhrase.RENEW, new SalonLinkAction.AskRenew()));
    }

    private static void keys(Pro pro, Page page, SharedThing thing, URI link) {
        page.row(
                        new Button.Copy(pro.voice().plain(SalonLinkPhrase.COPY), link.toString()),
                        new Button.Link(pro.voice().plain(SalonLinkPhrase.SHARE), shared(link)))
                .row(
                        pro.button(SalonLinkPhrase.QR, thing.poster().apply(false)),
                        pro.button(SalonLinkPhrase.STORY, thing.poster().apply(true)));
    }

    /** Telegram's own page to choose to whom it goes. */
    private static URI shared(URI link) {
        return URI.create("https://t.me/share/url?url=" + URLEncoder.encode(link.toString(), StandardCharsets.UTF_8));
    }

    private static void phone(Page page, SalonPage salonPage) {
        if (salonPage.phone() == null) {
            page.say(SalonLinkPhrase.NO_PHONE);
        } else {
            page.say(SalonLinkPhrase.PHONE, PhoneNumbers.readable(salonPage.phone()));
        }
    }

    /** The link to one thing; what can no longer be linked to leads to the salon's own link. */
    Reply show(Pro pro, Optional<SharedThing> found, SharedThing.Kind kind) {
        return found.map(thing -> show(pro, thing)).orElseGet(() -> gone(pro, kind));
    }

    private Reply show(Pro pro, SharedThing thing) {
        return links.starting(thing.payload())
                .map(link -> {
                    Page page = page(pro)
                            .back(thing.back())
                            .say(SalonLinkPhrase.OF_PART, thing.name(), BotLinks.shown(link))
                            .gap()
                            .say(SalonLinkPhrase.PART_WHAT_FOR, thing.kind());
                    keys(pro, page, thing, link);
                    return page.show();
                })
                .orElseGet(() -> page(pro)
                        .back(thing.back())
                        .say(SalonLinkPhrase.NO_LINK_YET)
                        .show());
    }

    private Reply gone(Pro pro, SharedThing.Kind kind) {
        return tell(pro, page(pro).say(SalonLinkPhrase.GONE, kind).gap()).show();
    }

    /** The link as a picture to be scanned; it is shown as words as long as there is none. */
    Reply poster(Pro pro, Optional<SharedThing> found, SharedThing.Kind kind, boolean story) {
        return found.map(thing -> links.starting(thing.payload())
                        .map(link -> poster(pro, thing, link, story))
                        .orElseGet(() -> show(pro, thing)))
                .orElseGet(() -> gone(pro, kind));
    }

    private static Reply poster(Pro pro, SharedThing thing, URI link, boolean story) {
        String shown = BotLinks.shown(link);
        String salon = pro.salon().name();
        LinkPoster picture = new LinkPoster(
                pro.voice().plain(SalonLinkPhrase.POSTER_ALT, salon, thing.name(), shown),
                salon,
                thing.name(),
                link.toString(),
                pro.voice().plain(SalonLinkPhrase.POSTER_CALL, thing.kind()),
                shown,
                story);
        return page(pro)
                .back(thing.link())
                .picture(picture)
                .say(SalonLinkPhrase.POSTER, thing.name(), story)
                .row(pro.button(
                        story ? SalonLinkPhrase.TO_PRINT : SalonLinkPhrase.STORY,
                        thing.poster().apply(!story)))
                .show();
    }
}
