package app.rosalie.pictures.painter;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;

import app.rosalie.pictures.drawing.Drawing;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;

/** What a drawing asks of Java2D, call by call, to be asked again with nothing left to measure, to place or to shorten. */
record RecordedDrawing(List<Consumer<Graphics2D>> calls) {

    /** Copied, because the listener hears one call more when it is collected as garbage: that it is disposed of. */
    static RecordedDrawing of(Drawing drawing) {
        var calls = new ArrayList<Consumer<Graphics2D>>();
        var canvas = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Java2dPainter.smooth(canvas);
        drawing.draw(listener(calls, canvas));
        return new RecordedDrawing(List.copyOf(calls));
    }

    void play(Graphics2D graphics) {
        calls.forEach(call -> call.accept(graphics));
    }

    /** What the drawing asks to be told, a canvas answers that hears the same calls; only what it asks to be done is kept. */
    private static Graphics2D listener(List<Consumer<Graphics2D>> calls, Graphics2D canvas) {
        try {
            return new ByteBuddy()
                    .subclass(Graphics2D.class)
                    .method(isAbstract())
                    .intercept(InvocationHandlerAdapter.of((_, method, arguments) -> {
                        if (method.getReturnType() == void.class) {
                            calls.add(call(method, arguments));
                        }
                        return method.invoke(canvas, arguments);
                    }))
                    .make()
                    .load(RecordedDrawing.class.getClassLoader())
                    .getLoaded()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Consumer<Graphics2D> call(Method method, Object[] arguments) {
        return graphics -> {
            try {
                method.invoke(graphics, arguments);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }
}
