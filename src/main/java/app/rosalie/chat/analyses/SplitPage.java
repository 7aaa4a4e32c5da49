package app.rosalie.chat.analyses;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.action.AnalysesAction.By;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Split;
import app.rosalie.revenue.MethodShare;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.TakingsShare;
import app.rosalie.revenue.TakingsSplits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a period's takings are made of: by treatment, by category, by payment method. */
@Component
class SplitPage {

    private final TakingsSplits splits;

    SplitPage(TakingsSplits splits) {
        this.splits = splits;
    }

    Reply show(TakingsScope scope, By by) {
        Shares shares = Shares.of(slices(scope, by), scope.voice().plain(AnalysesPhrase.OTHERS));
        Page page = scope.page(AnalysesPhrase.CRUMB)
                .say(AnalysesPhrase.SPLIT_TITLE, by.name(), scope.name())
                .gap();
        if (shares.isEmpty()) {
            page.say(AnalysesPhrase.NOTHING_TO_SPLIT);
        } else {
            page.say(AnalysesPhrase.SPLIT_SUM, shares.total()).fold();
            shares.all().forEach(share -> line(page, share, by));
        }
        if (shares.whole().isPositive()) {
            page.picture(picture(scope, by, shares));
        }
        page.rows(3, ways(scope, by));
        return AnalysisTabs.SPLIT.below(scope, page).show();
    }

    private static void line(Page page, Shares.Share share, By by) {
        Shares.Slice slice = share.slice();
        page.say(AnalysesPhrase.SPLIT_LINE, slice.name(), slice.total(), share.percent(), slice.count(), by.name());
    }

    private List<Shares.Slice> slices(TakingsScope scope, By by) {
        return switch (by) {
            case TREATMENT -> parts(scope, splits.byTreatment(scope.salon(), scope.period()));
            case CATEGORY -> parts(scope, splits.byCategory(scope.salon(), scope.period()));
            case METHOD -> byMethod(scope, splits.byMethod(scope.salon(), scope.period()));
        };
    }

    private static List<Shares.Slice> parts(TakingsScope scope, List<TakingsShare> parts) {
        String vouchers = scope.voice().plain(AnalysesPhrase.VOUCHERS);
        return parts.stream()
                .map(part ->
                        new Shares.Slice(part.name() == null ? vouchers : part.name(), part.total(), part.visits()))
                .toList();
    }

    private static List<Shares.Slice> byMethod(TakingsScope scope, List<MethodShare> parts) {
        Map<String, String> names = scope.voice().list(AnalysesPhrase.METHOD_TITLES);
        return parts.stream()
                .map(part ->
                        new Shares.Slice(names.getOrDefault(part.method().name(), ""), part.total(), part.payments()))
                .toList();
    }

    private static Split picture(TakingsScope scope, By by, Shares shares) {
        Voice voice = scope.voice();
        String total = voice.money(shares.total());
        return new Split(
                voice.plain(AnalysesPhrase.SPLIT_ALT, by.name(), scope.name(), total),
                voice.plain(AnalysesPhrase.SPLIT_HEADING, by.name()),
                scope.title(),
                total,
                voice.plain(AnalysesPhrase.SPLIT_BELOW),
                shares.drawn().stream().map(share -> drawn(voice, share)).toList(),
                shares.hasNegative() ? voice.plain(AnalysesPhrase.WITHOUT_REFUNDS) : null);
    }

    private static Split.Share drawn(Voice voice, Shares.Share share) {
        return new Split.Share(
                share.slice().name(),
                voice.money(share.slice().total()),
                voice.plain(AnalysesPhrase.PERCENT, share.percent()),
                share.part());
    }

    private static List<Button> ways(TakingsScope scope, By here) {
        List<String> names = scope.voice().list(AnalysesPhrase.SPLITS);
        Period period = scope.period();
        List<Button> ways = new ArrayList<>();
        for (By by : By.values()) {
            AnalysesAction way = new AnalysesAction.Split(by, period.kind(), period.first(), period.last());
            ways.add(Tab.of(scope.voice(), names.get(by.ordinal()), by == here, way));
        }
        return ways;
    }
}
