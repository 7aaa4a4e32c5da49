package app.rosalie.chat.declaration;

import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.revenue.RevenueSettings.Threshold;
import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far a year's takings are from what the simple rules allow, in lines of HTML. */
final class ThresholdLines {

    private ThresholdLines() {}

    static List<String> lines(Voice voice, Threshold threshold, Money total, Period year) {
        List<String> lines = new ArrayList<>();
        lines.add(line(voice, DeclarationPhrase.THRESHOLD_VAT, total, threshold, Limit.VAT));
        lines.add(line(voice, DeclarationPhrase.THRESHOLD_VAT_UPPER, total, threshold, Limit.VAT_UPPER));
        lines.add(line(voice, DeclarationPhrase.THRESHOLD_MICRO, total, threshold, Limit.MICRO));
        lines.add(voice.say(
                DeclarationPhrase.THRESHOLD_YEAR,
                Integer.toString(threshold.since().getYear())));
        lines.addAll(passed(voice, threshold, total, year));
        if (Stream.of(Limit.values()).anyMatch(limit -> isNear(total, threshold, limit))) {
            lines.add(voice.say(DeclarationPhrase.NEAR));
        }
        return lines;
    }

    /** What follows from each that was passed. */
    private static List<String> passed(Voice voice, Threshold threshold, Money total, Period year) {
        List<String> lines = new ArrayList<>();
        if (isPassed(total, threshold.amount(Limit.VAT_UPPER))) {
            lines.add(voice.say(DeclarationPhrase.PASSED_VAT_UPPER));
        } else if (isPassed(total, threshold.amount(Limit.VAT))) {
            String next = Integer.toString(year.last().getYear() + 1);
            lines.add(voice.say(DeclarationPhrase.PASSED_VAT, next));
        }
        if (isPassed(total, threshold.amount(Limit.MICRO))) {
            lines.add(voice.say(DeclarationPhrase.PASSED_MICRO));
        }
        return lines;
    }

    private static String line(Voice voice, Phrase words, Money total, Threshold threshold, Limit limit) {
        Money amount = threshold.amount(limit);
        return voice.say(words, voice.plain(mark(total, threshold, limit)), percent(total, amount), amount);
    }

    private static DeclarationPhrase mark(Money total, Threshold threshold, Limit limit) {
        if (isPassed(total, threshold.amount(limit))) {
            return DeclarationPhrase.MARK_PASSED;
        }
        return isNear(total, threshold, limit) ? DeclarationPhrase.MARK_NEAR : DeclarationPhrase.MARK_FINE;
    }

    /** Rounded down, so that 100 % is said only of what is reached. */
    private static long percent(Money total, Money limit) {
        return Math.floorDiv(100 * total.cents(), limit.cents());
    }

    private static boolean isPassed(Money total, Money limit) {
        return total.compareTo(limit) > 0;
    }

    private static boolean isNear(Money total, Threshold threshold, Limit limit) {
        return total.compareTo(threshold.near(limit)) >= 0 && !isPassed(total, threshold.amount(limit));
    }
}
