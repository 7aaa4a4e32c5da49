package app.rosalie.chat.home;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Need;
import app.rosalie.chat.Action;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.ReviewAction;
import app.rosalie.chat.SlotsAction;
import app.rosalie.reviews.Satisfaction;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The to-do list: each line is a fact of today, counted, and a button that leads to where it is settled. */
@Component
class ToDo {

    private static final int DAYS_AHEAD = 14;

    /** Less free time than this is no opening. */
    private static final Need SHORTEST_OPENING = Need.of(Duration.ofMinutes(30));

    private final Diary diary;
    private final Availability availability;
    private final InstantSource clock;

    ToDo(Diary diary, Availability availability, InstantSource clock) {
        this.diary = diary;
        this.availability = availability;
        this.clock = clock;
    }

    List<Button> of(Pro pro, Satisfaction satisfaction) {
        Diary.Waiting waiting = diary.waiting(pro.salonId());
        List<Button> tasks = new ArrayList<>();
        add(tasks, pro, HomePhrase.CONFIRM, waiting.toConfirm(), new DiaryAction.ToConfirm());
        add(tasks, pro, HomePhrase.CLOSE_OUT, waiting.toCloseOut(), new DiaryAction.ToCloseOut());
        add(tasks, pro, HomePhrase.AWAIT_PAYMENT, waiting.awaitingPayment(), new DiaryAction.AwaitingPayment());
        add(tasks, pro, HomePhrase.ANSWER_REVIEWS, satisfaction.unanswered(), new ReviewAction.ToAnswer());
        if (!availability.hasOpening(pro.salon(), pro.dayOf(clock.instant()), DAYS_AHEAD, SHORTEST_OPENING)) {
            tasks.add(Button.of(pro.voice().plain(HomePhrase.UPDATE_AVAILABILITY), new SlotsAction.Open()));
        }
        return tasks;
    }

    private static void add(List<Button> tasks, Pro pro, HomePhrase phrase, long count, Action action) {
        if (count > 0) {
            tasks.add(Button.of(pro.voice().plain(phrase, count), action));
        }
    }
}
