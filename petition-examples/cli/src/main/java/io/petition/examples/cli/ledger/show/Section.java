package io.petition.examples.cli.ledger.show;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * A part of the story.
 *
 * @param id its name: the anchor on the page
 * @param title its heading
 * @param blocks what it says, in order
 */
record Section(String id, Phrase title, List<Block> blocks) {
    /** A paragraph, a list or a table. */
    sealed interface Block {}

    /** A paragraph. */
    record Paragraph(Phrase text) implements Block {
        Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A list. */
    record Bullets(List<Phrase> items) implements Block {
        Bullets {
            items = ImmutableList.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param heads its columns
     * @param rows its cells, row by row
     * @param withSum whether the last row is the sum of the others
     */
    record Table(Phrase caption, List<Head> heads, List<List<Phrase>> rows, boolean withSum) implements Block {
        Table {
            Objects.requireNonNull(caption, "caption");
            heads = ImmutableList.copyOf(heads);
            rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        }
    }

    /** A column: its name, and whether it holds figures. */
    record Head(Phrase name, boolean figures) {
        static Head text(String code) {
            return new Head(Phrase.said(code), false);
        }

        static Head figure(String code) {
            return new Head(Phrase.said(code), true);
        }

        static Head figure(Phrase name) {
            return new Head(name, true);
        }
    }

    Section {
        Objects.requireNonNull(title, "title");
        blocks = ImmutableList.copyOf(blocks);
    }
}
