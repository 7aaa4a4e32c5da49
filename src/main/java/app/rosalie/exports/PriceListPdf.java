package app.rosalie.exports;

import java.io.ByteArrayOutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A {@link PriceSheet} as a PDF to print: A4, its fonts within, and with the structure by which it is read aloud. Safe for use
 * by many threads.
 */
public final class PriceListPdf {

    private PriceListPdf() {}

    /** The bytes of the file. */
    public static byte[] of(PriceSheet sheet) {
        PageFrame frame = new PageFrame(sheet);
        List<List<Block>> pages = PriceLayout.of(sheet, frame);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            // What every reader and printer of the last ten years knows.
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTagged();
            document.open();
            describe(sheet, document, writer);
            PdfStructureElement whole = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
            for (int page = 1; page <= pages.size(); page++) {
                document.newPage();
                Leaf leaf = new Leaf(writer.getDirectContent(), role -> new PdfStructureElement(whole, role));
                frame.draw(leaf, page, pages.size());
                float top = frame.top(page == 1);
                for (Block block : pages.get(page - 1)) {
                    block.draw(leaf, top);
                    top += block.height();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(PriceSheet sheet, Document document, PdfWriter writer) {
        document.addTitle(sheet.title() + " – " + sheet.salon());
        document.addAuthor(sheet.salon());
        document.addSubject(sheet.date());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(sheet.made())));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(sheet.language().toLanguageTag()));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
    }
}
