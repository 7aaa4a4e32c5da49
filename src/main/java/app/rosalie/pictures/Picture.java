package app.rosalie.pictures;

/** What a picture shows, as a value with every text worded by the caller. Equal values are painted to equal bytes. */
public sealed interface Picture
        permits Gauge,
                Split,
                TrendChart,
                HeatMap,
                Ranking,
                DayPicture,
                WeekPicture,
                MonthPicture,
                SlotPoster,
                PriceList,
                LinkPoster,
                Photograph {

    /** The picture in one plain line, for those who cannot see it. */
    String alt();
}
