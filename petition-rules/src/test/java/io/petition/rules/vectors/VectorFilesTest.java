package io.petition.rules.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.rules.vectors.Vector.Expected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The shipped files are what hand and oracle say. After a change of the makers run this class once with
 * {@code -Dpetition.vectors.write=true}, read the difference, and build again.
 */
class VectorFilesTest {
    private static final String WRITE = "petition.vectors.write";
    private static final Path SOURCES = Path.of("src/main/resources/io/petition/rules/vectors");

    /** The two editions and the calendar come to 310 KB, and some 140 rows of the overlays to 60 KB more. */
    private static final int MOST_BYTES = 400_000;

    private static final DayTable DAYS = DayTable.china();
    static final List<EditionTable> EDITIONS = EditionTable.ALL;

    @ParameterizedTest(name = "{0}")
    @FieldSource("EDITIONS")
    void shipsWhatIsMade(EditionTable edition) throws IOException {
        ships(VectorFile.name(edition.id()), Json.text(new VectorMaker(DAYS).file(edition)));
    }

    @Test
    void shipsTheRowsOfTheOverlays() throws IOException {
        ships(OverlayFile.NAME, Json.text(OverlayRows.file()));
    }

    private static void ships(String name, String made) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(SOURCES.resolve(name), made, StandardCharsets.UTF_8);
        } else {
            assertThat(Json.text(name).lines().toList())
                    .as("%s; run VectorFilesTest with -D%s=true, and read what changes", name, WRITE)
                    .isEqualTo(made.lines().toList());
        }
    }

    /** What is written by hand in the tables comes back from the file, so that a reader loses nothing. */
    @ParameterizedTest(name = "{0}")
    @FieldSource("EDITIONS")
    void readsBackWhatItWrote(EditionTable edition) {
        String name = VectorFile.name(edition.id());
        assertThat(Json.text(Json.file(name))).isEqualTo(Json.text(name));
    }

    @Test
    void readsTheOverlaysBack() {
        assertThat(Json.text(Json.overlays())).isEqualTo(Json.text(OverlayFile.NAME));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("EDITIONS")
    void theOracleAgreesWithTheHand(EditionTable edition) {
        DayWalk walk = new DayWalk(DAYS);
        List<Vector> rows = HandRows.of(edition);
        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            Life life = new Life(
                    edition.rule(row.term()),
                    row.milestones(),
                    row.pauses() == null ? List.of() : row.pauses(),
                    row.settings() == null ? new Vector.Settings(null, null) : row.settings());
            assertThat(answer(walk, life, row)).as(row.id()).isEqualTo(row.expected());
        });
    }

    private static Expected answer(DayWalk walk, Life life, Vector row) {
        DayWalk.End end = walk.end(life);
        String due = end.due() == null ? null : end.due().toString();
        return switch (row.question()) {
            case "due" ->
                Expected.due(
                        due, end.provisional(), life.pauses().isEmpty() ? List.of() : List.of("pause-without-ground"));
            case "status" -> {
                DayWalk.Standing standing = walk.standing(life, LocalDate.parse(row.asOf()));
                yield Expected.status(due, standing.status(), standing.daysLate());
            }
            default -> Expected.left(due, walk.left(life, LocalDate.parse(row.asOf())));
        };
    }

    @Test
    void eachVectorHasItsOwnId() {
        List<String> ids = new ArrayList<>();
        EDITIONS.forEach(
                edition -> Json.file(VectorFile.name(edition.id())).vectors().forEach(vector -> ids.add(vector.id())));
        Json.overlays().vectors().forEach(vector -> ids.add(vector.id()));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void staysSmallEnoughToTravelWithTheRules() {
        int bytes = bytes("calendar-cn.json") + bytes(OverlayFile.NAME);
        for (EditionTable edition : EDITIONS) {
            bytes += bytes(VectorFile.name(edition.id()));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static int bytes(String name) {
        return Json.text(name).getBytes(StandardCharsets.UTF_8).length;
    }
}
