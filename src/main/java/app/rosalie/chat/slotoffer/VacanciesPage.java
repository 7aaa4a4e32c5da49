package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.vacancy.Vacancies;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.SlotOfferAction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What can still be booked today and tomorrow, and what can be done about it. */
@Component
class VacanciesPage {

    private static final int MOST = 6;

    private static final int USUAL_PERCENT = 15;

    private final Vacancies vacancies;

    VacanciesPage(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    static Page page(Pro pro) {
        return Page.below(pro.voice(), SlotOfferPhrase.VACANCIES_CRUMB).back(new HomeAction.Open());
    }

    Reply show(Pro pro) {
        List<TimeSpan> free = vacancies.soon(pro.salon());
        return free.isEmpty()
                ? page(pro).say(SlotOfferPhrase.NO_VACANCIES).show()
                : list(pro, free).show();
    }

    List<TimeSpan> free(Pro pro) {
        return vacancies.soon(pro.salon());
    }

    Page list(Pro pro, List<TimeSpan> free) {
        Page page = page(pro).say(SlotOfferPhrase.VACANCIES, free.size()).gap();
        List<TimeSpan> shown = free.subList(0, Math.min(MOST, free.size()));
        for (TimeSpan one : shown) {
            page.say(
                    SlotOfferPhrase.VACANCY,
                    pro.voice().heading(pro.dayOf(one.start())),
                    pro.timeOf(one.start()),
                    pro.timeOf(one.end()),
                    one.length());
        }
        page.gap().say(SlotOfferPhrase.VACANCIES_WHO);
        return page.rows(
                        2,
                        shown,
                        one -> pro.button(
                                SlotOfferPhrase.VACANCY_BUTTON,
                                new SlotOfferAction.AtVacancy(pro.dayOf(one.start()), pro.timeOf(one.start())),
                                pro.voice().shortDay(pro.dayOf(one.start())),
                                pro.timeOf(one.start())))
                .row(
                        pro.button(SlotOfferPhrase.PROMOTION_BUTTON, new SlotOfferAction.Promotion(USUAL_PERCENT)),
                        pro.button(SlotOfferPhrase.PICTURE_BUTTON, new SlotOfferAction.Picture()));
    }

    /** Goes on with the time from then on if it is still free; otherwise shows what is. */
    Reply at(Pro pro, LocalDate day, LocalTime time, Function<TimeSpan, Reply> goOn) {
        return vacancies
                .at(pro.salon(), pro.salon().instant(day.atTime(time)))
                .map(goOn)
                .orElseGet(() -> show(pro).toast(pro.voice().plain(SlotOfferPhrase.TAKEN)));
    }
}
