package app.rosalie.pictures.poster;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;

/** The modules of a QR code, by which a camera reads a text; a seventh of them may be damaged. */
final class QrMatrix {

    /** So many modules around the code stay white, or it is not found. */
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    QrMatrix(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds it", tooLong);
        }
    }

    /** Draws it in the middle of a white square, in whole pixels: a module that is blurred is a module less. */
    void draw(Graphics2D graphics, int left, int top, int side, Color ink) {
        int module = side / (modules.getWidth() + 2 * QUIET);
        int margin = (side - module * modules.getWidth()) / 2;
        graphics.setColor(ink);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    graphics.fillRect(left + margin + x * module, top + margin + y * module, module, module);
                }
            }
        }
    }
}
