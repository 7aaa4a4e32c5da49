package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.LegendEntry;
import app.rosalie.pictures.LinkPoster;
import app.rosalie.pictures.MonthPicture;
import app.rosalie.pictures.Photograph;
import app.rosalie.pictures.Picture;
import app.rosalie.pictures.PriceList;
import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.SlotPoster;
import app.rosalie.pictures.Split;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.telegram.outbox.payload.AttachedFile;
import app.rosalie.telegram.outbox.payload.Bill;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.LivingStep;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PayloadJson;
import app.rosalie.telegram.outbox.payload.PendingPress;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayloadJsonTest {
    private static final HourScale HOURS = new HourScale(540, 1140, List.of(new HourScale.Hour(600, "10:00")));
    private static final DayColumn DAY = new DayColumn("lun.", true, 600, List.of(), List.of(), List.of());
    private static final Gauge GAUGE = new Gauge(
            new Heading("jauge", "Mars", ""),
            new Gauge.Figure("2 300 €", ""),
            0.5,
            null,
            null,
            new Gauge.Ends("", ""),
            new Gauge.Comparison(null, Direction.UP));
    private static final TrendChart TREND = new TrendChart(
            new Heading("", "", ""),
            new TrendChart.Sum("3 €", null),
            List.of(new TrendChart.Bar("", 1, 2.0, true, "1 €"), new TrendChart.Bar("", -1, null, false, null)),
            List.of(new TrendChart.Tick(1, "1 €")),
            "",
            null,
            new TrendChart.Remark(null, Direction.DOWN));
    private static final List<LegendEntry> LEGEND = List.of(new LegendEntry(StatusSign.CLOSED, "fermé"));

    @Test
    void hasASampleOfEveryKind() {
        assertThat(pictures().<Class<?>>map(Picture::getClass)).contains(Picture.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void bringsAPictureBackAsItWas(Picture picture) {
        var payload = Payload.push(new RenderedScreen("", List.of(), picture), false);
        assertThat(PayloadJson.read(PayloadJson.write(payload))).isEqualTo(payload);
    }

    /** Rows of earlier releases wait in outboxes, and an earlier release may take over rows of this one. */
    @Test
    void keepsTheStoredFormOfAScreen() {
        var oui = new RenderedScreen.Key("Oui", "h", null, null, "success");
        var payload = new Payload(
                new PendingPress("c1", new EditableMessage(55, "photo")),
                "Voilà",
                new RenderedScreen("<b>Emma</b>", List.of(List.of(oui)), GAUGE),
                null,
                null,
                true,
                null,
                null);
        assertStored(payload, """
{"press":{"callbackId":"c1","place":{"messageId":55,"photo":"photo"}},"toast":"Voilà",\
"page":{"html":"<b>Emma</b>","rows":[[{"label":"Oui","data":"h","style":"success"}]],\
"picture":{"@kind":"Gauge","alt":"jauge","title":"Mars","subtitle":"","amount":"2 300 €","target":"",\
"share":0.5,"low":"","high":"","trend":"UP"}},"urgent":true}""");
    }

    /** Its bars once came to nothing that was told. */
    @Test
    void readsATrendOfAnEarlierRelease() {
        var payload = Payload.push(new RenderedScreen("", List.of(), TREND), false);
        var earlier = PayloadJson.write(payload).replace("\"total\":\"3 €\",", "");
        assertThat(earlier).doesNotContain("3 €");
        var picture = (TrendChart) PayloadJson.read(earlier).screen().picture();
        assertThat(picture.sum()).isEqualTo(new TrendChart.Sum(null, null));
    }

    @Test
    void keepsTheStoredFormOfAFile() {
        assertStored(Payload.file(new AttachedFile("a.csv", "Vos <b>recettes</b>")), """
{"enclosure":{"name":"a.csv","html":"Vos <b>recettes</b>"},"urgent":false}""");
    }

    @Test
    void keepsTheStoredFormOfAStepOfALivingMessage() {
        var screen = new RenderedScreen("Bonjour", List.of(), null);
        assertStored(Payload.living(new LivingStep("matin", true), screen, false), """
{"page":{"html":"Bonjour","rows":[]},"living":{"name":"matin","first":true},"urgent":false}""");
        assertStored(Payload.living(new LivingStep("matin", false), null, false), """
{"living":{"name":"matin","first":false},"urgent":false}""");
    }

    @Test
    void keepsTheStoredFormOfWhatHasToDoWithTheKeyboard() {
        var asking = new RenderedScreen("Votre numéro ?", List.of(), null, "Partager");
        assertStored(Payload.answer(null, null, asking), """
{"page":{"html":"Votre numéro ?","rows":[],"contactKey":"Partager"},"urgent":false}""");
        var next = new RenderedScreen("Merci", List.of(), null);
        assertStored(Payload.answer(null, null, next).afterClearingKeyboard(), """
{"page":{"html":"Merci","rows":[]},"urgent":false,"clearsKeyboard":true}""");
    }

    @Test
    void keepsTheStoredFormOfAnInvoice() {
        assertStored(Payload.bill(new Bill("Acompte", "Pose gel, mardi", "d:7", 1_500)), """
{"urgent":false,"bill":{"title":"Acompte","description":"Pose gel, mardi","payload":"d:7","cents":1500}}""");
    }

    private static void assertStored(Payload payload, String json) {
        assertThat(PayloadJson.write(payload)).isEqualTo(json);
        assertThat(PayloadJson.read(json)).isEqualTo(payload);
    }

    private static Stream<Picture> pictures() {
        return Stream.concat(charts(), pages());
    }

    private static Stream<Picture> charts() {
        return Stream.of(
                new Gauge(
                        new Heading("", "", ""),
                        new Gauge.Figure("", ""),
                        0.5,
                        0.7,
                        "",
                        new Gauge.Ends("", ""),
                        new Gauge.Comparison("", Direction.UP)),
                new Gauge(
                        new Heading("", "", ""),
                        new Gauge.Figure("", ""),
                        0.5,
                        null,
                        null,
                        new Gauge.Ends("", ""),
                        new Gauge.Comparison(null, Direction.LEVEL)),
                new Split("", "", "", "", "", List.of(new Split.Share("", "", "50 %", 0.5)), null),
                TREND,
                new HeatMap(
                        new Heading("", "", ""),
                        List.of("8 h"),
                        List.of(new HeatMap.Row("lun.", List.of(new HeatMap.Cell(1, "4", true)))),
                        "",
                        "",
                        null),
                new Ranking(
                        "",
                        "",
                        "",
                        List.of(new Ranking.Entry("", "", "", 1, 0.5), new Ranking.Entry("", "", "", 0, null))),
                new SlotPoster("", "", "", List.of(new SlotPoster.Day("", List.of("9:00–12:00"))), ""),
                new PriceList(
                        "",
                        "",
                        "",
                        List.of(new PriceList.Section("", List.of(new PriceList.Entry("", "", "")))),
                        "",
                        true),
                new LinkPoster("", "", "", "https://t.me/bot?start=s_1", "", "", true),
                new Photograph(7, "ab12", "Photo 1"));
    }

    private static Stream<Picture> pages() {
        return Stream.of(
                new DayPicture("", "", "", HOURS, DAY, LEGEND),
                new WeekPicture("", "", "", HOURS, Collections.nCopies(7, DAY), LEGEND),
                new MonthPicture(
                        "",
                        "",
                        "",
                        Collections.nCopies(7, "lun."),
                        2,
                        List.of(new MonthPicture.Cell("1", "", null, MonthPicture.State.FULL, true, false, false)),
                        LEGEND));
    }
}
