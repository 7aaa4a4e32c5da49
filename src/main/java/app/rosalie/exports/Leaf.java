package app.rosalie.exports;

import java.util.function.Function;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * One page that is written on, A4, in points from its upper left corner. What is read aloud is written inside {@link #read}, in
 * its order; what is only looked at inside {@link #look}.
 */
final class Leaf {

    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float MARGIN = 54;
    static final float RIGHT = WIDTH - MARGIN;
    static final float ROOM = RIGHT - MARGIN;

    private static final PdfName LOOK = new PdfName("Artifact");
    private final PdfContentByte canvas;
    private final Function<PdfName, PdfStructureElement> outline;

    /** What a text is to whoever has it read aloud. */
    enum Role {
        TITLE("H1"),
        HEADING("H2"),
        LINE("P");

        private final PdfName name;

        Role(String name) {
            this.name = new PdfName(name);
        }
    }

    /**
     * @param outline gives a new element of the document's structure
     */
    Leaf(PdfContentByte canvas, Function<PdfName, PdfStructureElement> outline) {
        this.canvas = canvas;
        this.outline = outline;
    }

    void read(Role role, Runnable writing) {
        canvas.beginMarkedContentSequence(outline.apply(role.name));
        writing.run();
        canvas.endMarkedContentSequence();
    }

    void look(Runnable drawing) {
        canvas.beginMarkedContentSequence(LOOK);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** A text that begins there. */
    void from(float x, float baseline, Lettering lettering, String text) {
        write(x, baseline, lettering, lettering.drawable(text));
    }

    /** A text that ends there. */
    void upTo(float x, float baseline, Lettering lettering, String text) {
        String drawable = lettering.drawable(text);
        write(x - lettering.width(drawable), baseline, lettering, drawable);
    }

    /** A space ends it: without one, whoever copies the line would get its parts as one word. */
    private void write(float x, float baseline, Lettering lettering, String drawable) {
        if (drawable.isEmpty()) {
            return;
        }
        canvas.beginText();
        lettering.ink().fill(canvas);
        canvas.setFontAndSize(lettering.weight().font(), lettering.size());
        canvas.setTextMatrix(x, HEIGHT - baseline);
        canvas.showText(drawable + " ");
        canvas.endText();
    }

    void fill(Ink ink, float x, float top, float width, float height) {
        ink.fill(canvas);
        canvas.rectangle(x, HEIGHT - top - height, width, height);
        canvas.fill();
    }

    void line(Ink ink, float from, float to, float y, float width) {
        canvas.saveState();
        ink.stroke(canvas);
        canvas.setLineWidth(width);
        stroke(from, to, y);
        canvas.restoreState();
    }

    /** Round dots that lead the eye. */
    void dots(Ink ink, float from, float to, float y, float width) {
        canvas.saveState();
        ink.stroke(canvas);
        canvas.setLineWidth(width);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineDash(0, width * 4, 0);
        stroke(from, to, y);
        canvas.restoreState();
    }

    private void stroke(float from, float to, float y) {
        canvas.moveTo(from, HEIGHT - y);
        canvas.lineTo(to, HEIGHT - y);
        canvas.stroke();
    }
}
