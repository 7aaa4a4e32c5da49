package app.rosalie.exports;

import app.rosalie.exports.PriceSheet.Entry;
import app.rosalie.exports.PriceSheet.Kind;
import java.util.ArrayList;
import java.util.List;

/** What stays together on a page, with its height in points. */
sealed interface Block {

    float height();

    /** Draws it below that edge. */
    void draw(Leaf leaf, float top);

    /** The letters of a list, all of them larger where there is room. */
    record Letterings(float scale) {

        private static final Lettering SECTION = new Lettering(Inter.BOLD, 15, Ink.PLUM);
        private static final Lettering NAME = new Lettering(Inter.SEMIBOLD, 11.5f, Ink.INK);
        private static final Lettering DETAIL = new Lettering(Inter.REGULAR, 9.5f, Ink.QUIET);
        private static final Lettering PRICE = new Lettering(Inter.BOLD, 12, Ink.INK);

        Lettering section() {
            return SECTION.times(scale);
        }

        Lettering name() {
            return NAME.times(scale);
        }

        Lettering detail() {
            return DETAIL.times(scale);
        }

        Lettering price() {
            return PRICE.times(scale);
        }
    }

    /** Promotions stand on a ground of their own. */
    private static void ground(Leaf leaf, Kind kind, float top, float height) {
        if (kind == Kind.PROMOTIONS) {
            leaf.look(() -> leaf.fill(Ink.TINT, Leaf.MARGIN - 14, top, Leaf.ROOM + 28, height));
        }
    }

    /** A section's name. */
    record Heading(Letterings letterings, Kind kind, String name, List<String> lines) implements Block {

        static Heading of(Letterings letterings, Kind kind, String name) {
            return new Heading(letterings, kind, name, letterings.section().lines(name, Leaf.ROOM));
        }

        @Override
        public float height() {
            return above() + ground();
        }

        private float above() {
            return 14 * letterings.scale();
        }

        private float ground() {
            return 10 * letterings.scale() + lines.size() * letterings.section().leading();
        }

        @Override
        public void draw(Leaf leaf, float top) {
            Block.ground(leaf, kind, top + above(), ground());
            Lettering lettering = letterings.section();
            leaf.read(Leaf.Role.HEADING, () -> {
                float baseline = top + above() + 4 * letterings.scale();
                for (String line : lines) {
                    baseline += lettering.leading();
                    leaf.from(Leaf.MARGIN, baseline, lettering, line);
                }
            });
        }
    }

    /** One entry: its name and what goes with it at the left, its price at the right, dots between them. */
    record Row(
            Letterings letterings,
            Kind kind,
            Entry entry,
            Lettering price,
            Lettering struck,
            float breadth,
            List<String> names,
            boolean detailBeside,
            List<String> below)
            implements Block {

        private static final float GAP = 8;
        private static final float MOST_OF_A_PRICE = Leaf.ROOM * 0.4f;

        static Row of(Letterings letterings, Kind kind, Entry entry) {
            Lettering price = letterings.price().fitting(entry.price(), MOST_OF_A_PRICE, 1);
            String before = entry.struck() == null ? "" : entry.struck();
            Lettering struck = letterings.detail().fitting(before, MOST_OF_A_PRICE / 2, 1);
            float right = width(price, entry.price()) + (before.isEmpty() ? 0 : GAP + width(struck, before));
            float breadth = Leaf.ROOM - right - 3 * GAP;
            List<String> names = letterings.name().lines(entry.name(), breadth);
            Lettering small = letterings.detail();
            String detail = small.drawable(entry.detail());
            String last = names.isEmpty() ? "" : names.getLast();
            boolean beside = letterings.name().width(last) + GAP + small.width(detail) <= breadth;
            List<String> below = new ArrayList<>(beside ? List.of() : small.lines(detail, breadth));
            entry.description().lines().forEach(line -> below.addAll(small.lines(line, Leaf.ROOM * 0.8f)));
            return new Row(letterings, kind, entry, price, struck, breadth, names, beside, below);
        }

        private static float width(Lettering lettering, String text) {
            return lettering.width(lettering.drawable(text));
        }

        @Override
        public float height() {
            return 2 * padding()
                    + Math.max(1, names.size()) * letterings.name().leading()
                    + below.size() * letterings.detail().leading();
        }

        private float padding() {
            return 3.2f * letterings.scale();
        }

        @Override
        public void draw(Leaf leaf, float top) {
            Block.ground(leaf, kind, top, height());
            float first = top + padding() + letterings.name().size() * 1.05f;
            leaf.read(Leaf.Role.LINE, () -> {
                float end = named(leaf, first);
                priced(leaf, first);
                described(leaf, end);
            });
            leaf.look(() -> led(leaf, first));
        }

        /** The name and what stands beside it; gives its last line. */
        private float named(Leaf leaf, float first) {
            float baseline = first;
            for (int i = 0; i < names.size(); i++) {
                baseline = first + i * letterings.name().leading();
                leaf.from(Leaf.MARGIN, baseline, letterings.name(), names.get(i));
            }
            if (detailBeside) {
                leaf.from(Leaf.MARGIN + nameEnd() + GAP, baseline, letterings.detail(), entry.detail());
            }
            return baseline;
        }

        private float nameEnd() {
            return names.isEmpty() ? -GAP : letterings.name().width(names.getLast());
        }

        private void priced(Leaf leaf, float baseline) {
            String before = entry.struck();
            if (before != null) {
                float right = Leaf.RIGHT - width(price, entry.price()) - GAP;
                float left = right - width(struck, before);
                leaf.upTo(right, baseline, struck, before);
                leaf.line(Ink.QUIET, left - 1, right + 1, baseline - struck.size() * 0.35f, 0.8f * letterings.scale());
            }
            leaf.upTo(Leaf.RIGHT, baseline, price, entry.price());
        }

        private void described(Leaf leaf, float last) {
            Lettering small = letterings.detail();
            for (int i = 0; i < below.size(); i++) {
                leaf.from(Leaf.MARGIN, last + (i + 1) * small.leading(), small, below.get(i));
            }
        }

        /** On the first line, where there is room between the name and the price. */
        private void led(Leaf leaf, float baseline) {
            if (names.size() > 1) {
                return;
            }
            float detail = detailBeside ? width(letterings.detail(), entry.detail()) : 0;
            float from = Leaf.MARGIN + nameEnd() + (detail == 0 ? 0 : GAP + detail) + GAP;
            float to = Leaf.MARGIN + breadth + 2 * GAP;
            if (to - from > 3 * GAP) {
                leaf.dots(Ink.DOTS, from, to, baseline - 1, 1.1f * letterings.scale());
            }
        }
    }
}
