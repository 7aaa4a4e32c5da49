package app.rosalie.chat.goals;

import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Ranking;
import java.util.List;

/** Treatments as bars, each on its own scale, so that the marks of all goals stand below each other. */
final class TreatmentGoalBars {

    /** How much more than its goal a bar has room for. */
    private static final double LEAST_ROOM = 1.25;

    private static final double MOST_ROOM = 2;

    private TreatmentGoalBars() {}

    static Ranking of(Voice voice, String month, List<TreatmentProgress> some) {
        double best = some.stream().mapToDouble(TreatmentProgress::share).max().orElse(0);
        double room = Math.clamp(best, LEAST_ROOM, MOST_ROOM);
        return new Ranking(
                voice.plain(GoalsPhrase.RANKING_ALT, month, some.size()),
                voice.plain(GoalsPhrase.RANKING_TITLE),
                voice.plain(GoalsPhrase.RANKING_SUBTITLE, month),
                some.stream().map(one -> entry(voice, one, room)).toList());
    }

    private static Ranking.Entry entry(Voice voice, TreatmentProgress one, double room) {
        return new Ranking.Entry(
                one.treatment().name(),
                voice.plain(GoalsPhrase.RANKING_DETAIL, one.goal()),
                voice.plain(GoalsPhrase.RANKING_FIGURE, one.taken(), one.percent()),
                Math.min(1, one.share() / room),
                1 / room);
    }
}
