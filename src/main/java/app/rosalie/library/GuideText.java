package app.rosalie.library;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The Markdown of a guide: its point, then the chapters why, how, to copy, and something to do, in this order.
 *
 * @param links the guides that it points to, by slug
 */
record GuideText(
        Prose point, List<Prose> why, List<Prose> steps, String copy, List<Prose> exercise, List<String> links) {

    private static final int CHAPTERS = 5;

    static GuideText read(String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        List<String> links = links(document);
        List<List<Prose>> chapters = chapters(document);
        if (chapters.size() != CHAPTERS || chapters.stream().anyMatch(List::isEmpty)) {
            throw new IllegalStateException("A guide has a point and four chapters");
        }
        return new GuideText(
                chapters.get(0).getFirst(),
                chapters.get(1),
                chapters.get(2),
                chapters.get(3).getFirst().plain(),
                chapters.get(4),
                links);
    }

    private static List<List<Prose>> chapters(Node document) {
        List<List<Prose>> chapters = new ArrayList<>();
        chapters.add(new ArrayList<>());
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                chapters.add(new ArrayList<>());
            } else {
                chapters.getLast().addAll(paragraphs(block));
            }
        }
        return chapters;
    }

    private static List<Prose> paragraphs(Node block) {
        List<Prose> found = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                found.add(prose(paragraph));
            }
        });
        return found;
    }

    private static Prose prose(Paragraph paragraph) {
        List<Prose.Span> spans = new ArrayList<>();
        paragraph.accept(new AbstractVisitor() {
            private boolean strong;

            @Override
            public void visit(StrongEmphasis emphasis) {
                strong = true;
                visitChildren(emphasis);
                strong = false;
            }

            @Override
            public void visit(Text text) {
                spans.add(new Prose.Span(text.getLiteral(), strong));
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                spans.add(new Prose.Span(" ", strong));
            }
        });
        return new Prose(spans);
    }

    private static List<String> links(Node document) {
        List<String> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }
}
