package app.rosalie.pictures;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Paints every picture with Java2D in the colours and letters of the {@link Theme}. */
@Component
final class Java2dPainter implements Painter {

    /** A picture in the making takes some megabytes: there are never more of them than cores to paint them. */
    private final Semaphore easels = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Override
    public byte[] png(Picture picture) {
        TypeCase.opened();
        easels.acquireUninterruptibly();
        try {
            return Png.of(canvas(drawing(picture)), picture.alt());
        } finally {
            easels.release();
        }
    }

    static Drawing drawing(Picture picture) {
        return switch (picture) {
            case Gauge gauge -> new GaugeDrawing(gauge);
            case Split split -> new SplitDrawing(split);
            case TrendChart trend -> new TrendDrawing(trend);
            case HeatMap map -> new HeatMapDrawing(map);
            case Ranking ranking -> new RankingDrawing(ranking);
            case DayPicture day -> new DayDrawing(day);
            case WeekPicture week -> new WeekDrawing(week);
            case MonthPicture month -> new MonthDrawing(month);
        };
    }

    /** No transparency, and a pixel in one number: the layout that Java2D fills fastest. */
    private static BufferedImage canvas(Drawing drawing) {
        var height = drawing.height();
        var image = new BufferedImage(Theme.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(0, 0, Theme.WIDTH, height);
        drawing.draw(graphics);
        graphics.dispose();
        return image;
    }
}
