package app.rosalie.chat.goals;

import app.rosalie.chat.Voice;
import app.rosalie.pictures.Ranking;
import java.util.List;

/** Treatments as bars, each on its own scale, so that the marks of all goals stand below each other. */
final class Bars {

    /** How much more than its goal a bar has room for. */
    private static final double LEAST_ROOM = 1.25;

    private static final double MOST_ROOM = 2;

    private Bars() {}

    static Ranking of(Voice voice, String month, List<Reached> some) {
        double best = some.stream().mapToDouble(Reached::share).max().orElse(0);
        double room = Math.clamp(best, LEAST_ROOM, MOST_ROOM);
        return new Ranking(
                voice.plain(GoalsPhrase.RANKING_ALT, month, some.size()),
                voice.plain(GoalsPhrase.RANKING_TITLE),
                voice.plain(GoalsPhrase.RANKING_SUBTITLE, month),
                some.stream().map(one -> entry(voice, one, room)).toList());
    }

    private static Ranking.Entry entry(Voice voice, Reached one, double room) {
        return new Ranking.Entry(
                one.treatment().name(),
                voice.plain(GoalsPhrase.RANKING_DETAIL, one.goal()),
                voice.plain(GoalsPhrase.RANKING_FIGURE, one.taken(), one.percent()),
                Math.min(1, one.share() / room),
                1 / room);
    }
}
