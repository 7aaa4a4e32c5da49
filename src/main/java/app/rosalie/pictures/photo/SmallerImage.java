package app.rosalie.pictures.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;

/** An image made to fit into a square, in plain sRGB. What is transparent is white. */
final class SmallerImage {

    private SmallerImage() {}

    static BufferedImage of(BufferedImage image, int side) throws IOException {
        ColorModel colours = image.getColorModel();
        if (hasColoursOfItsOwn(colours)) {
            return inPlainColours(scaled(relabelled(image, plain(image)), side), colours);
        }
        return scaled(image, side);
    }

    private static BufferedImage scaled(BufferedImage image, int side) throws IOException {
        double factor = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        boolean transparent = image.getColorModel().hasAlpha();
        if (!transparent && factor == 1 && image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage small = Thumbnails.of(image)
                .forceSize(width, height)
                .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        return transparent ? onWhite(small) : small;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = paper.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return paper;
    }

    /** Such as those of a phone with a wide screen. */
    private static boolean hasColoursOfItsOwn(ColorModel colours) {
        return colours instanceof ComponentColorModel
                && colours.getTransferType() == DataBuffer.TYPE_BYTE
                && colours.getNumComponents() == 3
                && colours.getColorSpace().getType() == ColorSpace.TYPE_RGB
                && !colours.getColorSpace().isCS_sRGB();
    }

    /** Converting colours is slow, so that it is done when there are fewer pixels: meanwhile they pass for plain ones. */
    private static BufferedImage relabelled(BufferedImage image, ColorModel colours) {
        return new BufferedImage(colours, image.getRaster(), false, null);
    }

    private static ColorModel plain(BufferedImage image) {
        return new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                false,
                false,
                Transparency.OPAQUE,
                image.getRaster().getTransferType());
    }

    private static BufferedImage inPlainColours(BufferedImage small, ColorModel colours) {
        BufferedImage bytes = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = bytes.createGraphics();
        canvas.drawImage(small, 0, 0, null);
        canvas.dispose();
        ColorModel own = new ComponentColorModel(
                colours.getColorSpace(), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        BufferedImage plain = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new ColorConvertOp(null).filter(relabelled(bytes, own), plain);
    }
}
