package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.language.money.SaidPrice;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What a sentence says of what is sold: a price, a length, something new, something that is sold no more. Each is proposed, with what
 * stays as it is.
 */
@Component
class SaidServices {

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[\\s\\p{Punct}«»]+");

    /** Whoever says more tells a story in which something is sold. */
    private static final int FEW_WORDS = 9;

    /** Where it is said to be for good. */
    private static final int MORE_WORDS = 22;

    private final Treatments treatments;

    SaidServices(Treatments treatments) {
        this.treatments = treatments;
    }

    /** « Nouvelle presta brow lift 45 min 40€ », « le semi dure 50 min », « supprime le balayage »: of nobody, and of no day. */
    Optional<SentenceResult> of(SaidWish wish) {
        boolean onADay = !wish.slots().dayPlaces().isEmpty() && !wish.slots().saysNowOnly();
        if (!wish.slots().clients().isEmpty() || onADay) {
            return Optional.empty();
        }
        if (wish.slots().says(Turn.NEW_TREATMENT)) {
            return Optional.of(added(wish));
        }
        Optional<String> line = SaidNewTreatment.line(wish);
        if (line.isPresent()) {
            return line.map(it -> new SentenceResult.Answer(new ServicesQuestion.Proposed(it), it));
        }
        boolean ofTheList = wish.slots().says(Turn.OF_THE_LIST);
        boolean forGood = ofTheList || wish.slots().says(Turn.FROM_NOW_ON);
        boolean tells = wish.text().strip().split("\\s+").length > (forGood ? MORE_WORDS : FEW_WORDS);
        boolean asks = wish.text().strip().endsWith("?") && !wish.slots().says(Turn.ASKS_KINDLY);
        boolean somebodys = !ofTheList
                && (!wish.slots().unknownName().isEmpty() || wish.slots().says(Turn.HERS));
        boolean ofOne = wish.slots().treatments().size() == 1
                && wish.slots().timePlaces().isEmpty();
        if (!ofOne || tells || asks || somebodys) {
            return Optional.empty();
        }
        Named<TreatmentId> named = wish.slots().treatments().getFirst();
        Optional<Duration> length = length(wish);
        boolean noSum = wish.reading().parts().sums().isEmpty();
        boolean lasts = forGood || wish.slots().says(Turn.TAKES_SO_LONG);
        if (length.isPresent() && noSum && lasts) {
            return length.map(it -> one(wish, named, id -> new ServicesAction.ProposeLength(id, it)));
        }
        return length.isEmpty() && noSum && isSoldNoMore(wish)
                ? Optional.of(one(wish, named, ServicesAction.AskRetire::new))
                : Optional.empty();
    }

    /** « 2h c’est trop court, mets 2h30 »: the last; « 40 min au lieu de 30 min »: the first. */
    private static Optional<Duration> length(SaidWish wish) {
        var lengths = wish.reading().parts().lengths();
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        (wish.slots().says(Turn.IN_PLACE_OF) ? lengths.getFirst() : lengths.getLast()).duration());
    }

    /** « Je le fais plus tard » is another thing. */
    private static boolean isSoldNoMore(SaidWish wish) {
        return wish.slots().says(Turn.NO_LONGER_SOLD)
                && !wish.slots().says(Turn.LATER)
                && !wish.slots().says(Turn.CALLS_NOTHING_OFF)
                && !wish.slots().isANumberLeft();
    }

    private static SentenceResult added(SaidWish wish) {
        String line =
                LEADING_SIGNS.matcher(wish.slots().behind(Turn.NEW_TREATMENT)).replaceFirst("");
        return new SentenceResult.Answer(new ServicesQuestion.Proposed(line), line);
    }

    /** One proposal for each treatment with the amount that is said for it; where none is, its card. */
    List<SentenceResult.Item> prices(SaidWish wish) {
        List<Named<TreatmentId>> named = wish.slots().treatments();
        List<SentenceResult.Item> items = new ArrayList<>();
        Optional<Duration> length = length(wish);
        if (named.size() == 1
                && named.getFirst().meant().size() == 1
                && length.isPresent()
                && !wish.text().strip().endsWith("?")) {
            // « Brushing 40 min au lieu de 30 »: the numbers are minutes, unless a price is said as well.
            SentenceResult lasting =
                    one(wish, named.getFirst(), id -> new ServicesAction.ProposeLength(id, length.orElseThrow()));
            items.add(new SentenceResult.Item(wish.text(), WishKind.SET_PRICE, lasting));
            if (wish.reading().parts().sums().isEmpty()) {
                return items;
            }
        }
        if (named.size() == 1
                && named.getFirst().meant().size() == wish.slots().amounts().size()
                && isEach(named.getFirst())) {
            return each(wish, named.getFirst());
        }
        List<Sum> all = wish.slots().amounts();
        if (named.size() > 1
                && all.size() == named.size()
                && all.getFirst().span().to() <= named.getFirst().span().from()) {
            // « 38 € la coupe et 50 € le brushing ».
            for (int at = 0; at < named.size(); at++) {
                int end = named.get(at).span().to();
                String about = wish.reading()
                        .parts()
                        .text()
                        .substring(all.get(at).span().from(), end);
                List<Sum> its = List.of(all.get(at));
                items.add(new SentenceResult.Item(
                        about, WishKind.SET_PRICE, one(wish, named.get(at), id -> price(wish, id, about, its))));
            }
            return items;
        }
        for (int at = 0; at < named.size(); at++) {
            int from = at == 0 ? 0 : named.get(at).span().from();
            int to = at + 1 < named.size()
                    ? named.get(at + 1).span().from()
                    : wish.reading().parts().text().length();
            items.add(priced(wish, named.get(at), from, to));
        }
        return items;
    }

    /** « Coupe femme 48 €, coupe courte 27 € »: one name in which each has a word of its own. */
    private static boolean isEach(Named<TreatmentId> named) {
        return named.meant().size() > 1
                && named.meant().stream().map(SaidServices::end).distinct().count()
                        == named.meant().size();
    }

    private static int end(NameMatch<TreatmentId> match) {
        return match.used().stream().mapToInt(TextSpan::to).max().orElse(0);
    }

    private static List<SentenceResult.Item> each(SaidWish wish, Named<TreatmentId> named) {
        List<NameMatch<TreatmentId>> inOrder = named.meant().stream()
                .sorted(Comparator.comparingInt(SaidServices::end))
                .toList();
        List<SentenceResult.Item> items = new ArrayList<>();
        for (int at = 0; at < inOrder.size(); at++) {
            NameMatch<TreatmentId> one = inOrder.get(at);
            List<Sum> its = List.of(wish.slots().amounts().get(at));
            items.add(new SentenceResult.Item(
                    one.name() + " "
                            + its.getFirst().span().of(wish.reading().parts().text()),
                    WishKind.SET_PRICE,
                    new SentenceResult.Go(price(wish, one.id(), wish.text(), its))));
        }
        return items;
    }

    private SentenceResult.Item priced(SaidWish wish, Named<TreatmentId> named, int from, int to) {
        String about = wish.reading().parts().text().substring(from, to).strip();
        List<Sum> amounts = wish.slots().amounts().stream()
                .filter(sum -> sum.span().from() >= from && sum.span().to() <= to)
                .toList();
        SentenceResult result = amounts.isEmpty()
                ? one(wish, named, ServicesAction.Card::new)
                : one(wish, named, id -> price(wish, id, about, amounts));
        return new SentenceResult.Item(
                wish.slots().treatments().size() == 1 ? wish.text() : about, WishKind.SET_PRICE, result);
    }

    /** « De 95 à 105 »: the last of them; « 32 au lieu de 30 »: the first. */
    private static ServicesAction price(SaidWish wish, TreatmentId id, String about, List<Sum> amounts) {
        Sum meant = amounts.size() > 1 && wish.slots().says(Turn.IN_PLACE_OF) ? amounts.getFirst() : amounts.getLast();
        boolean from =
                SaidPrice.least(about).filter(cents -> cents == meant.cents()).isPresent();
        return new ServicesAction.ProposePrice(id, new Money(meant.cents()), from ? PriceKind.FROM : PriceKind.FIXED);
    }

    /** The card of each that is asked about. */
    List<SentenceResult.Item> shown(SaidWish wish) {
        return wish.slots().treatments().stream()
                .map(named -> new SentenceResult.Item(
                        wish.text(), WishKind.SEE_PRICE, one(wish, named, ServicesAction.Card::new)))
                .toList();
    }

    /** Of several that may be meant it is asked which. */
    private SentenceResult one(SaidWish wish, Named<TreatmentId> named, Function<TreatmentId, ? extends Action> way) {
        if (named.meant().size() == 1) {
            return new SentenceResult.Go(way.apply(named.meant().getFirst().id()));
        }
        Pro pro = wish.pro();
        List<Treatment> meant = treatments.offered(pro.salonId()).stream()
                .filter(one ->
                        named.meant().stream().anyMatch(match -> match.id().equals(one.id())))
                .toList();
        return new SentenceResult.Say(SentencePages.of(pro)
                .say(SentencePhrase.WHICH_ONE_SOLD)
                .rows(
                        1,
                        meant,
                        one -> pro.button(
                                SentencePhrase.TREATMENT,
                                way.apply(one.id()),
                                one.name(),
                                one.length(),
                                TreatmentPrice.of(pro.voice(), one)))
                .show());
    }
}
