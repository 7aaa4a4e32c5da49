package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.sentence.Intent;
import app.rosalie.language.time.Readings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** « décale emma à 16h », « annule le rdv de 15h »: which visit is meant, and what would become of it. */
@Component
class VisitSentences {

    private static final int DAYS_AHEAD = 60;
    private static final int MOST_SHOWN = 8;

    private final Visits visits;
    private final ClientMatches matches;
    private final VisitWords visitWords;
    private final HolidayWords holidays;
    private final InstantSource clock;

    VisitSentences(
            Visits visits, ClientMatches matches, VisitWords visitWords, HolidayWords holidays, InstantSource clock) {
        this.visits = visits;
        this.matches = matches;
        this.visitWords = visitWords;
        this.holidays = holidays;
        this.clock = clock;
    }

    SentenceResult cancel(Pro pro, Intent.Cancel cancel) {
        List<Visit> meant = meant(pro, cancel.words(), cancel.day(), cancel.time());
        return whichToCancel(pro, meant);
    }

    /** The one that is to be cancelled, or which of them. */
    SentenceResult whichToCancel(Pro pro, List<Visit> meant) {
        return meant.size() == 1
                ? new SentenceResult.Go(
                        new VisitAction.AskCancel(meant.getFirst().id()))
                : which(pro, meant, visit -> label(pro, visit), visit -> new VisitAction.AskCancel(visit.id()));
    }

    /** Which of them is to be moved. */
    SentenceResult whichToMove(Pro pro, List<Visit> meant) {
        return which(
                pro,
                meant.stream().limit(MOST_SHOWN).toList(),
                visit -> label(pro, visit),
                visit -> new RescheduleAction.PickDay(visit.id(), Purpose.MOVE, pro.dayOf(visit.start())));
    }

    SentenceResult proposeMove(Pro pro, Visit visit, LocalDateTime to) {
        return new SentenceResult.Say(proposal(pro, visit, to).show());
    }

    SentenceResult move(Pro pro, Intent.Move move) {
        List<Visit> meant = meant(pro, move.words(), move.fromDay(), move.fromTime());
        return meant.size() == 1 ? moveIt(pro, move, meant.getFirst()) : whichToMove(pro, move, meant);
    }

    private SentenceResult moveIt(Pro pro, Intent.Move move, Visit visit) {
        return target(pro, move, visit)
                .map(to -> proposeMove(pro, visit, to))
                .orElseGet(() -> new SentenceResult.Go(
                        new RescheduleAction.PickDay(visit.id(), Purpose.MOVE, pro.dayOf(visit.start()))));
    }

    private SentenceResult whichToMove(Pro pro, Intent.Move move, List<Visit> meant) {
        return which(
                pro,
                meant,
                visit -> target(pro, move, visit)
                        .map(to -> label(pro, visit, to))
                        .orElseGet(() -> label(pro, visit)),
                visit -> target(pro, move, visit)
                        .map(to -> pick(visit, to))
                        .orElseGet(() -> new VisitAction.Visit(visit.id())));
    }

    private static Action pick(Visit visit, LocalDateTime to) {
        return new RescheduleAction.Pick(visit.id(), Purpose.MOVE, to.toLocalDate(), to.toLocalTime(), false);
    }

    /** Where it would go; empty where neither day nor time nor a shift was said. */
    private static Optional<LocalDateTime> target(Pro pro, Intent.Move move, Visit visit) {
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
        return proposeMove(pro, SentencePages.of(pro), visit, to);
    }

    /** The same below what stands there. */
    Page proposeMove(Pro pro, Page page, Visit visit, LocalDateTime to) {
        page.say(
                SentencePhrase.MOVE,
                visit.clientName(),
                visit.title(),
                pro.dayOf(visit.start()),
                pro.timeOf(visit.start()),
                to.toLocalDate(),
                to.toLocalTime());
        holidays.hint(pro, page, to.toLocalDate());
        return page.proposal(
                        pro.button(SentencePhrase.DO_MOVE, pick(visit, to)).good(),
                        pro.button(
                                SentencePhrase.OTHER_TIME,
                                new RescheduleAction.PickTime(visit.id(), Purpose.MOVE, to.toLocalDate())))
                .row(pro.button(SentencePhrase.TO_VISIT, new VisitAction.Visit(visit.id())));
    }

    /** What a press would do stands on its button, since it does it. */
    private SentenceResult which(
            Pro pro, List<Visit> meant, Function<Visit, String> label, Function<Visit, Action> way) {
        Page page = SentencePages.of(pro);
        if (meant.isEmpty()) {
            page.say(SentencePhrase.NO_SUCH_VISIT).row(pro.button(SentencePhrase.TO_TODAY, new AgendaAction.Today()));
        } else {
            page.say(SentencePhrase.WHICH_VISIT, meant.size()).gap();
            meant.forEach(visit -> page.line(visitWords.line(pro, visit)));
            page.rows(1, meant, visit -> Button.of(label.apply(visit), way.apply(visit)));
        }
        return new SentenceResult.Say(page.show());
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
    private List<Visit> meant(Pro pro, String words, Readings<LocalDate> day, Readings<LocalTime> time) {
        LocalDate today = pro.dayOf(clock.instant());
        LocalDate from = day.meanings().stream().min(LocalDate::compareTo).orElse(today);
        LocalDate to = day.meanings().stream().max(LocalDate::compareTo).orElse(today.plusDays(DAYS_AHEAD));
        Set<ClientId> clients = words.isBlank() ? Set.of() : named(pro, words);
        List<Visit> fitting = visits.days(pro.salon(), from, to.plusDays(1)).stream()
                .filter(Visit::isOpen)
                .filter(visit -> words.isBlank() || clients.contains(visit.clientId()))
                .filter(visit -> !day.isSaid() || day.meanings().contains(pro.dayOf(visit.start())))
                .filter(visit -> !time.isSaid() || time.meanings().contains(pro.timeOf(visit.start())))
                .toList();
        if (day.isSaid()) {
            return fitting.stream().limit(MOST_SHOWN).toList();
        }
        return words.isBlank()
                ? nearest(pro, fitting).limit(MOST_SHOWN).toList()
                : ofEach(fitting)
                        .flatMap(hers -> nearest(pro, hers))
                        .limit(MOST_SHOWN)
                        .toList();
    }

    /** Two who share a name are both asked about. */
    private static Stream<List<Visit>> ofEach(List<Visit> visits) {
        return visits.stream()
                .collect(Collectors.groupingBy(Visit::clientId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static Stream<Visit> nearest(Pro pro, List<Visit> fitting) {
        return fitting.stream()
                .filter(visit -> pro.dayOf(visit.start())
                        .equals(pro.dayOf(fitting.getFirst().start())));
    }

    private Set<ClientId> named(Pro pro, String words) {
        return ClientMatches.best(matches.book(pro).find(words)).stream()
                .map(NameMatch::id)
                .collect(Collectors.toSet());
    }
}
