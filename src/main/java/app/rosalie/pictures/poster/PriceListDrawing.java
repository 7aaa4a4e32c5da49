package app.rosalie.pictures.poster;

import app.rosalie.pictures.PriceList;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.drawing.Typeface;
import java.awt.Graphics2D;

/** A {@link PriceList}: the salon's name on a band of plum, below it a row for each treatment, its price at the right. */
public final class PriceListDrawing implements Drawing {

    private static final int BAND = 260;
    private static final int STORY = 1920;
    private static final int SECTION = 104;
    private static final int ROW = 108;
    private static final int AROUND = 36;
    private static final int FOOT = 110;
    private static final int ROOM = Theme.WIDTH - 2 * Theme.MARGIN;
    private static final int PRICE = 260;
    private static final int GAP = 30;

    private static final TextStyle SALON = new TextStyle(Typeface.BOLD, 64, Theme.GROUND);
    private static final TextStyle TITLE = new TextStyle(Typeface.REGULAR, 42, Theme.GROUND);
    private static final TextStyle SECTION_NAME = new TextStyle(Typeface.BOLD, 42, Theme.PLUM);
    private static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 42, Theme.INK);
    private static final TextStyle LENGTH = new TextStyle(Typeface.REGULAR, 36, Theme.QUIET_INK);
    private static final TextStyle AMOUNT = new TextStyle(Typeface.BOLD, 44, Theme.INK);
    private static final TextStyle REDUCED = new TextStyle(Typeface.BOLD, 44, Theme.PLUM);
    private static final TextStyle EARLIER = new TextStyle(Typeface.REGULAR, 38, Theme.QUIET_INK);
    private static final TextStyle FOOT_WORDS = new TextStyle(Typeface.REGULAR, 36, Theme.QUIET_INK);

    private final PriceList list;

    public PriceListDrawing(PriceList list) {
        this.list = list;
    }

    @Override
    public int height() {
        int natural = BAND + AROUND + rows() + AROUND + FOOT;
        return list.tall() ? Math.max(STORY, natural) : natural;
    }

    private int rows() {
        return list.sections().stream()
                .mapToInt(section -> SECTION + ROW * section.entries().size())
                .sum();
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setColor(Theme.PLUM);
        graphics.fillRect(0, 0, Theme.WIDTH, BAND);
        SALON.line(list.salon(), ROOM).around(graphics, Theme.WIDTH / 2.0, 128);
        TITLE.line(list.title(), ROOM).around(graphics, Theme.WIDTH / 2.0, 200);
        // A short list stands in the middle of what is left of a story.
        int top = BAND + AROUND + (height() - BAND - 2 * AROUND - FOOT - rows()) / 2;
        for (PriceList.Section section : list.sections()) {
            SECTION_NAME.line(section.name(), ROOM).from(graphics, Theme.MARGIN, top + 74);
            top += SECTION;
            for (PriceList.Entry entry : section.entries()) {
                draw(graphics, entry, top);
                top += ROW;
            }
        }
        FOOT_WORDS.line(list.foot(), ROOM).around(graphics, Theme.WIDTH / 2.0, height() - 48);
    }

    private static void draw(Graphics2D graphics, PriceList.Entry entry, int top) {
        graphics.setColor(Theme.LINE);
        graphics.fillRect(Theme.MARGIN, top, ROOM, 2);
        NAME.line(entry.name(), ROOM - PRICE - GAP).from(graphics, Theme.MARGIN, top + 48);
        LENGTH.line(entry.length(), ROOM - PRICE - GAP).from(graphics, Theme.MARGIN, top + 92);
        int right = Theme.WIDTH - Theme.MARGIN;
        if (entry.struck().isEmpty()) {
            AMOUNT.line(entry.price(), PRICE).upTo(graphics, right, top + 68);
        } else {
            REDUCED.line(entry.price(), PRICE).upTo(graphics, right, top + 50);
            FittedLine earlier = EARLIER.line(entry.struck(), PRICE);
            earlier.upTo(graphics, right, top + 92);
            earlier.strike(graphics, right - earlier.width(), top + 92);
        }
    }
}
