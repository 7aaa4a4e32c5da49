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
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPage;
import app.rosalie.salon.SalonPages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The link as it is now, and what can be done with it. */
@Component
class LinkPage {

    private final SalonPages pages;
    private final BotLinks links;

    LinkPage(SalonPages pages, BotLinks links) {
        this.pages = pages;
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
        links.starting(salonPage.code().payload())
                .ifPresentOrElse(link -> link(pro, page, link), () -> page.say(SalonLinkPhrase.NO_LINK_YET));
        phone(page.gap(), salonPage);
        return page.row(
                        pro.button(SalonLinkPhrase.MY_PHONE, new SalonLinkAction.AskPhone()),
                        pro.button(
                                SalonLinkPhrase.MY_PAGE,
                                new SalonPageAction.Open(
                                        new SalonNumber(pro.salonId().value()))))
                .row(pro.button(SalonLinkPhrase.RENEW, new SalonLinkAction.AskRenew()));
    }

    private static void link(Pro pro, Page page, URI link) {
        page.say(SalonLinkPhrase.LINK, BotLinks.shown(link))
                .gap()
                .say(SalonLinkPhrase.WHAT_FOR)
                .row(
                        new Button.Copy(pro.voice().plain(SalonLinkPhrase.COPY), link.toString()),
                        new Button.Link(pro.voice().plain(SalonLinkPhrase.SHARE), shared(link)));
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
}
