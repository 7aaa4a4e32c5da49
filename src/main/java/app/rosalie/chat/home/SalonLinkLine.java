package app.rosalie.chat.home;

import app.rosalie.chat.BotLinks;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.salon.SalonPages;
import org.springframework.stereotype.Component;

/** The salon's link in a line of its own. */
@Component
class SalonLinkLine {

    private final SalonPages pages;
    private final BotLinks links;

    SalonLinkLine(SalonPages pages, BotLinks links) {
        this.pages = pages;
        this.links = links;
    }

    /** Adds nothing while the link is not known. */
    void add(Pro pro, Page page) {
        links.starting(pages.of(pro.salonId()).code().payload())
                .ifPresent(link -> page.say(HomePhrase.SALON_LINK, BotLinks.shown(link)));
    }
}
