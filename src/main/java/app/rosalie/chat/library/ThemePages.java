package app.rosalie.chat.library;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.LibraryAction.From;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.library.Guide;
import app.rosalie.library.GuideId;
import app.rosalie.library.GuideReading;
import app.rosalie.library.GuideReadings;
import app.rosalie.library.Guides;
import app.rosalie.library.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The shelves: all themes with how much of each is read, the guides of one, and those kept. */
@Component
class ThemePages {

    private final Guides guides;
    private final GuideReadings readings;
    private final TodaysCourse todays;

    ThemePages(Guides guides, GuideReadings readings, TodaysCourse todays) {
        this.guides = guides;
        this.readings = readings;
        this.todays = todays;
    }

    Reply open(Pro pro) {
        Map<GuideId, GuideReading> read = readings.of(pro.salonId());
        List<Guide> hers = guides.all().stream()
                .filter(guide -> guide.isFor(pro.salon().trade()))
                .toList();
        Page page = Page.below(pro.voice(), LibraryPhrase.CRUMB)
                .say(LibraryPhrase.TITLE, hers.size(), count(hers, read))
                .gap()
                .say(LibraryPhrase.HOW_TO_ASK)
                .asking(new LibraryQuestion.Search(""));
        todays.button(pro).ifPresent(page::row);
        page.rows(2, Arrays.asList(Theme.values()), theme -> {
            List<Guide> some = guides.of(theme, pro.salon().trade());
            return pro.button(
                    LibraryPhrase.THEME_BUTTON,
                    new LibraryAction.OfTheme(theme),
                    name(pro, theme),
                    count(some, read),
                    some.size());
        });
        return page.row(
                        pro.button(LibraryPhrase.SEARCH_BUTTON, new LibraryAction.Search()),
                        pro.button(
                                LibraryPhrase.BOOKMARKS_BUTTON,
                                new LibraryAction.Bookmarks(),
                                readings.bookmarks(pro.salonId()).size()),
                        pro.button(LibraryPhrase.COURSES_BUTTON, new LibraryAction.Courses()))
                .back(new HomeAction.Open())
                .show();
    }

    private static long count(List<Guide> some, Map<GuideId, GuideReading> readings) {
        return some.stream().filter(guide -> isRead(readings, guide)).count();
    }

    private static boolean isRead(Map<GuideId, GuideReading> readings, Guide guide) {
        return readings.getOrDefault(guide.id(), GuideReading.NONE).read();
    }

    static String name(Pro pro, Theme theme) {
        List<String> names = pro.voice().list(LibraryPhrase.THEMES);
        return names.get(theme.ordinal());
    }

    Reply theme(Pro pro, Theme theme) {
        Map<GuideId, GuideReading> read = readings.of(pro.salonId());
        List<Guide> some = guides.of(theme, pro.salon().trade());
        return Page.below(pro.voice(), LibraryPhrase.CRUMB, name(pro, theme))
                .say(LibraryPhrase.THEME_TITLE, name(pro, theme), count(some, read), some.size())
                .rows(1, some, guide -> button(pro, guide, isRead(read, guide), From.THEME))
                .back(new LibraryAction.Open())
                .show();
    }

    Reply bookmarks(Pro pro) {
        Map<GuideId, GuideReading> read = readings.of(pro.salonId());
        List<Guide> kept = readings.bookmarks(pro.salonId()).stream()
                .flatMap(id -> guides.find(id).stream())
                .toList();
        Page page = Page.below(pro.voice(), LibraryPhrase.CRUMB, pro.voice().plain(LibraryPhrase.BOOKMARKS_CRUMB))
                .back(new LibraryAction.Open());
        return kept.isEmpty()
                ? page.say(LibraryPhrase.NO_BOOKMARKS).show()
                : page.say(LibraryPhrase.BOOKMARKS, kept.size())
                        .rows(1, kept, guide -> button(pro, guide, isRead(read, guide), From.BOOKMARKS))
                        .show();
    }

    private static Button button(Pro pro, Guide guide, boolean read, From from) {
        return pro.button(
                LibraryPhrase.GUIDE_BUTTON,
                new LibraryAction.Read(guide.id(), from),
                Boolean.toString(read),
                guide.title());
    }
}
