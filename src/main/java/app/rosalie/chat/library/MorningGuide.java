package app.rosalie.chat.library;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.LibraryAction.From;
import app.rosalie.chat.room.MorningNote;
import app.rosalie.chat.words.Html;
import app.rosalie.library.Concern;
import app.rosalie.library.Guide;
import app.rosalie.library.GuideId;
import app.rosalie.library.GuideReading;
import app.rosalie.library.GuideReadings;
import app.rosalie.library.Guides;
import app.rosalie.library.WeeklyGuides;
import app.rosalie.library.WeeklyGuides.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * In the morning: as long as she follows a course, its guide of the day; otherwise, at most once a week, one that answers what
 * her figures say, and none where they say nothing.
 */
@Component
class MorningGuide implements MorningNote {

    private static final int DAYS_APART = 7;

    /** So many of the last ones are not given again, read or not. */
    private static final int REMEMBERED = 26;

    private final Guides guides;
    private final GuideReadings readings;
    private final WeeklyGuides weekly;
    private final ConcernLines concerns;
    private final TodaysCourse todays;

    MorningGuide(
            Guides guides, GuideReadings readings, WeeklyGuides weekly, ConcernLines concerns, TodaysCourse todays) {
        this.guides = guides;
        this.readings = readings;
        this.weekly = weekly;
        this.concerns = concerns;
        this.todays = todays;
    }

    @Override
    public void add(Pro pro, LocalDate today, Page page) {
        Optional<TodaysCourse.Lesson> lesson = todays.lesson(pro, today);
        if (lesson.isPresent()) {
            lesson(pro, page, lesson.get());
        } else if (!todays.isFollowed(pro)) {
            guide(pro, today).ifPresent(guide -> weekly(pro, page, guide));
        }
    }

    private void lesson(Pro pro, Page page, TodaysCourse.Lesson lesson) {
        Guide guide = guides.find(lesson.guide()).orElseThrow();
        page.gap()
                .say(
                        LibraryPhrase.MORNING_COURSE,
                        lesson.course().title(),
                        lesson.day(),
                        lesson.course().guides().size(),
                        guide.title())
                .row(pro.button(
                        LibraryPhrase.MORNING_BUTTON,
                        new LibraryAction.Next(lesson.course().id()),
                        guide.title()));
    }

    private void weekly(Pro pro, Page page, Guide guide) {
        Html reason =
                guide.concern().flatMap(concern -> concerns.line(pro, concern)).orElseGet(() -> new Html(""));
        page.gap()
                .say(LibraryPhrase.MORNING_GUIDE, reason)
                .row(pro.button(
                        LibraryPhrase.MORNING_BUTTON, new LibraryAction.Read(guide.id(), From.MORNING), guide.title()));
    }

    /** Today's once it is chosen, whatever has become of its reason since. */
    private Optional<Guide> guide(Pro pro, LocalDate today) {
        List<Given> given = weekly.of(pro.salonId(), REMEMBERED);
        Optional<LocalDate> last = given.stream().map(Given::day).findFirst();
        if (last.filter(today::equals).isPresent()) {
            return guides.find(given.getFirst().guide());
        }
        if (last.filter(day -> day.plusDays(DAYS_APART).isAfter(today)).isPresent()) {
            return Optional.empty();
        }
        Optional<Guide> chosen = choose(pro, given.stream().map(Given::guide).collect(Collectors.toSet()));
        chosen.ifPresent(guide -> weekly.tell(pro.salonId(), guide.id(), today));
        return chosen;
    }

    private Optional<Guide> choose(Pro pro, Set<GuideId> given) {
        Map<GuideId, GuideReading> read = readings.of(pro.salonId());
        for (Concern concern : Concern.values()) {
            Optional<Guide> guide = guides.all().stream()
                    .filter(one -> one.concern().filter(concern::equals).isPresent())
                    .filter(one -> one.isFor(pro.salon().trade()))
                    .filter(one -> !given.contains(one.id()))
                    .filter(one ->
                            !read.getOrDefault(one.id(), GuideReading.NONE).read())
                    .findFirst();
            if (guide.isPresent() && concerns.worry(pro, concern).isPresent()) {
                return guide;
            }
        }
        return Optional.empty();
    }
}
