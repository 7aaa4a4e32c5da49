package app.rosalie.chat.salonpage;

import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonPages;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When the doors are open in the seven days to come, as they really will be: leaves and other hours of a day included. */
@Component
class HoursPage {

    private static final int DAYS = 7;

    private final OpeningTimes times;
    private final DoorWords doors;
    private final SalonPages pages;
    private final InstantSource clock;

    HoursPage(OpeningTimes times, DoorWords doors, SalonPages pages, InstantSource clock) {
        this.times = times;
        this.doors = doors;
        this.pages = pages;
        this.clock = clock;
    }

    Reply show(SalonClient client) {
        Salon salon = client.salon();
        LocalDate today = salon.dayOf(clock.instant());
        OpeningPlan plan = times.plan(salon, today, today.plusDays(DAYS));
        Page page = SalonFrame.below(client)
                .say(SalonPagePhrase.HOURS_TITLE)
                .line(doors.now(client))
                .gap();
        today.datesUntil(today.plusDays(DAYS))
                .forEach(day -> page.say(
                        SalonPagePhrase.HOURS,
                        client.voice().day(day),
                        DoorWords.ranges(client.voice(), plan.hours(day))));
        page.row(SalonFrame.book(client));
        SalonFrame.phone(pages.of(salon.id())).ifPresent(phone -> {
            page.gap().say(SalonPagePhrase.PHONE, phone);
            SalonFrame.copyPhone(client, page, phone);
        });
        return page.show();
    }
}
