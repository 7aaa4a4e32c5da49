package app.rosalie.pictures.painter;

import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.LinkPoster;
import app.rosalie.pictures.MonthPicture;
import app.rosalie.pictures.Painter;
import app.rosalie.pictures.Photograph;
import app.rosalie.pictures.Picture;
import app.rosalie.pictures.PriceList;
import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.SlotPoster;
import app.rosalie.pictures.Split;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.pictures.calendar.DayDrawing;
import app.rosalie.pictures.calendar.MonthDrawing;
import app.rosalie.pictures.calendar.WeekDrawing;
import app.rosalie.pictures.chart.GaugeDrawing;
import app.rosalie.pictures.chart.HeatMapDrawing;
import app.rosalie.pictures.chart.RankingDrawing;
import app.rosalie.pictures.chart.SplitDrawing;
import app.rosalie.pictures.chart.TrendDrawing;
import app.rosalie.pictures.drawing.BundledFonts;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.poster.LinkPosterDrawing;
import app.rosalie.pictures.poster.PriceListDrawing;
import app.rosalie.pictures.poster.SlotPosterDrawing;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Paints every picture with Java2D, in the colours and text styles of the {@link Theme}. */
@Component
final class Java2dPainter implements Painter {

    /** A picture in the making takes some megabytes: there are never more of them than cores to paint them. */
    private final Semaphore paintings = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Override
    public byte[] png(Picture picture) {
        BundledFonts.unpack();
        paintings.acquireUninterruptibly();
        try {
            return Png.of(canvas(drawing(picture)), picture.alt());
        } finally {
            paintings.release();
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
            case SlotPoster poster -> new SlotPosterDrawing(poster);
            case PriceList list -> new PriceListDrawing(list);
            case LinkPoster poster -> new LinkPosterDrawing(poster);
            case Photograph gone -> new BlankCard();
        };
    }

    /** No transparency, and a pixel in one number: the layout that Java2D fills fastest. */
    private static BufferedImage canvas(Drawing drawing) {
        var height = drawing.height();
        var image = new BufferedImage(Theme.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        smooth(graphics);
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(0, 0, Theme.WIDTH, height);
        drawing.draw(graphics);
        graphics.dispose();
        return image;
    }

    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
