package app.rosalie.exports;

import java.util.List;

/** What stands around the prices on every page: the salon above them, the date, the law's words and the page's number below. */
final class PageFrame {

    private static final float SMALLEST_NAME = 16;
    private static final float TOP = 40;
    private static final float BOTTOM = Leaf.HEIGHT - 34;

    private static final Lettering TITLE = new Lettering(Inter.REGULAR, 17, Ink.PAPER);
    private static final Lettering CONTACT = new Lettering(Inter.REGULAR, 11.5f, Ink.PAPER);
    private static final Lettering AGAIN = new Lettering(Inter.SEMIBOLD, 10.5f, Ink.PLUM);
    private static final Lettering AGAIN_TITLE = new Lettering(Inter.REGULAR, 10.5f, Ink.QUIET);
    private static final Lettering DATE = new Lettering(Inter.SEMIBOLD, 9.5f, Ink.INK);
    private static final Lettering PAGE = new Lettering(Inter.REGULAR, 9.5f, Ink.QUIET);
    private static final Lettering MENTION = new Lettering(Inter.REGULAR, 8.5f, Ink.QUIET);

    private final PriceSheet sheet;
    private final Lettering name;
    private final List<String> names;
    private final List<String> contacts;
    private final List<String> mentions;

    PageFrame(PriceSheet sheet) {
        this.sheet = sheet;
        this.name = new Lettering(Inter.BOLD, 32, Ink.PAPER).fitting(sheet.salon(), Leaf.ROOM, SMALLEST_NAME);
        this.names = name.lines(sheet.salon(), Leaf.ROOM);
        this.contacts = CONTACT.lines(sheet.contact(), Leaf.ROOM);
        this.mentions = MENTION.lines(String.join(" ", sheet.mentions()), Leaf.ROOM);
    }

    /** Where the prices begin. */
    float top(boolean first) {
        return first ? band() + 4 : TOP + 14;
    }

    /** Where they end. */
    float bottom() {
        return rule() - 10;
    }

    private float rule() {
        return BOTTOM - DATE.leading() - 6 - mentions.size() * MENTION.leading() - 6;
    }

    private float band() {
        return TOP + names.size() * name.leading() + TITLE.leading() + contacts.size() * CONTACT.leading() + 14;
    }

    void draw(Leaf leaf, int page, int pages) {
        if (page == 1) {
            head(leaf);
            leaf.read(Leaf.Role.LINE, () -> mentions(leaf));
            leaf.read(Leaf.Role.LINE, () -> leaf.from(Leaf.MARGIN, BOTTOM, DATE, sheet.date()));
        } else {
            leaf.look(() -> {
                again(leaf);
                mentions(leaf);
                leaf.from(Leaf.MARGIN, BOTTOM, DATE, sheet.date());
            });
        }
        leaf.look(() -> {
            leaf.line(Ink.LINE, Leaf.MARGIN, Leaf.RIGHT, rule(), 0.8f);
            if (pages > 1) {
                leaf.upTo(Leaf.RIGHT, BOTTOM, PAGE, page + " / " + pages);
            }
        });
    }

    private void head(Leaf leaf) {
        leaf.look(() -> leaf.fill(Ink.PLUM, 0, 0, Leaf.WIDTH, band()));
        float below = lines(leaf, Leaf.Role.TITLE, name, names, TOP);
        below = lines(leaf, Leaf.Role.LINE, TITLE, TITLE.lines(sheet.title(), Leaf.ROOM), below);
        lines(leaf, Leaf.Role.LINE, CONTACT, contacts, below);
    }

    private static float lines(Leaf leaf, Leaf.Role role, Lettering lettering, List<String> lines, float top) {
        if (!lines.isEmpty()) {
            leaf.read(role, () -> {
                for (int i = 0; i < lines.size(); i++) {
                    leaf.from(
                            Leaf.MARGIN,
                            top + i * lettering.leading() + lettering.size() * 0.95f,
                            lettering,
                            lines.get(i));
                }
            });
        }
        return top + lines.size() * lettering.leading();
    }

    /** On the pages that follow, so that a lost one says whose it is. */
    private void again(Leaf leaf) {
        Lettering salon = AGAIN.fitting(sheet.salon(), Leaf.ROOM * 0.8f, 5);
        leaf.from(Leaf.MARGIN, TOP, salon, sheet.salon());
        leaf.upTo(Leaf.RIGHT, TOP, AGAIN_TITLE.fitting(sheet.title(), Leaf.ROOM * 0.2f, 5), sheet.title());
        leaf.line(Ink.LINE, Leaf.MARGIN, Leaf.RIGHT, TOP + 8, 0.8f);
    }

    private void mentions(Leaf leaf) {
        for (int i = 0; i < mentions.size(); i++) {
            leaf.from(Leaf.MARGIN, rule() + (i + 1) * MENTION.leading() + 2, MENTION, mentions.get(i));
        }
    }
}
