package app.rosalie.chat.takings;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.Receipt;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Payments and visits, numbered, each with the button that opens it. */
@Component
class DetailLines {
    private final VisitWords visitWords;

    DetailLines(VisitWords visitWords) {
        this.visitWords = visitWords;
    }

    record Line(String html, Button button) {}

    List<Line> payments(TakingsScope scope, List<Receipt> receipts) {
        return numbered(receipts.size(), place -> payment(scope, place + 1, receipts.get(place)));
    }

    List<Line> visits(TakingsScope scope, List<Visit> visits) {
        return numbered(visits.size(), place -> visit(scope, place + 1, visits.get(place)));
    }

    private static List<Line> numbered(int count, IntFunction<Line> line) {
        return IntStream.range(0, count).mapToObj(line).toList();
    }

    private static Line payment(TakingsScope scope, int number, Receipt receipt) {
        String html = scope.voice()
                .say(
                        TakingsRoomPhrase.PAYMENT_LINE,
                        number,
                        scope.voice().shortDay(scope.pro().dayOf(receipt.receivedAt())),
                        scope.pro().timeOf(receipt.receivedAt()),
                        receipt.clientName() == null ? "none" : receipt.clientName(),
                        what(scope, receipt),
                        receipt.amount(),
                        method(scope, receipt));
        return new Line(html, Button.of(Integer.toString(number), new ReceiptsAction.Payment(receipt.id())));
    }

    private static String method(TakingsScope scope, Receipt receipt) {
        Map<String, String> methods = scope.voice().list(TakingsRoomPhrase.METHODS);
        return methods.getOrDefault(receipt.method().name(), "");
    }
    /** « Pose gel », « acompte, Pose gel », « bon cadeau K7M3PA ». */
    private static String what(TakingsScope scope, Receipt receipt) {
        String title = receipt.title() == null ? "none" : receipt.title();
        if (receipt.kind() == PaymentKind.VOUCHER && receipt.voucher() != null) {
            title = receipt.voucher();
        }
        return scope.voice()
                .plain(
                        TakingsRoomPhrase.WHAT,
                        receipt.isCorrection() ? "CORRECTION" : receipt.kind().name(),
                        title);
    }

    private Line visit(TakingsScope scope, int number, Visit visit) {
        String html = scope.voice()
                .say(
                        TakingsRoomPhrase.VISIT_LINE,
                        number,
                        visitWords.mark(scope.pro(), visit),
                        scope.voice().shortDay(scope.pro().dayOf(visit.start())),
                        scope.pro().timeOf(visit.start()),
                        visit.clientName(),
                        visit.title(),
                        visit.price());
        return new Line(html, Button.of(Integer.toString(number), new VisitAction.Visit(visit.id())));
    }
}
