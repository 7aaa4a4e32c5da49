package app.rosalie.language.promotion;

import app.rosalie.language.promotion.SaidPromotion.Kind;
import app.rosalie.language.promotion.SaidPromotion.Reduction;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** « −15 % », « 10 € de moins », « à 25 € », « moitié prix », « offert ». */
final class SaidReduction {

    private static final String NUMBER = "(?<whole>\\d{1,6})(?:[.,](?<part>\\d{1,2}))?";
    private static final String EURO = "\\s?(?:€|euros?\\b|eur\\b|balles?\\b|e\\b)";
    private static final String LESS =
            "(?:de |en )?(?:moins\\b(?! cher)|remise\\b|reduction\\b|reduc\\b|rabais\\b|deduits?\\b|offerts?\\b)";

    private static final Pattern PERCENT = Pattern.compile(
            "(?:[-−–]|\\bmoins |\\bde )?\\s?\\b" + NUMBER + "\\s?(?:%|pour ?cents?\\b|pct\\b)(?:\\s?" + LESS + ")?");
    private static final Pattern HALF =
            Pattern.compile("\\b(?:a )?(?:la )?(?:moitie(?: du)? prix|demi[- ]tarif|mi[- ]prix)\\b");
    private static final Pattern OFF =
            Pattern.compile("(?:[-−–]|\\bmoins )\\s?\\b" + NUMBER + EURO + "?(?![\\d\\w])(?:\\s?" + LESS + ")?");
    private static final Pattern LESS_BEHIND = Pattern.compile("\\b" + NUMBER + "(?:" + EURO + ")?\\s?" + LESS);
    private static final Pattern LESS_BEFORE = Pattern.compile(
            "\\b(?:remise|reduction|rabais|baisse|reduc|offre|offrir|offrons)s? (?:de )?" + NUMBER + EURO);
    private static final Pattern PRICE =
            Pattern.compile("(?:\\b(?:au prix de|au tarif de|passe a|pour|a|=) ?)?\\b" + NUMBER + EURO);
    private static final Pattern BARE_PRICE = Pattern.compile("^\\W*a " + NUMBER + "\\W*$");
    private static final Pattern FREE = Pattern.compile("\\b(?:gratuite?s?|offerte?s?)\\b");

    private static final long HALF_HUNDREDTHS = 50_00;

    private SaidReduction() {}

    static Optional<Reduction> taken(Masked text) {
        return text.take(PERCENT, found -> new Reduction(Kind.PERCENT, hundredths(found)))
                .or(() -> text.take(HALF, _ -> new Reduction(Kind.PERCENT, HALF_HUNDREDTHS)))
                .or(() -> text.take(OFF, found -> new Reduction(Kind.OFF, hundredths(found))))
                .or(() -> text.take(LESS_BEFORE, found -> new Reduction(Kind.OFF, hundredths(found))))
                .or(() -> text.take(LESS_BEHIND, found -> new Reduction(Kind.OFF, hundredths(found))))
                .or(() -> text.take(PRICE, found -> new Reduction(Kind.PRICE, hundredths(found))))
                .or(() -> text.take(BARE_PRICE, found -> new Reduction(Kind.PRICE, hundredths(found))))
                .or(() -> text.take(FREE, _ -> new Reduction(Kind.PRICE, 0)));
    }

    private static long hundredths(MatchResult found) {
        var part = found.group("part");
        var cents = part == null ? 0 : Long.parseLong(part.length() == 1 ? part + "0" : part);
        return Long.parseLong(found.group("whole")) * 100 + cents;
    }
}
