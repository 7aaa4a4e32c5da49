package app.rosalie.chat.salonpage;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.NoQuestion;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPage;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The page that a salon's link leads to: its name, town, hours, prices and number. */
@Component
public class SalonPageRoom implements ClientRoom<SalonPageAction, NoQuestion> {

    /** So that the page stays within what one message may hold. */
    private static final int MOST_TREATMENTS = 40;

    private static final int MOST_DESCRIBED = 8;

    private final Treatments treatments;
    private final SalonPages pages;

    SalonPageRoom(Treatments treatments, SalonPages pages) {
        this.treatments = treatments;
        this.pages = pages;
    }

    @Override
    public Reply on(SalonClient client, SalonPageAction action) {
        return switch (action) {
            case SalonPageAction.Follow _, SalonPageAction.Open _ -> shown(client.voice(), client.salon());
        };
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return leadingBack(speaker.voice(), Page.top(speaker.voice()).say(SalonPagePhrase.UNKNOWN_SALON));
    }

    private Reply shown(Voice voice, Salon salon) {
        Page page = Page.top(voice);
        if (salon.city() == null) {
            page.say(SalonPagePhrase.SALON_WITHOUT_CITY, salon.name());
        } else {
            page.say(SalonPagePhrase.SALON, salon.name(), salon.city());
        }
        page.gap().say(SalonPagePhrase.HOURS_TITLE);
        hours(voice, salon.hours(), page);
        page.gap().say(SalonPagePhrase.TREATMENTS_TITLE);
        treatments(voice, treatments.offered(salon.id()), page);
        phone(voice, pages.of(salon.id()), page.gap());
        page.row(Button.of(
                        voice,
                        SalonPagePhrase.BOOK,
                        new OnlineBookingAction.Open(new SalonNumber(salon.id().value())))
                .main());
        return leadingBack(voice, page);
    }

    private static void treatments(Voice voice, List<Treatment> offered, Page page) {
        offered.stream().limit(MOST_TREATMENTS).forEach(treatment -> {
            page.say(
                    SalonPagePhrase.TREATMENT,
                    treatment.name(),
                    treatment.length(),
                    TreatmentPrice.of(voice, treatment));
            String description = treatment.conditions().description();
            if (!description.isEmpty() && offered.size() <= MOST_DESCRIBED) {
                page.say(SalonPagePhrase.DESCRIBED, description);
            }
        });
        if (offered.size() > MOST_TREATMENTS) {
            page.say(SalonPagePhrase.OTHER_TREATMENTS, offered.size() - MOST_TREATMENTS);
        }
    }

    private static void phone(Voice voice, SalonPage salonPage, Page page) {
        if (salonPage.phone() != null) {
            String phone = PhoneNumbers.readable(salonPage.phone());
            page.say(SalonPagePhrase.PHONE, phone).row(new Button.Copy(voice.plain(SalonPagePhrase.COPY_PHONE), phone));
        }
    }

    private static void hours(Voice voice, OpeningHours hours, Page page) {
        if (hours.isEmpty()) {
            page.say(SalonPagePhrase.NO_HOURS);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpeningHours.Range> ranges = hours.on(day);
            if (!ranges.isEmpty()) {
                page.say(
                        SalonPagePhrase.HOURS,
                        voice.weekday(day, TextStyle.FULL),
                        new Html(ranges.stream()
                                .map(range -> voice.say(SalonPagePhrase.RANGE, range.from(), range.to()))
                                .collect(Collectors.joining(", "))));
            }
        }
    }

    private static Reply leadingBack(Voice voice, Page page) {
        return page.row(Button.of(voice, SalonPagePhrase.BACK, new WelcomeAction.Open()))
                .show();
    }
}
