package app.rosalie.chat.salonpage;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.SalonPageQuestion;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page that a salon's link leads to: its card first, and from there what it sells, shows and asks. */
@Component
public class SalonPageRoom implements ClientRoom<SalonPageAction, SalonPageQuestion> {

    private final Salons salons;
    private final SalonCard card;
    private final HoursPage hours;
    private final TreatmentPages treatments;
    private final PromotionPage promotions;
    private final PhotoPages photos;
    private final ReviewsPage reviews;
    private final RulesPage rules;
    private final MessagePage messages;

    SalonPageRoom(
            Salons salons,
            SalonCard card,
            HoursPage hours,
            TreatmentPages treatments,
            PromotionPage promotions,
            PhotoPages photos,
            ReviewsPage reviews,
            RulesPage rules,
            MessagePage messages) {
        this.salons = salons;
        this.card = card;
        this.hours = hours;
        this.treatments = treatments;
        this.promotions = promotions;
        this.photos = photos;
        this.reviews = reviews;
        this.rules = rules;
        this.messages = messages;
    }

    @Override
    public Reply on(SalonClient client, SalonPageAction action) {
        return switch (action) {
            case SalonPageAction.Open _, SalonPageAction.Follow _ -> card.show(client);
            case SalonPageAction.FollowTorn _ -> card.show(client, SalonPagePhrase.TORN_LINK);
            case SalonPageAction.FollowToTreatment(var _, var id) -> treatments.treatment(client, id);
            case SalonPageAction.FollowToPromotion(var _, var id) -> promotions.show(client, id);
            case SalonPageAction.Treatments _ -> treatments.all(client);
            case SalonPageAction.Category(var _, var of, int page) -> treatments.category(client, of, page);
            case SalonPageAction.Treatment(var _, var id) -> treatments.treatment(client, id);
            case SalonPageAction.Promotion(var _, var id) -> promotions.show(client, id);
            case SalonPageAction.Photos _ -> photos.first(client);
            case SalonPageAction.Photo(var _, var id) -> photos.show(client, id);
            case SalonPageAction.Reviews(var _, int page) -> reviews.show(client, page);
            case SalonPageAction.ReviewPhoto(var _, var id) -> reviews.photo(client, id);
            case SalonPageAction.Hours _ -> hours.show(client);
            case SalonPageAction.Rules _ -> rules.show(client);
            case SalonPageAction.Privacy _ -> rules.privacy(client);
            case SalonPageAction.AskMessage _ -> messages.ask(client);
        };
    }

    @Override
    public Optional<Reply> hear(SalonClient client, SalonPageQuestion question, String text) {
        return switch (question) {
            case SalonPageQuestion.Message _ -> Optional.of(messages.hear(client, text));
        };
    }

    /** Whoever followed a link that has changed learns whose it was: she had it from the salon. */
    @Override
    public Reply withoutSalon(Speaker speaker, SalonPageAction action) {
        return action.link() instanceof LinkCode code
                ? salons.former(code).map(salon -> changed(speaker, salon)).orElseGet(() -> withoutSalon(speaker))
                : withoutSalon(speaker);
    }

    private static Reply changed(Speaker speaker, Salon salon) {
        return leadingBack(speaker, Page.top(speaker.voice()).say(SalonPagePhrase.LINK_CHANGED, salon.name()));
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return leadingBack(speaker, Page.top(speaker.voice()).say(SalonPagePhrase.UNKNOWN_SALON));
    }

    private static Reply leadingBack(Speaker speaker, Page page) {
        return page.row(speaker.button(SalonPagePhrase.BACK, new WelcomeAction.Open()))
                .show();
    }
}
