package app.rosalie.chat.segments;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.SegmentsAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.clients.Clients;
import app.rosalie.retention.Segment;
import app.rosalie.retention.Segments;
import app.rosalie.retention.Segments.Count;
import app.rosalie.retention.Segments.Member;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The segments with how many are in each, and each with its rule and its clients. */
@Component
class SegmentPages {

    private static final int PAGE = 8;

    /** Longer names would be cut in half a row. */
    private static final int LONGEST_IN_HALF_A_ROW = 17;

    /** In the order in which a client goes through them. */
    private static final List<Segment> ORDER =
            List.of(Segment.NEW, Segment.LOYAL, Segment.VIP, Segment.AT_RISK, Segment.INACTIVE);

    private final Segments segments;
    private final Clients clients;
    private final InstantSource clock;

    SegmentPages(Segments segments, Clients clients, InstantSource clock) {
        this.segments = segments;
        this.clients = clients;
        this.clock = clock;
    }

    private static Page page(Pro pro, String... crumbs) {
        return Page.below(pro.voice(), SegmentsPhrase.CRUMB, crumbs).back(new SegmentsAction.Open());
    }

    Reply all(Pro pro) {
        Map<Segment, Count> counts = segments.counts(pro.salon());
        Page page = page(pro)
                .back(new ClientsAction.Book(0))
                .say(SegmentsPhrase.TITLE, clients.count(pro.salonId()))
                .gap();
        if (counts.values().stream().allMatch(count -> count.now() == 0 && count.before() == 0)) {
            return page.say(SegmentsPhrase.NOBODY_YET).show();
        }
        ORDER.forEach(segment -> count(pro, page, segment, counts.getOrDefault(segment, new Count(0, 0))));
        page.gap().say(SegmentsPhrase.SINCE);
        List<Button.Press> buttons = ORDER.stream()
                .map(segment -> pro.button(
                        SegmentsPhrase.BUTTON,
                        new SegmentsAction.Of(segment, 0),
                        name(pro, segment),
                        counts.getOrDefault(segment, new Count(0, 0)).now()))
                .toList();
        return page.rows(2, buttons).show();
    }

    private static void count(Pro pro, Page page, Segment segment, Count count) {
        long change = count.now() - count.before();
        page.say(SegmentsPhrase.COUNT, name(pro, segment), count.now(), change == 0 ? "none" : signed(change));
    }

    private static String signed(long change) {
        return change > 0 ? "+" + change : "−" + -change;
    }

    private static String name(Pro pro, Segment segment) {
        return pro.voice().plain(SegmentsPhrase.SEGMENT, segment.name());
    }

    Reply one(Pro pro, Segment segment, int wanted) {
        List<Member> members = segments.members(pro.salon(), segment);
        String name = name(pro, segment);
        Page page = page(pro, name)
                .say(SegmentsPhrase.COUNT, name, members.size(), "none")
                .say(SegmentsPhrase.RULE, segment.name())
                .gap();
        if (members.isEmpty()) {
            return page.say(SegmentsPhrase.NOBODY).show();
        }
        int number = Math.clamp(wanted, 0, (members.size() - 1) / PAGE);
        ListPage<Member> found = ListPage.of(
                number,
                PAGE,
                (skip, most) -> members.stream().skip(skip).limit(most).toList());
        found.shown().forEach(member -> line(pro, page, member));
        buttons(pro, page, found.shown());
        return page.rows(
                        2,
                        found.turns(
                                before -> pro.button(SegmentsPhrase.BEFORE, new SegmentsAction.Of(segment, before)),
                                next -> pro.button(SegmentsPhrase.AFTER, new SegmentsAction.Of(segment, next))))
                .show();
    }

    private void line(Pro pro, Page page, Member member) {
        page.say(
                SegmentsPhrase.MEMBER,
                member.name(),
                member.received().isPositive() ? pro.voice().money(member.received()) : "none",
                day(pro, member.last()));
    }

    /** The year goes without saying as long as it is the running one. */
    private String day(Pro pro, LocalDate day) {
        return pro.voice()
                .plain(
                        SegmentsPhrase.DAY,
                        pro.voice().dayOfMonth(day),
                        day.getYear() == pro.dayOf(clock.instant()).getYear()
                                ? "none"
                                : Integer.toString(day.getYear()));
    }

    private static void buttons(Pro pro, Page page, List<Member> shown) {
        boolean isShort = shown.stream().allMatch(member -> member.name().length() <= LONGEST_IN_HALF_A_ROW);
        page.rows(isShort ? 2 : 1, shown, member -> Button.of(member.name(), new ClientsAction.Card(member.client())));
    }
}
