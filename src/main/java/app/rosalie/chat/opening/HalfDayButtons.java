package app.rosalie.chat.opening;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.OpeningHours.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The buttons for a morning, an afternoon and a whole day: what is open closes, what is shut gets the hours of its week. */
record HalfDayButtons(Pro pro, LocalDate day, DayHours hours, DayHours regular, Instant now) {

    private static final LocalTime EARLIEST_PAUSE = LocalTime.of(11, 0);
    private static final LocalTime LATEST_PAUSE = LocalTime.of(14, 30);

    List<Button> buttons() {
        LocalTime noon = noon();
        List<Button> buttons = new ArrayList<>();
        half(OpeningPhrase.MORNING, new Range(LocalTime.MIDNIGHT, noon)).ifPresent(buttons::add);
        half(OpeningPhrase.AFTERNOON, new Range(noon, LocalTime.MIDNIGHT)).ifPresent(buttons::add);
        if (buttons.size() < 2) {
            buttons.clear();
        }
        whole().ifPresent(buttons::add);
        return buttons;
    }

    /** The beginning of the break around noon, where the day has one. */
    private LocalTime noon() {
        DayHours known = regular.isShut() ? hours : regular;
        return known.ranges().stream()
                .limit(Math.max(0, known.ranges().size() - 1))
                .map(Range::to)
                .filter(end -> !end.isBefore(EARLIEST_PAUSE) && !end.isAfter(LATEST_PAUSE))
                .findFirst()
                .orElse(LocalTime.NOON);
    }

    private Optional<Button> half(Phrase name, Range half) {
        DayHours open = hours.within(half);
        DayHours known = open.isShut() ? regular.within(half) : open;
        if (known.isShut()) {
            return Optional.empty();
        }
        LocalTime from = known.ranges().getFirst().from();
        LocalTime to = known.ranges().getLast().to();
        if (!new Range(from, to).end(day, pro.salon().zone()).toInstant().isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(open.isShut() ? open(name, from, to) : close(name, from, to));
    }

    private Optional<Button> whole() {
        if (!hours.isShut()) {
            return Optional.of(close(OpeningPhrase.WHOLE_DAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return regular.isShut()
                ? Optional.empty()
                : Optional.of(open(OpeningPhrase.WHOLE_DAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    private Button open(Phrase part, LocalTime from, LocalTime to) {
        return pro.button(
                OpeningPhrase.OPEN_PART,
                new OpeningAction.OpenUp(day, day, from, to),
                pro.voice().plain(part));
    }

    private Button close(Phrase part, LocalTime from, LocalTime to) {
        return pro.button(
                OpeningPhrase.CLOSE_PART,
                new OpeningAction.Close(day, day, from, to, false),
                pro.voice().plain(part));
    }
}
