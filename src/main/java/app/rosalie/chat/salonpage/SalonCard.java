package app.rosalie.chat.salonpage;

import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.photo.Photos;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Terms;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a client sees first of a salon: who it is, how it is liked, whether it is open, and the way to a visit there. */
@Component
class SalonCard {

    private static final int MOST_PROMOTIONS = 2;

    private final Reviews reviews;
    private final DoorWords doors;
    private final Promotions promotions;
    private final Treatments treatments;
    private final PromotionWords words;
    private final SalonPages pages;
    private final Photos photos;
    private final Wishes wishes;
    private final InstantSource clock;

    SalonCard(
            Reviews reviews,
            DoorWords doors,
            Promotions promotions,
            Treatments treatments,
            PromotionWords words,
            SalonPages pages,
            Photos photos,
            Wishes wishes,
            InstantSource clock) {
        this.reviews = reviews;
        this.doors = doors;
        this.promotions = promotions;
        this.treatments = treatments;
        this.words = words;
        this.pages = pages;
        this.photos = photos;
        this.wishes = wishes;
        this.clock = clock;
    }

    Reply show(SalonClient client) {
        return filled(client, Page.top(client.voice()));
    }

    /** Below a sentence that says why it is the card that is shown. */
    Reply show(SalonClient client, SalonPagePhrase why) {
        return filled(client, Page.top(client.voice()).say(why).gap());
    }

    private Reply filled(SalonClient client, Page page) {
        Salon salon = client.salon();
        page.say(SalonPagePhrase.SALON, salon.name(), salon.city() == null ? "none" : salon.city());
        Satisfaction satisfaction = reviews.satisfaction(salon.id());
        page.say(SalonPagePhrase.RATING, client.voice().oneDecimal(satisfaction.average()), satisfaction.count());
        page.line(doors.now(client));
        SalonFrame.phone(pages.of(salon.id())).ifPresent(phone -> page.say(SalonPagePhrase.PHONE, phone));
        promotions(client, page);
        return keys(client, page, satisfaction).back(new WelcomeAction.Open()).show();
    }

    private void promotions(SalonClient client, Page page) {
        Salon salon = client.salon();
        List<Promotion> running = promotions.on(salon.id(), salon.dayOf(clock.instant()));
        if (running.isEmpty()) {
            return;
        }
        List<Treatment> known = treatments.offered(salon.id());
        List<Terms> shown = running.stream()
                .map(Promotion::terms)
                .filter(terms -> known.stream()
                        .anyMatch(one ->
                                terms.scope().covers(one) && terms.reduction().lowers(one.price())))
                .limit(MOST_PROMOTIONS)
                .toList();
        if (!shown.isEmpty()) {
            page.gap();
        }
        for (Terms terms : shown) {
            String about = words.forClients(client, terms, known);
            page.say(SalonPagePhrase.PROMOTION, terms.name(), about.isEmpty() ? "none" : about);
        }
    }

    private Page keys(SalonClient client, Page page, Satisfaction satisfaction) {
        page.row(SalonFrame.book(client))
                .row(
                        client.button(SalonPagePhrase.MY_VISITS, new MyVisitsAction.Open()),
                        client.button(SalonPagePhrase.WRITE, new SalonPageAction.AskMessage(client.link())));
        List<Button> ways = new ArrayList<>();
        if (wishes.isWaiting(client.salon().id(), client.turn().account().userId())) {
            ways.add(client.button(SalonPagePhrase.MY_WISHES, new WaitlistAction.Open(client.link())));
        }
        ways.add(client.button(SalonPagePhrase.TO_TREATMENTS, new SalonPageAction.Treatments(client.link())));
        long shown = photos.countShown(client.salon().id());
        if (shown > 0) {
            ways.add(client.button(SalonPagePhrase.TO_PHOTOS, new SalonPageAction.Photos(client.link()), shown));
        }
        if (satisfaction.count() + satisfaction.hidden() > 0) {
            ways.add(client.button(
                    SalonPagePhrase.TO_REVIEWS, new SalonPageAction.Reviews(client.link(), 0), satisfaction.count()));
        }
        ways.add(client.button(SalonPagePhrase.TO_HOURS, new SalonPageAction.Hours(client.link())));
        ways.add(client.button(SalonPagePhrase.TO_RULES, new SalonPageAction.Rules(client.link())));
        return page.rows(2, ways);
    }
}
