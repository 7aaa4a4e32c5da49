package app.rosalie.chat.promotions;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.PromotionsAction.PromotionPart;
import app.rosalie.chat.action.PromotionsAction.Stretch;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.question.PromotionDraft;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a part of a new promotion may be, one press away. */
final class DraftChoices {

    private static final int MOST_TREATMENTS = 24;
    private static final int HOUR = 60;
    private static final List<int[]> HOURS = List.of(
            new int[] {0, Occasions.MINUTES},
            new int[] {0, 12 * HOUR},
            new int[] {12 * HOUR, 14 * HOUR},
            new int[] {14 * HOUR, 17 * HOUR},
            new int[] {17 * HOUR, Occasions.MINUTES});

    private DraftChoices() {}

    static Page offer(Pro pro, Page page, PromotionDraft draft, PromotionPart part, List<Treatment> offered) {
        return switch (part) {
            case REDUCTION -> page.grid(4, reductions(pro));
            case SCOPE -> scope(pro, page, draft, offered);
            case DATES ->
                page.rows(
                        2,
                        List.of(Stretch.values()),
                        stretch ->
                                pro.button(PromotionsPhrase.STRETCH, new PromotionsAction.SetDates(stretch), stretch));
            case OCCASIONS -> occasions(pro, page, draft.occasions());
            case MOST ->
                page.grid(
                                4,
                                Stream.of(3, 5, 10, 20).toList(),
                                most -> Button.of(Integer.toString(most), new PromotionsAction.SetMost(most)))
                        .row(pro.button(PromotionsPhrase.AS_MANY_AS_WILL, new PromotionsAction.SetMost(0)));
            case NAME, WHOLE -> page;
        };
    }

    private static List<Button> reductions(Pro pro) {
        return Stream.concat(
                        Stream.of(10, 15, 20, 25, 30, 50).map(percent -> new Reduction(Reduction.Cut.PERCENT, percent)),
                        Stream.of(5L, 10L)
                                .map(euros -> new Reduction(
                                        Reduction.Cut.OFF, Money.euros(euros).cents())))
                .<Button>map(one -> Button.of(
                        PromotionWords.reduction(pro, one),
                        new PromotionsAction.SetReduction(one.kind(), (int) one.amount())))
                .toList();
    }

    private static Page scope(Pro pro, Page page, PromotionDraft draft, List<Treatment> offered) {
        Scope scope = draft.scope().orElse(Scope.ALL);
        page.row(pro.button(PromotionsPhrase.WHOLE_SALON, new PromotionsAction.WholeSalon()));
        Map<String, Treatment> categories = new LinkedHashMap<>();
        offered.stream()
                .filter(one -> !one.category().isEmpty())
                .forEach(one -> categories.putIfAbsent(one.category(), one));
        if (categories.size() > 1) {
            page.rows(
                    2,
                    categories.entrySet().stream()
                            .map(one -> pro.button(
                                    PromotionsPhrase.CATEGORY,
                                    new PromotionsAction.ToggleCategory(
                                            one.getValue().id()),
                                    scope.categories().contains(one.getKey()),
                                    one.getKey()))
                            .toList());
        }
        page.rows(
                2,
                offered.stream()
                        .limit(MOST_TREATMENTS)
                        .map(one -> pro.button(
                                PromotionsPhrase.TREATMENT,
                                new PromotionsAction.Toggle(one.id()),
                                scope.treatments().contains(one.id()),
                                one.name()))
                        .toList());
        return draft.scope().filter(some -> !some.wholeSalon()).isPresent()
                ? page.row(pro.button(PromotionsPhrase.GO_ON, goOn(draft)).main())
                : page;
    }

    /** Dates are asked once; what was chosen before stays. */
    private static PromotionsAction goOn(PromotionDraft draft) {
        return draft.dated() ? new PromotionsAction.Look() : new PromotionsAction.Ask(PromotionPart.DATES);
    }

    private static Page occasions(Pro pro, Page page, Occasions occasions) {
        List<Button> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(pro.button(
                    PromotionsPhrase.DAY,
                    new PromotionsAction.ToggleDay(day),
                    occasions.days().contains(day),
                    pro.voice().weekday(day, TextStyle.SHORT)));
        }
        page.grid(4, days);
        if (!occasions.everyDay()) {
            page.row(pro.button(PromotionsPhrase.EVERY_DAY, new PromotionsAction.EveryDay()));
        }
        page.rows(
                2,
                HOURS.stream()
                        .map(hours -> pro.button(
                                PromotionsPhrase.HOURS,
                                new PromotionsAction.SetHours(hours[0], hours[1]),
                                occasions.fromMinute() == hours[0] && occasions.toMinute() == hours[1],
                                PromotionWords.hours(pro, hours[0], hours[1])))
                        .toList());
        return page.row(
                pro.button(PromotionsPhrase.GO_ON, new PromotionsAction.Look()).main());
    }
}
