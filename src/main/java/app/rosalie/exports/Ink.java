package app.rosalie.exports;

import org.openpdf.text.pdf.PdfContentByte;

/** The colours of the house, as its pictures have them. */
enum Ink {
    INK(0x2B2233),
    QUIET(0x756B7D),
    DOTS(0xC4B8C1),
    LINE(0xE9E1E6),
    PLUM(0x8E3B6F),
    TINT(0xF7ECF1),
    PAPER(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    void fill(PdfContentByte canvas) {
        canvas.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    void stroke(PdfContentByte canvas) {
        canvas.setRGBColorStroke(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
