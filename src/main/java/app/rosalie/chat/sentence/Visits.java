package app.rosalie.chat.sentence;

import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Action;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryAction.Purpose;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.VisitWords;
import app.rosalie.language.Intention;
import app.rosalie.language.NameMatch;
import app.rosalie.language.Said;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** « décale emma à 16h », « annule le rdv de 15h »: which visit is meant, and what would become of it. */
@Component
class Visits {

    private static final int DAYS_AHEAD = 60;
    private static final int MOST_SHOWN = 8;

    private final Diary diary;
    private final People people;
    private final VisitWords visitWords;
    private final InstantSource clock;

    Visits(Diary diary, People people, VisitWords visitWords, InstantSource clock) {
        this.diary = diary;
        this.people = people;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    Meant cancel(Pro pro, Intention.Cancel cancel) {
        List<Visit> meant = meant(pro, cancel.words(), cancel.day(), cancel.time());
        return meant.size() == 1
                ? new Meant.Go(new DiaryAction.AskCancel(meant.getFirst().id()))
                : which(pro, meant, visit -> label(pro, visit), visit -> new DiaryAction.AskCancel(visit.id()));
    }

    Meant move(Pro pro, Intention.Move move) {
        List<Visit> meant = meant(pro, move.words(), move.fromDay(), move.fromTime());
        if (meant.size() != 1) {
            return which(
                    pro,
                    meant,
                    visit -> target(pro, move, visit)
                            .map(to -> label(pro, visit, to))
                            .orElseGet(() -> label(pro, visit)),
                    visit -> target(pro, move, visit)
                            .map(to -> pick(visit, to))
                            .orElseGet(() -> new DiaryAction.Visit(visit.id())));
        }
        Visit visit = meant.getFirst();
        return target(pro, move, visit)
                .<Meant>map(to -> new Meant.Say(proposal(pro, visit, to).show()))
                .orElseGet(() ->
                        new Meant.Go(new DiaryAction.PickDay(visit.id(), Purpose.MOVE, pro.dayOf(visit.start()))));
    }

    private static Action pick(Visit visit, LocalDateTime to) {
        return new DiaryAction.Pick(visit.id(), Purpose.MOVE, to.toLocalDate(), to.toLocalTime(), false);
    }

    /** Where it would go; empty where neither day nor time nor a shift was said. */
    private static Optional<LocalDateTime> target(Pro pro, Intention.Move move, Visit visit) {
        LocalDateTime now = pro.dayOf(visit.start()).atTime(pro.timeOf(visit.start()));
        if (move.shift() != null) {
            return Optional.of(now.plus(move.shift()));
        }
        if (!move.toDay().isSaid() && !move.toTime().isSaid()) {
            return Optional.empty();
        }
        LocalDate day = move.toDay().likeliest().orElse(now.toLocalDate());
        LocalTime time = move.toTime().likeliest().orElse(now.toLocalTime());
        return Optional.of(day.atTime(time));
    }

    private Page proposal(Pro pro, Visit visit, LocalDateTime to) {
        return Pages.of(pro)
                .say(
                        SentencePhrase.MOVE,
                        visit.clientName(),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()),
                        to.toLocalDate(),
                        to.toLocalTime())
                .row(
                        Button.good(pro.voice().plain(SentencePhrase.DO_MOVE), pick(visit, to)),
                        Button.of(
                                pro.voice().plain(SentencePhrase.OTHER_TIME),
                                new DiaryAction.PickTime(visit.id(), Purpose.MOVE, to.toLocalDate())))
                .row(Button.of(pro.voice().plain(SentencePhrase.TO_VISIT), new DiaryAction.Visit(visit.id())));
    }

    /** What a press would do stands on its button, since it does it. */
    private Meant which(Pro pro, List<Visit> meant, Function<Visit, String> label, Function<Visit, Action> way) {
        Page page = Pages.of(pro);
        if (meant.isEmpty()) {
            page.say(SentencePhrase.NO_SUCH_VISIT)
                    .row(Button.of(pro.voice().plain(SentencePhrase.TO_TODAY), new DiaryAction.Today()));
        } else {
            page.say(SentencePhrase.WHICH_VISIT, meant.size()).gap();
            meant.forEach(visit -> page.line(visitWords.line(pro, visit)));
            page.rows(
                    1,
                    meant.stream()
                            .map(visit -> Button.of(label.apply(visit), way.apply(visit)))
                            .toList());
        }
        return new Meant.Say(page.show());
    }

    private static String label(Pro pro, Visit visit) {
        return pro.voice().plain(SentencePhrase.VISIT, day(pro, visit), pro.timeOf(visit.start()), visit.clientName());
    }

    private static String label(Pro pro, Visit visit, LocalDateTime to) {
        boolean sameDay = to.toLocalDate().equals(pro.dayOf(visit.start()));
        String target = sameDay
                ? pro.voice().time(to.toLocalTime())
                : pro.voice()
                        .plain(SentencePhrase.DAY_AND_TIME, pro.voice().shortDay(to.toLocalDate()), to.toLocalTime());
        return pro.voice()
                .plain(SentencePhrase.VISIT_TO, visit.clientName(), day(pro, visit), pro.timeOf(visit.start()), target);
    }

    private static String day(Pro pro, Visit visit) {
        return pro.voice().shortDay(pro.dayOf(visit.start()));
    }

    /** Open visits from today on that fit all that was said; with only a time, those of the nearest day that has one. */
    private List<Visit> meant(Pro pro, String words, Said<LocalDate> day, Said<LocalTime> time) {
        LocalDate today = pro.dayOf(clock.instant());
        LocalDate from = day.meanings().stream().min(LocalDate::compareTo).orElse(today);
        LocalDate to = day.meanings().stream().max(LocalDate::compareTo).orElse(today.plusDays(DAYS_AHEAD));
        Set<Long> clients = words.isBlank() ? Set.of() : named(pro, words);
        List<Visit> fitting = diary.days(pro.salon(), from, to.plusDays(1)).stream()
                .filter(Visit::isOpen)
                .filter(visit -> words.isBlank() || clients.contains(visit.clientId()))
                .filter(visit -> !day.isSaid() || day.meanings().contains(pro.dayOf(visit.start())))
                .filter(visit -> !time.isSaid() || time.meanings().contains(pro.timeOf(visit.start())))
                .toList();
        return nearest(pro, fitting, day.isSaid()).limit(MOST_SHOWN).toList();
    }

    private static Stream<Visit> nearest(Pro pro, List<Visit> fitting, boolean anyDay) {
        return anyDay || fitting.isEmpty()
                ? fitting.stream()
                : fitting.stream()
                        .filter(visit -> pro.dayOf(visit.start())
                                .equals(pro.dayOf(fitting.getFirst().start())));
    }

    private Set<Long> named(Pro pro, String words) {
        return People.best(people.book(pro).find(words)).stream()
                .map(NameMatch::id)
                .collect(Collectors.toSet());
    }
}
