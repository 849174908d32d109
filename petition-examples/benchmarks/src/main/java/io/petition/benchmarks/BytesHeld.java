package io.petition.benchmarks;

import io.petition.lifecycle.Lifecycle;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.FactBatch;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jol.info.GraphLayout;

/**
 * How many bytes a {@link LawfulMatter} holds: its events, and the state they come to beside them. What all matters share, such as the
 * regime and the constants, is not counted: the figure is what one matter more adds. Then of the {@link LetterYear} how many bytes a fact
 * takes in columns, and a cell of the cube that comes of them, its tally with it.
 *
 * <pre>{@code
 * java -Djol.magicFieldOffset=true -cp petition-examples/benchmarks/target/benchmarks.jar io.petition.benchmarks.BytesHeld
 * }</pre>
 */
public final class BytesHeld {
    private static final int MATTERS = 64;
    private static final long SEED = 20_220_501;
    private static final int LETTERS = 1_000_000;

    private BytesHeld() {}

    public static void main(String[] args) {
        Lifecycle desk = Lifecycle.under(ChinaRules.national());
        for (Stamp stamp : Stamp.values()) {
            List<LawfulMatter> matters = LawfulMatter.generate(desk, stamp, MATTERS, SEED);
            long events = each(matters.stream().map(matter -> List.copyOf(matter.history)));
            long all = each(matters.stream().map(matter -> desk.replay(matter.history)));
            long steps = Step.values().length;
            System.out.printf(
                    "%s: %d bytes an event, and %d for each beside it in the state%n",
                    stamp, events / steps, (all - events) / steps);
        }
        FactBatch<Filed> batch = LetterPanel.batch(new LetterYear(LETTERS));
        Cube cube = batch.cube(LetterPanel.BREAKDOWN);
        System.out.printf(
                "%d facts in columns: %.1f bytes a fact; %d bytes a cell of %d, with %d indicators%n",
                batch.size(),
                (double) batch.held() / batch.size(),
                GraphLayout.parseInstance(cube).totalSize() / cube.cells().size(),
                cube.cells().size(),
                LetterPanel.INDICATORS.size());
    }

    /** What each of them adds to the first. */
    private static long each(Stream<?> held) {
        Object[] all = held.toArray();
        long one = GraphLayout.parseInstance(all[0]).totalSize();
        return (GraphLayout.parseInstance(all).totalSize() - one) / (all.length - 1);
    }
}
