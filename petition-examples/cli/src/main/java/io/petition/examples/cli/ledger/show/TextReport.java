package io.petition.examples.cli.ledger.show;

import io.petition.examples.cli.ledger.show.Section.Block;
import io.petition.examples.cli.ledger.show.Section.Bullets;
import io.petition.examples.cli.ledger.show.Section.Head;
import io.petition.examples.cli.ledger.show.Section.Paragraph;
import io.petition.examples.cli.ledger.show.Section.Table;
import io.petition.examples.cli.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The story as lines of text, in one language. */
final class TextReport {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    TextReport(Words words) {
        this.words = words;
    }

    List<String> of(List<Section> sections) {
        for (Section section : sections) {
            String title = section.title().in(words);
            lines.add("");
            lines.add(title);
            lines.add("─".repeat(Grid.width(title)));
            section.blocks().forEach(this::block);
        }
        return lines;
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            lines.add(paragraph.text().in(words));
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> lines.add("  · " + item.in(words)));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        lines.add("");
        lines.add(table.caption().in(words));
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.heads().stream().map(head -> head.name().in(words)).toList());
        table.rows()
                .forEach(
                        row -> rows.add(row.stream().map(cell -> cell.in(words)).toList()));
        List<String> grid =
                Grid.lines(rows, table.heads().stream().map(Head::figures).toList());
        int width = grid.stream().mapToInt(Grid::width).max().orElse(0);
        lines.add(grid.get(0));
        lines.add("  " + "┄".repeat(Math.max(0, width - 2)));
        lines.addAll(grid.subList(1, grid.size()));
    }
}
