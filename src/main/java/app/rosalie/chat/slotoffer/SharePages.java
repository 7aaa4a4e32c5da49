package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.kit.visit.ClientNotice;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is still free, for everybody: as words at a lower price, and as a picture. */
@Component
class SharePages {

    private static final List<Integer> PERCENTS = List.of(10, 15, 20, 30);

    private static final int MOST = 4;

    private final VacanciesPage vacanciesPage;

    SharePages(VacanciesPage vacanciesPage) {
        this.vacanciesPage = vacanciesPage;
    }

    /** A percentage that no button has is none. */
    Reply promotion(Pro pro, int percent) {
        List<TimeSpan> free = vacanciesPage.free(pro);
        if (free.isEmpty() || !PERCENTS.contains(percent)) {
            return vacanciesPage.show(pro);
        }
        String words =
                pro.voice().plain(SlotOfferPhrase.PROMOTION_TEXT, pro.salon().name(), times(pro, free), percent);
        Page page = VacanciesPage.page(pro).say(SlotOfferPhrase.PROMOTION, percent, words);
        return page.row(new Button.Copy(pro.voice().plain(SlotOfferPhrase.COPY), ClientNotice.toCopy(words)))
                .grid(
                        PERCENTS.size(),
                        PERCENTS,
                        one -> Tab.of(
                                pro.voice(),
                                pro.voice().plain(SlotOfferPhrase.PERCENT, one),
                                one == percent,
                                new SlotOfferAction.Promotion(one)))
                .back(new SlotOfferAction.Vacancies())
                .show();
    }

    private static String times(Pro pro, List<TimeSpan> free) {
        return free.stream()
                .limit(MOST)
                .map(one -> pro.voice()
                        .plain(
                                SlotOfferPhrase.SHARED_TIME,
                                pro.voice().shortDay(pro.dayOf(one.start())),
                                pro.timeOf(one.start()),
                                pro.timeOf(one.end())))
                .collect(Collectors.joining(pro.voice().plain(SlotOfferPhrase.SHARED_AND)));
    }

    Reply picture(Pro pro) {
        List<TimeSpan> free = vacanciesPage.free(pro);
        if (free.isEmpty()) {
            return vacanciesPage.show(pro);
        }
        return VacanciesPage.page(pro)
                .picture(FreeSlotsPoster.of(pro, free))
                .say(SlotOfferPhrase.SHARE)
                .back(new SlotOfferAction.Vacancies())
                .show();
    }
}
