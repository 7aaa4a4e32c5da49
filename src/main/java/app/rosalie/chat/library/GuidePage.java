package app.rosalie.chat.library;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.LibraryAction.From;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.chat.words.Phrase;
import app.rosalie.library.Guide;
import app.rosalie.library.GuideId;
import app.rosalie.library.GuideReading;
import app.rosalie.library.GuideReadings;
import app.rosalie.library.Guides;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One guide, to be read, copied from, applied, rated and kept. */
@Component
class GuidePage {

    private static final int RELATED = 2;

    private final Guides guides;
    private final GuideReadings readings;
    private final ConcernLines concerns;
    private final Practices practices;
    private final TodaysCourse todays;
    private final InstantSource clock;

    GuidePage(
            Guides guides,
            GuideReadings readings,
            ConcernLines concerns,
            Practices practices,
            TodaysCourse todays,
            InstantSource clock) {
        this.guides = guides;
        this.readings = readings;
        this.concerns = concerns;
        this.practices = practices;
        this.todays = todays;
        this.clock = clock;
    }

    Reply read(Pro pro, GuideId id, From from) {
        Optional<Guide> guide = guides.find(id);
        guide.ifPresent(found -> readings.read(pro.salonId(), id));
        return guide.map(found -> page(pro, found, from).show()).orElseGet(() -> unknown(pro));
    }

    Reply keep(Pro pro, GuideId id, boolean kept, From from) {
        return guides.find(id)
                .map(guide -> {
                    readings.bookmark(pro.salonId(), id, kept);
                    return page(pro, guide, from)
                            .show()
                            .toast(pro.voice().plain(kept ? LibraryPhrase.NOW_KEPT : LibraryPhrase.KEPT_NO_MORE));
                })
                .orElseGet(() -> unknown(pro));
    }

    Reply rate(Pro pro, GuideId id, boolean useful, From from) {
        return guides.find(id)
                .map(guide -> {
                    readings.rate(pro.salonId(), id, useful);
                    return page(pro, guide, from)
                            .show()
                            .toast(pro.voice()
                                    .plain(useful ? LibraryPhrase.THANKS_USEFUL : LibraryPhrase.THANKS_USELESS));
                })
                .orElseGet(() -> unknown(pro));
    }

    private static Reply unknown(Pro pro) {
        return Page.below(pro.voice(), LibraryPhrase.CRUMB)
                .say(LibraryPhrase.UNKNOWN_GUIDE)
                .back(new LibraryAction.Open())
                .show();
    }

    private Page page(Pro pro, Guide guide, From from) {
        Page page = Page.below(pro.voice(), LibraryPhrase.CRUMB, ThemePages.name(pro, guide.theme()));
        text(pro, page, guide);
        buttons(pro, page, guide, from);
        // What was looked for is still there on the way back.
        if (from == From.RESULTS && pro.asked() instanceof LibraryQuestion asked) {
            page.asking(asked);
        }
        return page.back(back(pro, guide, from));
    }

    private void text(Pro pro, Page page, Guide guide) {
        page.say(LibraryPhrase.GUIDE_TITLE, guide.title())
                .gap()
                .say(LibraryPhrase.POINT, ProseHtml.of(guide.point()))
                .gap()
                .say(LibraryPhrase.WHY, ProseHtml.of(guide.why()))
                .gap()
                .say(LibraryPhrase.HOW);
        for (int i = 0; i < guide.steps().size(); i++) {
            page.say(LibraryPhrase.STEP, i + 1, ProseHtml.of(guide.steps().get(i)));
        }
        page.gap().say(LibraryPhrase.COPY, copy(pro, guide)).gap().say(LibraryPhrase.EXERCISE);
        guide.concern()
                .ifPresent(concern -> concerns.line(pro, concern)
                        .ifPresentOrElse(
                                line -> page.say(LibraryPhrase.YOUR_FIGURES, line),
                                () -> page.say(LibraryPhrase.NO_FIGURES)));
        guide.exercise().forEach(prose -> page.line(ProseHtml.of(prose).text()));
        guide.source().ifPresent(source -> {
            LocalDate today = pro.dayOf(clock.instant());
            page.gap()
                    .say(
                            LibraryPhrase.SOURCE,
                            source.name(),
                            source.page(),
                            pro.voice().dayOfMonth(source.verified()),
                            Integer.toString(source.verified().getYear()));
            if (source.isOld(today)) {
                page.say(LibraryPhrase.OLD_SOURCE);
            }
        });
    }

    private static String copy(Pro pro, Guide guide) {
        return guide.copy().replace(Guide.SALON, pro.salon().name());
    }

    private void buttons(Pro pro, Page page, Guide guide, From from) {
        List<Button> use = new ArrayList<>();
        String copy = copy(pro, guide);
        if (copy.length() <= Button.Copy.LONGEST) {
            use.add(new Button.Copy(pro.voice().plain(LibraryPhrase.COPY_BUTTON), copy));
        }
        guide.practice()
                .ifPresent(practice -> use.add(pro.button(LibraryPhrase.APPLY_BUTTON, practices.action(pro, practice))
                        .main()));
        page.rows(2, use);
        page.row(opinions(pro, guide, from));
        page.rows(2, neighbours(pro, guide));
        guide.related().stream()
                .flatMap(id -> guides.find(id).stream())
                .limit(RELATED)
                .forEach(other -> page.row(pro.button(
                        LibraryPhrase.RELATED, new LibraryAction.Read(other.id(), From.THEME), other.title())));
    }

    private Button[] opinions(Pro pro, Guide guide, From from) {
        GuideReading reading = readings.of(pro.salonId()).getOrDefault(guide.id(), GuideReading.NONE);
        return new Button[] {
            rating(pro, guide, from, LibraryPhrase.USEFUL, true, reading),
            rating(pro, guide, from, LibraryPhrase.USELESS, false, reading),
            pro.button(
                    reading.bookmarked() ? LibraryPhrase.KEPT : LibraryPhrase.KEEP,
                    new LibraryAction.Keep(guide.id(), !reading.bookmarked(), from))
        };
    }

    private static Button rating(Pro pro, Guide guide, From from, Phrase label, boolean useful, GuideReading reading) {
        boolean chosen = reading.useful().filter(said -> said == useful).isPresent();
        return pro.button(label, new LibraryAction.Rate(guide.id(), useful, from), Boolean.toString(chosen));
    }

    private List<Button> neighbours(Pro pro, Guide guide) {
        List<Guide> shelf = guides.of(guide.theme(), pro.salon().trade());
        int at = shelf.indexOf(guide);
        List<Button> turns = new ArrayList<>();
        if (at > 0) {
            turns.add(turn(pro, LibraryPhrase.PREVIOUS, shelf.get(at - 1)));
        }
        if (at >= 0 && at < shelf.size() - 1) {
            turns.add(turn(pro, LibraryPhrase.NEXT, shelf.get(at + 1)));
        }
        return turns;
    }

    private static Button turn(Pro pro, Phrase label, Guide other) {
        return pro.button(label, new LibraryAction.Read(other.id(), From.THEME));
    }

    private LibraryAction back(Pro pro, Guide guide, From from) {
        return switch (from) {
            case THEME -> new LibraryAction.OfTheme(guide.theme());
            case RESULTS -> new LibraryAction.Results();
            case BOOKMARKS -> new LibraryAction.Bookmarks();
            case COURSE ->
                todays.withGuide(pro, guide.id())
                        .<LibraryAction>map(course -> new LibraryAction.OfCourse(course.id()))
                        .orElseGet(LibraryAction.Courses::new);
            case MORNING -> new LibraryAction.Open();
        };
    }
}
