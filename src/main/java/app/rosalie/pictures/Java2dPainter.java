package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Paints every picture with Java2D in the colours and letters of the {@link Theme}. */
@Component
final class Java2dPainter implements Painter {

    @Override
    public byte[] png(Picture picture) {
        TypeCase.opened();
        return Png.of(image(picture), picture.alt());
    }

    private static BufferedImage image(Picture picture) {
        return switch (picture) {
            case Gauge gauge -> {
                var drawing = new GaugeDrawing(gauge);
                yield canvas(drawing.height(), drawing::draw);
            }
        };
    }

    /** Three bytes a pixel and no transparency: the layout that ImageIO's PNG writer takes as it is. */
    private static BufferedImage canvas(int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(Theme.WIDTH, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(0, 0, Theme.WIDTH, height);
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }
}
