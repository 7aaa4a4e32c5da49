package app.rosalie.pictures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When most happens: a table whose cells are the darker the more there is.
 *
 * @param columns what the columns are called, 1 to 18; of many, only some labels are drawn
 * @param rows 1 to 7, each with a cell for every column
 * @param low what the palest tint means
 * @param high what the darkest tint means
 * @param remark the line below, or null for none
 */
public record HeatMap(
        @JsonUnwrapped Heading heading,
        List<String> columns,
        List<Row> rows,
        String low,
        String high,
        @Nullable String remark)
        implements Picture {

    private static final int MOST_COLUMNS = 18;
    private static final int MOST_ROWS = 7;

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS || rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("%d columns, %d rows".formatted(columns.size(), rows.size()));
        }
        for (var row : rows) {
            row.checkCells(columns.size());
        }
    }

    @Override
    public String alt() {
        return heading.alt();
    }

    /** One row of the table and what it is called. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        private void checkCells(int columns) {
            if (cells.size() != columns) {
                throw new IllegalArgumentException("%d cells in %d columns".formatted(cells.size(), columns));
            }
        }
    }

    /**
     * One cell of the table.
     *
     * @param strength how dark it is, 0 to 1, drawn in one of six tints; 0 alone has the palest
     * @param text the figure in it, or empty
     * @param closed whether it is hatched instead of tinted
     */
    public record Cell(double strength, String text, boolean closed) {

        public Cell {
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("strength %s".formatted(strength));
            }
        }
    }
}
