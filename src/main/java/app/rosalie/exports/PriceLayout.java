package app.rosalie.exports;

import app.rosalie.exports.Block.Heading;
import app.rosalie.exports.Block.Letterings;
import app.rosalie.exports.Block.Row;
import app.rosalie.exports.PriceSheet.Entry;
import app.rosalie.exports.PriceSheet.Section;
import java.util.ArrayList;
import java.util.List;

/** Which prices stand on which page: on one, in the largest letters with which they do, or else on as many as they take. */
final class PriceLayout {

    private static final float[] SCALES = {1.6f, 1.45f, 1.3f, 1.2f, 1.1f, 1};

    private final PageFrame frame;
    private final Letterings letterings;
    private final List<List<Block>> pages = new ArrayList<>();
    private List<Block> page = new ArrayList<>();
    private float top;

    private PriceLayout(PageFrame frame, float scale) {
        this.frame = frame;
        this.letterings = new Letterings(scale);
        this.top = frame.top(true);
    }

    static List<List<Block>> of(PriceSheet sheet, PageFrame frame) {
        List<List<Block>> pages = List.of();
        for (float scale : SCALES) {
            pages = new PriceLayout(frame, scale).filled(sheet);
            if (pages.size() == 1) {
                return pages;
            }
        }
        return pages;
    }

    private List<List<Block>> filled(PriceSheet sheet) {
        sheet.sections().forEach(this::fill);
        pages.add(page);
        return pages;
    }

    /** A section that goes on has its name once more, and no name stands last on a page. */
    private void fill(Section section) {
        Heading heading = Heading.of(letterings, section.kind(), section.name());
        boolean named = false;
        for (Entry entry : section.entries()) {
            Row row = Row.of(letterings, section.kind(), entry);
            float needed = row.height() + (named ? 0 : heading.height());
            if (top + needed > frame.bottom() && !page.isEmpty()) {
                turn();
                named = false;
            }
            if (!named) {
                add(heading);
                named = true;
            }
            add(row);
        }
    }

    private void add(Block block) {
        page.add(block);
        top += block.height();
    }

    private void turn() {
        pages.add(page);
        page = new ArrayList<>();
        top = frame.top(false);
    }
}
